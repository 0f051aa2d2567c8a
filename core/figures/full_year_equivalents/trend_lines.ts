import defer * as Plot from "@observablehq/plot";
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
import { formatInteger, formatList, formatPeriod } from "../formats.ts";
import { missingFigure } from "../missing.ts";
import { upperFirst } from "../sentence_case.ts";
import { COLOURS } from "../theme.ts";
import { type EndLabel, endLabelRoom, endLabels } from "./end_label_marks.ts";
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
import {
  breakText,
  type LinePoint,
  linePoints,
  missingYears,
  yearFrame,
  type YearPlot,
  yearScales,
} from "./year_plot.ts";

const ID = "helarsekvivalenter-trend";
const HEIGHT = 300;

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
  const shown = spanOf(yearsOf([...lines, apart]));
  const provenance = equivalentProvenance(data, sourcesOf([...lines, apart]));
  const highest = Math.max(
    ...[...lines, apart].flatMap(({ points }) =>
      points.map(({ sharePct }) => sharePct!)
    ),
  );
  const styled = lines.map((series) => ({
    series,
    points: linePoints(series, "sharePct"),
    ...styleOf(series, data),
  }));
  const labels = [...styled.map(asLabel), ...ringLabels(apart)];
  const plot: YearPlot = {
    period,
    values: [0, 1.1 * highest],
    missing: missingYears(
      yearsOf(main.code === RIKET ? [main, apart] : [main]),
      period,
    ),
    height: HEIGHT,
    right: endLabelRoom(labels),
    format: (value) => formatInteger(value),
  };
  const texts = {
    id: ID,
    title: titleOf(shown),
    subtitle: [
      `${upperFirst(formatList(lines.map(nameInText)))}, ${shareWords(main)}.`,
      shorterText(lines.map(yearsOfShares), shown),
      ...(main.code === data.forbund.id
        ? []
        : [`Tal för ${data.forbund.shortName} saknas.`]),
      ...(plot.missing.length > 0 ? ["Grå år: uppgift saknas."] : []),
      ...(apart.points.length > 0
        ? ["Ring: källan anger inte åldern, så talet står för sig."]
        : []),
      breakText(period),
    ].filter((sentence) => sentence !== "").join(" "),
    altText: `Linjer över åren. ${lines.map(describe).join(" ")}`,
  };
  return {
    ...texts,
    caption: `${texts.title}. ${lines.map(describe).join(" ")} Ingen linje ` +
      "dras över luckor eller brott.",
    unit: "procent",
    svg: drawChart({ ...texts, ...provenance }, {
      ...yearScales(plot),
      marks: [
        ...yearFrame(plot),
        ...styled.flatMap(({ points, colour, width }) => [
          Plot.line(points, {
            x: "year",
            y: "value",
            z: "run",
            stroke: colour,
            strokeWidth: width,
          }),
          Plot.dot(points, { x: "year", y: "value", r: 4, fill: colour }),
        ]),
        Plot.dot(apart.points, {
          x: "year",
          y: "sharePct",
          r: 4,
          fill: COLOURS.background,
          stroke: COLOURS.muted,
          strokeWidth: 2,
        }),
        ...endLabels(labels, plot),
      ],
    }),
    columns: POINT_COLUMNS,
    rows: pointRows([...lines, apart]),
    ...provenance,
  };
}

/** Name, latest value and its year. */
function asLabel({ series, points, colour }: {
  readonly series: EquivalentSeries;
  readonly points: readonly LinePoint[];
  readonly colour: string;
}): EndLabel {
  const { value, year } = points.at(-1)!;
  return {
    value,
    text: `${series.name} ${formatPct(value)} (${year})`,
    colour,
  };
}

function ringLabels({ points }: EquivalentSeries): EndLabel[] {
  return points.slice(-1).map(({ sharePct, year }) => ({
    value: sharePct!,
    text: `Riket ${formatPct(sharePct!)} (${year}, annan ålder)`,
    colour: COLOURS.muted,
  }));
}

function styleOf(
  { code }: EquivalentSeries,
  { forbund }: FullYearEquivalentData,
) {
  if (code === forbund.id) return { colour: COLOURS.first, width: 3 };
  return code === RIKET
    ? { colour: COLOURS.muted, width: 2 }
    : { colour: COLOURS.second, width: 2 };
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
