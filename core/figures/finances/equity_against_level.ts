import defer * as Plot from "@observablehq/plot";
import type { FinanceData } from "../../data/finance_data.ts";
import type { EquityYear } from "../../finances/equity_against_levels.ts";
import type { EquityBasis } from "../../finances/equity_path.ts";
import { drawChart } from "../chart.ts";
import { sekColumn } from "../columns.ts";
import type { Column, Figure } from "../figure.ts";
import { missingFigure } from "../missing.ts";
import { nameAxis, rowLayout } from "../rows.ts";
import { type SquareLook, squarePaint } from "../square_looks.ts";
import { COLOURS } from "../theme.ts";
import {
  type DrawnLimit,
  equityLimits,
  equitySources,
  knownLevels,
} from "./equity_limits.ts";
import {
  aboveText,
  doubtText,
  equitySubject,
  equityTold,
  levelText,
} from "./equity_words.ts";
import { documentsOf, financeProvenance } from "./finance_provenance.ts";
import { BASIS_WORDS, tkr } from "./finance_words.ts";
import { rightColumn, rowTicks } from "./row_marks.ts";

const ID = "eget-kapital-mot-hogsta-niva";
/** How bars are told apart by how the own capital is known. */
const LOOKS: Readonly<Record<EquityBasis, SquareLook>> = {
  balance: "solid",
  opening: "solid",
  workedBack: "light",
  planned: "open",
};
const LOOK_WORDS: Readonly<Partial<Record<SquareLook, string>>> = {
  solid: "Eget kapital",
  light: "Räknat bakåt",
  open: "Enligt budget",
};
const COLUMNS: readonly Column[] = [
  { name: "year", title: "År" },
  sekColumn("equity_sek", "Eget kapital den 31 december"),
  { name: "basis", title: "Hur det är känt" },
  sekColumn("frame_sek", "Ram"),
  sekColumn("highest_sek", "Rekommenderad högsta nivå"),
  sekColumn("above_sek", "Över nivån"),
  sekColumn("share_goal_sek", "Eget mål som andel av intäkterna"),
  sekColumn("amount_goal_sek", "Eget mål i kronor"),
];

/**
 * Own capital at the end of each year, with ticks for the recommended highest
 * level and the förbund's own goals.
 *
 * @param years The years, ascending; none gives a figure that says so.
 */
export function equityAgainstLevel(
  data: FinanceData,
  years: readonly EquityYear[],
): Figure {
  const { id, shortName } = data.forbund;
  if (years.length === 0) {
    return missingFigure(
      ID,
      "Eget kapital mot rekommenderad högsta nivå",
      `${shortName}: eget kapital är inte känt för något av åren. Lägg till ` +
        `posten Utgående eget kapital i data/${id}/statements.csv.`,
      financeProvenance(data, []),
    );
  }
  const provenance = financeProvenance(
    data,
    equitySources(years),
    knownLevels(years),
  );
  const texts = {
    id: ID,
    title: `${equitySubject(years)} ${nameOf(years[0]!)}–${
      nameOf(years.at(-1)!)
    }`,
    subtitle: `${shortName}, tkr den 31 december. ${levelText(years)}`,
    altText: `Liggande staplar per år. ${years.map(equityTold).join("; ")}.`,
  };
  return {
    ...texts,
    caption: `${texts.title}. Når stapeln förbi ett streck är det egna ` +
      `kapitalet högre än strecket tillåter.${doubtText(years)}`,
    unit: "kr",
    svg: draw(years, {
      ...texts,
      sources: documentsOf(data, provenance.sources),
      synthetic: data.synthetic,
    }),
    columns: COLUMNS,
    rows: years.map(rowOf),
    ...provenance,
  };
}

function draw(
  years: readonly EquityYear[],
  texts: Parameters<typeof drawChart>[0],
): string {
  const limits = years.flatMap(equityLimits);
  return drawChart({ ...texts, legend: legend(years, limits) }, {
    ...rowLayout({ names: years.map(nameOf), right: 190, axis: false }),
    x: { axis: null, domain: domainOf(years, limits) },
    marks: [
      nameAxis(),
      ...years.map(bar),
      ...rowTicks(limits.map(({ row, colour, sek }) => ({
        row,
        colour,
        value: sek.toNumber(),
      }))),
      Plot.ruleX([0], { stroke: COLOURS.ink }),
      rightColumn(years, nameOf, 70, ({ point }) => tkr(point.equitySek), {
        fontWeight: 600,
      }),
      rightColumn(years, nameOf, 180, aboveText),
    ],
  });
}

const nameOf = ({ point }: EquityYear) => String(point.year);

function rowOf({ point, frameSek, highest, aboveSek, goals }: EquityYear) {
  return {
    year: String(point.year),
    equity_sek: point.equitySek,
    basis: BASIS_WORDS[point.basis],
    frame_sek: frameSek,
    highest_sek: highest?.value ?? null,
    above_sek: aboveSek,
    share_goal_sek: goals.find(({ sharePct }) => sharePct)?.highestSek ?? null,
    amount_goal_sek: goals.find(({ sharePct }) => !sharePct)?.highestSek ??
      null,
  };
}

function bar(year: EquityYear): Plot.Markish {
  const { fill, stroke, strokeDasharray } = squarePaint(
    LOOKS[year.point.basis],
    COLOURS.first,
  );
  return Plot.barX([year], {
    x: ({ point }: EquityYear) => point.equitySek.toNumber(),
    y: nameOf,
    fill,
    stroke,
    strokeDasharray,
  });
}

function domainOf(
  years: readonly EquityYear[],
  limits: readonly DrawnLimit[],
): [number, number] {
  const amounts = [
    ...years.map(({ point }) => point.equitySek.toNumber()),
    ...limits.map(({ sek }) => sek.toNumber()),
  ];
  return [Math.min(0, ...amounts), Math.max(1, ...amounts)];
}

function legend(
  years: readonly EquityYear[],
  limits: readonly DrawnLimit[],
) {
  const looks = new Set(years.map(({ point }) => LOOKS[point.basis]));
  const ticks = new Map(limits.map(({ label, colour }) => [label, colour]));
  return [
    ...[...looks].map((mark) => ({
      label: LOOK_WORDS[mark]!,
      colour: COLOURS.first,
      mark,
    })),
    ...[...ticks].map(([label, colour]) => ({
      label,
      colour,
      mark: "tick" as const,
    })),
  ];
}
