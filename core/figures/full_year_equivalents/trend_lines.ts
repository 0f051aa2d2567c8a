import type { FullYearEquivalentData } from "../../data/full_year_equivalent_data.ts";
import {
  type ForbundSeries,
  RIKET,
} from "../../full_year_equivalents/forbund_series.ts";
import {
  type EquivalentSeries,
  withinPeriod,
} from "../../full_year_equivalents/series.ts";
import { drawChart } from "../chart.ts";
import type { Figure } from "../figure.ts";
import { formatList, formatPeriod } from "../formats.ts";
import { missingFigure } from "../missing.ts";
import { upperFirst } from "../sentence_case.ts";
import { POINT_COLUMNS, pointRows } from "./equivalent_columns.ts";
import { equivalentProvenance, sourcesOf } from "./equivalent_provenance.ts";
import {
  formatPct,
  howToFill,
  nameInText,
  shareWords,
  shorterText,
  spanOf,
  yearsOfShares,
} from "./equivalent_words.ts";
import { styledLine, trendLinePlot } from "./trend_line_marks.ts";
import { breakText, missingYears } from "./year_plot.ts";

const ID = "helarsekvivalenter-trend";

/** What the lines are drawn from. */
export interface TrendLineSeries {
  /** The förbund and what it is seen against. */
  readonly regions: ForbundSeries;
  /** Riket where the source does not tell the ages, shown apart. */
  readonly riketOfUnknownAges: EquivalentSeries;
  /** First and last year. */
  readonly period: readonly [number, number];
}

/**
 * The förbund's share over the years beside its county's and riket's. Years
 * without a value are grey; no line is drawn over them or over a break, and
 * values of other ages stand apart as rings.
 */
export function equivalentTrendLines(
  data: FullYearEquivalentData,
  { regions, riketOfUnknownAges, period }: TrendLineSeries,
): Figure {
  const lines = [regions.forbund, ...regions.counties, regions.riket]
    .map((series) => withShares(series, period))
    .filter(({ points }) => points.length > 0);
  const apart = withShares(riketOfUnknownAges, period);
  return lines.length > 0
    ? drawLines(data, lines, apart, period)
    : missingFigure(
      ID,
      titleOf(period),
      `${data.forbund.shortName}: ingen andel är känd för åren ` +
        `${formatPeriod(period)}. ${howToFill(data)}`,
      equivalentProvenance(data, []),
    );
}

function withShares(
  series: EquivalentSeries,
  period: readonly [number, number],
): EquivalentSeries {
  const { points } = withinPeriod(series, period);
  return {
    ...series,
    points: points.filter(({ sharePct }) => sharePct !== null),
  };
}

function drawLines(
  data: FullYearEquivalentData,
  lines: readonly EquivalentSeries[],
  apart: EquivalentSeries,
  period: readonly [number, number],
): Figure {
  const main = lines[0]!;
  const all = [...lines, apart];
  const provenance = equivalentProvenance(data, sourcesOf(all));
  const missing = missingYears(
    yearsOf(main.code === RIKET ? [main, apart] : [main]),
    period,
  );
  const described = lines.map(describe).join(" ");
  const texts = {
    id: ID,
    title: titleOf(spanOf(yearsOf(all))),
    subtitle: [
      ...whatIsShown(data, lines, spanOf(yearsOf(all))),
      ...(missing.length > 0 ? ["Grå år: uppgift saknas."] : []),
      ...(apart.points.length > 0
        ? ["Ring: källan anger inte åldern, så talet står för sig."]
        : []),
      breakText(period),
    ].filter((sentence) => sentence !== "").join(" "),
    altText: `Linjer över åren. ${described}`,
  };
  return {
    ...texts,
    caption: `${texts.title}. ${described} Ingen linje dras över luckor ` +
      "eller brott.",
    unit: "procent",
    svg: drawChart(
      { ...texts, ...provenance },
      trendLinePlot(lines.map((series) => styledLine(series, data)), apart, {
        period,
        missing,
      }),
    ),
    columns: POINT_COLUMNS,
    rows: pointRows(all),
    ...provenance,
  };
}

/** Whose shares they are, and who lacks some of the years or all. */
function whatIsShown(
  { forbund }: FullYearEquivalentData,
  lines: readonly EquivalentSeries[],
  span: readonly [number, number],
): string[] {
  const main = lines[0]!;
  return [
    `${upperFirst(formatList(lines.map(nameInText)))}, ${shareWords(main)}.`,
    shorterText(lines.map(yearsOfShares), span),
    main.code === forbund.id ? "" : `Tal för ${forbund.shortName} saknas.`,
  ];
}

function titleOf(period: readonly [number, number]): string {
  return `Helårsekvivalenter ${formatPeriod(period)}`;
}

function yearsOf(series: readonly EquivalentSeries[]): number[] {
  return series.flatMap(({ points }) => points.map(({ year }) => year));
}

/** First and last known value: `Riket: 13,3 % 2018, 11,8 % 2023.` */
function describe({ name, points }: EquivalentSeries): string {
  const known = points.length > 1 ? [points[0]!, points.at(-1)!] : points;
  return `${name}: ${
    known.map(({ year, sharePct }) => `${formatPct(sharePct!)} ${year}`)
      .join(", ")
  }.`;
}
