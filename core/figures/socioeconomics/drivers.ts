import defer * as Plot from "@observablehq/plot";
import type { Simulation } from "../../socioeconomics/monte_carlo.ts";
import type { Driver } from "../../socioeconomics/simulation_spread.ts";
import type { SocioeconomicCase } from "../../socioeconomics/socioeconomic_case.ts";
import { type ChartPlot, drawChart } from "../chart.ts";
import { shareColumn } from "../columns.ts";
import type { Column, Figure } from "../figure.ts";
import { formatList, formatPercent } from "../formats.ts";
import { nameAxis, rowLayout } from "../rows.ts";
import { lowerFirst } from "../sentence_case.ts";
import { socioeconomicProvenance } from "./provenance.ts";
import { mainDrivers, missingJobs } from "./words.ts";
import { COLOURS } from "../theme.ts";

/**
 * How much of the spread of a balance each uncertain input accounts for.
 *
 * @param simulation The draws; `null`, where there are no jobs, gives a figure
 * that says so.
 */
export function socioeconomicDrivers(
  basis: SocioeconomicCase,
  simulation: Simulation | null,
): Figure {
  const id = "samhallsekonomi-osakerhetens-orsaker";
  const title = `Vad osäkerheten beror på ${basis.year}`;
  if (simulation === null) return missingJobs(basis, id, title);
  const provenance = socioeconomicProvenance(basis);
  const rest: Driver = {
    title: "Samspel och krökning",
    varianceShare: simulation.unexplained,
    direction: 0,
  };
  const rows = [...simulation.drivers, rest];
  const main = mainDrivers(simulation);
  const texts = {
    id,
    title,
    subtitle: `${basis.data.forbund.shortName}, andel av variansen i ` +
      `balansen: ${lowerFirst(simulation.perspective.title)}. Kvadrerad ` +
      "korrelation mellan det osäkra värdet och balansen.",
    altText: "Staplar med varje osäkert värdes andel av variansen: " +
      rows.map((row) => `${lowerFirst(row.title)} ${label(row)}`).join(", ") +
      ".",
  };
  return {
    ...texts,
    caption:
      `${texts.title}. Mest beror den på ${
        formatList(main.map(({ title }) => lowerFirst(title)))
      }, ${label(main[0]!)}${
        main.length > 1 ? " var" : ""
      }: det lönar sig bäst ` +
      "att ta reda på.",
    unit: "andel av variansen",
    svg: drawChart({ ...texts, ...provenance }, plot(rows)),
    columns: COLUMNS,
    rows: rows.map(({ title, varianceShare, direction }) => ({
      input: title,
      variance_share: varianceShare,
      direction,
    })),
    ...provenance,
  };
}

const COLUMNS: readonly Column[] = [
  { name: "input", title: "Osäkert värde" },
  shareColumn("variance_share", "Andel av variansen", 6),
  {
    name: "direction",
    title: "Balansen ändras åt samma (1) eller motsatt (−1) håll",
    decimals: 0,
  },
];

/** A bar per input, and which way the balance goes with it. */
function plot(rows: readonly Driver[]): ChartPlot {
  return {
    ...rowLayout({
      names: rows.map(({ title }) => title),
      right: 190,
      axis: false,
    }),
    x: { axis: null, domain: [0, Math.max(rows[0]!.varianceShare, 0.01)] },
    marks: [
      nameAxis(),
      Plot.barX(rows, {
        x: "varianceShare",
        y: "title",
        fill: (row: Driver) =>
          row.direction === 0 ? COLOURS.muted : COLOURS.first,
      }),
      Plot.text(rows, {
        x: "varianceShare",
        y: "title",
        text: (row: Driver) => `${label(row)}${directionText(row)}`,
        textAnchor: "start",
        dx: 6,
      }),
      Plot.ruleX([0], { stroke: COLOURS.muted }),
    ],
  };
}

function label({ varianceShare }: Driver): string {
  return formatPercent(varianceShare, varianceShare < 0.01 ? 1 : 0);
}

function directionText({ direction }: Driver): string {
  if (direction === 0) return "";
  return direction > 0 ? " (mer är bättre)" : " (mer är sämre)";
}
