import defer * as Plot from "@observablehq/plot";
import type { FullYearEquivalentData } from "../../data/full_year_equivalent_data.ts";
import { RIKET } from "../../full_year_equivalents/forbund_series.ts";
import type { EquivalentSeries } from "../../full_year_equivalents/series.ts";
import type { ChartPlot } from "../chart.ts";
import { formatInteger } from "../formats.ts";
import { COLOURS } from "../theme.ts";
import { type EndLabel, endLabelRoom, endLabels } from "./end_label_marks.ts";
import { formatPct } from "./equivalent_words.ts";
import {
  type LinePoint,
  linePoints,
  yearFrame,
  type YearPlot,
  yearScales,
} from "./year_plot.ts";

const HEIGHT = 300;

/** A region's line and how it looks. */
export interface StyledLine {
  /** The region. */
  readonly name: string;
  /** Its known years. */
  readonly points: readonly LinePoint[];
  /** Its colour. */
  readonly colour: string;
  /** How thick the line is, pixels. */
  readonly width: number;
}

/** The förbund stands out by its colour and its width, riket stands back. */
export function styledLine(
  series: EquivalentSeries,
  data: FullYearEquivalentData,
): StyledLine {
  return {
    name: series.name,
    points: linePoints(series, "sharePct"),
    ...styleOf(series, data),
  };
}

/** Lines over the years, rings apart from them, and names at the right. */
export function trendLinePlot(
  lines: readonly StyledLine[],
  apart: EquivalentSeries,
  { period, missing }: Pick<YearPlot, "period" | "missing">,
): ChartPlot {
  const labels = [...lines.map(asLabel), ...ringLabels(apart)];
  const highest = Math.max(
    ...lines.flatMap(({ points }) => points.map(({ value }) => value)),
    ...apart.points.map(({ sharePct }) => sharePct!),
  );
  const years: YearPlot = {
    period,
    values: [0, 1.1 * highest],
    missing,
    height: HEIGHT,
    right: endLabelRoom(labels),
    format: (value) => formatInteger(value),
  };
  return {
    ...yearScales(years),
    marks: [
      ...yearFrame(years),
      ...lines.flatMap(lineMarks),
      ring(apart),
      ...endLabels(labels, years),
    ],
  };
}

function lineMarks({ points, colour, width }: StyledLine): Plot.Markish[] {
  const across = { x: "year", y: "value" };
  return [
    Plot.line(points, {
      ...across,
      z: "run",
      stroke: colour,
      strokeWidth: width,
    }),
    Plot.dot(points, { ...across, r: 4, fill: colour }),
  ];
}

function ring({ points }: EquivalentSeries): Plot.Markish {
  return Plot.dot(points, {
    x: "year",
    y: "sharePct",
    r: 4,
    fill: COLOURS.background,
    stroke: COLOURS.muted,
    strokeWidth: 2,
  });
}

/** Name, latest value and its year. */
function asLabel({ name, points, colour }: StyledLine): EndLabel {
  const { value, year } = points.at(-1)!;
  return {
    value,
    text: `${name} ${formatPct(value)} (${year})`,
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
