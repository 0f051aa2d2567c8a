import defer * as Plot from "@observablehq/plot";
import type { PerspectiveBalance } from "../../socioeconomics/perspective_balance.ts";
import type { OneWay } from "../../socioeconomics/sensitivity.ts";
import type { SocioeconomicCase } from "../../socioeconomics/socioeconomic_case.ts";
import { type ChartPlot, drawChart } from "../chart.ts";
import { sekColumn } from "../columns.ts";
import type { Column, Figure } from "../figure.ts";
import { missingFigure } from "../missing.ts";
import { nameAxis, rowLayout, valueAxis } from "../rows.ts";
import { lowerFirst } from "../sentence_case.ts";
import { socioeconomicProvenance } from "./provenance.ts";
import {
  assumptionSentence,
  formatBalance,
  formatMillions,
  missingJobs,
  plainNumber,
  shortValue,
} from "./words.ts";
import { COLOURS } from "../theme.ts";

/**
 * How far each assumption alone moves a balance over a stated range.
 *
 * @param balance The balance as it stands.
 * @param ways What each assumption does to it, the one that moves it most
 * first.
 */
export function socioeconomicTornado(
  basis: SocioeconomicCase,
  balance: PerspectiveBalance,
  ways: readonly OneWay[],
): Figure {
  const id = "samhallsekonomi-kanslighet";
  const title = `Vad avgör resultatet ${basis.year}`;
  if (!basis.jobsKnown) return missingJobs(basis, id, title);
  if (ways.length === 0) {
    return missingFigure(
      id,
      title,
      "Inga intervall är angivna. Ange dem i notebookens parametercell.",
      socioeconomicProvenance(basis),
    );
  }
  const base = balance.balanceSek.toNumber();
  const provenance = socioeconomicProvenance(basis);
  const whose = lowerFirst(balance.perspective.title);
  const top = ways[0]!;
  const texts = {
    id,
    title,
    subtitle: `${basis.data.forbund.shortName}, balans i miljoner kronor: ` +
      `${whose}, ${formatBalance(base)} i utgångsläget. En sak ändras i ` +
      `taget, över ett intervall som är valt och inte uppmätt. ${
        assumptionSentence(basis)
      }`,
    altText: `Tornadodiagram för balansen: ${whose}. Mest betyder ` +
      `${lowerFirst(top.definition.title)}: ${rangeText(top)}.`,
  };
  return {
    ...texts,
    caption: `${texts.title}. Varje stapel går från balansen vid det lägsta ` +
      "till balansen vid det högsta värdet; längst stapel betyder mest. " +
      "Vid den streckade linjen är balansen noll.",
    unit: "kr",
    svg: drawChart({
      ...texts,
      ...provenance,
      legend: [
        { label: "Sämre än utgångsläget", colour: COLOURS.second, mark: "bar" },
        { label: "Bättre", colour: COLOURS.first, mark: "bar" },
        { label: "Utgångsläget", colour: COLOURS.ink, mark: "tick" },
      ],
    }, plot(ways, base)),
    columns: COLUMNS,
    rows: ways.map((way) => ({
      assumption: name(way),
      unit: way.definition.unit,
      base: way.base,
      low: way.low,
      high: way.high,
      balance_at_low_sek: way.atLowSek,
      balance_at_high_sek: way.atHighSek,
    })),
    ...provenance,
  };
}

const COLUMNS: readonly Column[] = [
  { name: "assumption", title: "Antagande" },
  { name: "unit", title: "Enhet" },
  { name: "base", title: "Utgångsläge", decimals: 2 },
  { name: "low", title: "Lägsta värde", decimals: 2 },
  { name: "high", title: "Högsta värde", decimals: 2 },
  sekColumn("balance_at_low_sek", "Balans vid lägsta värdet"),
  sekColumn("balance_at_high_sek", "Balans vid högsta värdet"),
];

/** A bar per assumption around the balance as it stands. */
function plot(ways: readonly OneWay[], base: number): ChartPlot {
  return {
    ...rowLayout({ names: ways.map(name), right: 226, axis: true }),
    marks: [
      valueAxis("Miljoner kronor", (sek) => plainNumber(sek / 1e6)),
      nameAxis(),
      Plot.barX(ways.flatMap((way) => sides(way, base)), {
        x1: "from",
        x2: "to",
        y: "name",
        fill: "colour",
      }),
      Plot.ruleX([0], { stroke: COLOURS.ink, strokeDasharray: "4,3" }),
      Plot.ruleX([base], { stroke: COLOURS.ink, strokeWidth: 1.5 }),
      Plot.text(ways, {
        y: name,
        frameAnchor: "right",
        textAnchor: "start",
        dx: 10,
        text: rowLabel,
      }),
    ],
  };
}

const name = ({ definition }: OneWay) => definition.title;

/** The parts of a bar below and above the balance as it stands. */
function sides(way: OneWay, base: number) {
  const ends = [way.atLowSek.toNumber(), way.atHighSek.toNumber()];
  return [
    { to: Math.min(base, ...ends), colour: COLOURS.second },
    { to: Math.max(base, ...ends), colour: COLOURS.first },
  ].map((side) => ({ ...side, from: base, name: name(way) }));
}

function rowLabel({ definition, low, high, atLowSek, atHighSek }: OneWay) {
  return `${plainNumber(low)}–${shortValue(definition.name, high)}: ` +
    `${formatMillions(atLowSek)} till ${formatMillions(atHighSek)}`;
}

function rangeText({ definition, low, high, atLowSek, atHighSek }: OneWay) {
  return `vid ${shortValue(definition.name, low)} ${
    formatBalance(atLowSek)
  }, vid ${shortValue(definition.name, high)} ${formatBalance(atHighSek)}`;
}
