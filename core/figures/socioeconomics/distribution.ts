import defer * as Plot from "@observablehq/plot";
import type { Simulation } from "../../socioeconomics/monte_carlo.ts";
import type { BalanceClass } from "../../socioeconomics/simulation_spread.ts";
import type { SocioeconomicCase } from "../../socioeconomics/socioeconomic_case.ts";
import { type ChartPlot, drawChart } from "../chart.ts";
import { sekColumn, shareColumn } from "../columns.ts";
import type { Column, Figure } from "../figure.ts";
import { formatInteger, formatPercent } from "../formats.ts";
import { valueAxis } from "../rows.ts";
import { lowerFirst } from "../sentence_case.ts";
import { socioeconomicProvenance } from "./provenance.ts";
import {
  formatBalance,
  formatMillions,
  missingJobs,
  plainNumber,
  uncertaintyText,
} from "./words.ts";
import { COLOURS, MARGIN } from "../theme.ts";

const HEIGHT = 250;

/**
 * The spread of a balance under uncertain assumptions, with break-even and the
 * interval of the middle 95 percent.
 *
 * @param simulation The draws; `null`, where there are no jobs, gives a figure
 * that says so.
 */
export function socioeconomicDistribution(
  basis: SocioeconomicCase,
  simulation: Simulation | null,
): Figure {
  const id = "samhallsekonomi-osakerhet";
  const title = `Hur säkert är resultatet ${basis.year}`;
  if (simulation === null) return missingJobs(basis, id, title);
  const { classes, plan, probabilityPositive, quantilesSek } = simulation;
  const [low, median, high] = quantilesSek;
  const provenance = socioeconomicProvenance(basis);
  const whose = lowerFirst(simulation.perspective.title);
  const interval = `${formatMillions(low)} till ${formatMillions(high)}`;
  const texts = {
    id,
    title,
    subtitle: `${basis.data.forbund.shortName}, balans i miljoner kronor: ` +
      `${whose}, ${formatBalance(simulation.pointSek)} utan osäkerhet. ` +
      `${formatInteger(plan.draws)} dragningar, slumpfrö ${plan.seed}. ` +
      `Osäkert: ${uncertaintyText(basis, simulation)}.`,
    altText: `Fördelning av balansen. 95 procent av dragningarna ligger på ` +
      `${interval} miljoner kronor, medianen är ${formatMillions(median)}. ` +
      `${formatPercent(probabilityPositive, 0)} är noll eller mer.`,
  };
  return {
    ...texts,
    caption: `${texts.title}. Balansen är noll eller mer i ` +
      `${formatPercent(probabilityPositive, 0)} av dragningarna. Det svarar ` +
      "på hur osäkert resultatet är om fördelningarna är de angivna; det " +
      "säger inget om ifall de är rätt valda.",
    unit: "andel av dragningarna",
    svg: drawChart({
      ...texts,
      ...provenance,
      legend: [
        {
          label: `Under noll: ${formatPercent(1 - probabilityPositive, 0)}`,
          colour: COLOURS.second,
          mark: "bar",
        },
        {
          label: `Noll eller mer: ${formatPercent(probabilityPositive, 0)}`,
          colour: COLOURS.first,
          mark: "bar",
        },
      ],
    }, plot(simulation)),
    columns: COLUMNS,
    rows: classes.map(({ fromSek, toSek, share }) => ({
      from_sek: fromSek,
      to_sek: toSek,
      share,
    })),
    ...provenance,
  };
}

const COLUMNS: readonly Column[] = [
  sekColumn("from_sek", "Från"),
  sekColumn("to_sek", "Till"),
  shareColumn("share", "Andel av dragningarna", 6),
];

/** The draws as columns, with break-even and, below them, the interval. */
function plot({ classes, quantilesSek }: Simulation): ChartPlot {
  const [low, median, high] = quantilesSek;
  const peak = Math.max(...classes.map(({ share }) => share));
  return {
    height: HEIGHT,
    marginTop: 24,
    marginBottom: 74,
    marginLeft: MARGIN,
    marginRight: MARGIN,
    y: { axis: null, domain: [0, peak] },
    marks: [
      valueAxis("Miljoner kronor", (sek) => plainNumber(sek / 1e6)),
      Plot.rectY(classes, {
        x1: "fromSek",
        x2: "toSek",
        y: "share",
        inset: 0.5,
        fill: ({ fromSek }: BalanceClass) =>
          fromSek < 0 ? COLOURS.second : COLOURS.first,
      }),
      Plot.ruleX([0], { stroke: COLOURS.ink, strokeWidth: 2 }),
      Plot.text([0], {
        x: (at: number) => at,
        frameAnchor: "top",
        dy: -14,
        fontWeight: 600,
        text: () => "Brytpunkt",
      }),
      Plot.link([0], {
        x1: () => low,
        x2: () => high,
        y1: () => 0,
        y2: () => 0,
        dy: 50,
        stroke: COLOURS.ink,
        strokeWidth: 2,
      }),
      Plot.dot([median], {
        x: (at: number) => at,
        y: () => 0,
        dy: 50,
        r: 4.5,
        fill: COLOURS.ink,
      }),
      Plot.text([median], {
        x: (at: number) => at,
        y: () => 0,
        dy: 65,
        text: () =>
          `Median ${formatMillions(median)}, 95 % mellan ${
            formatMillions(low)
          } och ${formatMillions(high)}`,
      }),
    ],
  };
}
