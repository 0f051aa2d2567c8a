import defer * as Plot from "@observablehq/plot";
import {
  BREAK_YEARS,
  type Quantity,
  unbrokenPoints,
} from "../../full_year_equivalents/stretches.ts";
import type { EquivalentSeries } from "../../full_year_equivalents/series.ts";
import { yearsBetween } from "../../years.ts";
import { COLOURS, MARGIN, WIDTH } from "../theme.ts";

/** A plot of values over years. */
export interface YearPlot {
  /** First and last year shown. */
  readonly period: readonly [number, number];
  /** Lowest and highest value shown. */
  readonly values: readonly [number, number];
  /** Years without a value, shown as grey. */
  readonly missing: readonly number[];
  /** Height, pixels. */
  readonly height: number;
  /** Room to the right of the years, pixels. */
  readonly right: number;
  /** How a value is written at the axis. */
  readonly format: (value: number) => string;
}

/** Room for the values at the axis. */
const LEFT = MARGIN + 34;
const TOP = 12;
const BOTTOM = 30;

/** A point of a line, with the unbroken run of years that it belongs to. */
export interface LinePoint {
  readonly year: number;
  readonly value: number;
  /** Points of one run are joined: no gap and no break between them. */
  readonly run: string;
}

/** The points of a series, to be joined run by run. */
export function linePoints(
  { code, points }: EquivalentSeries,
  quantity: Quantity,
): LinePoint[] {
  return unbrokenPoints(points, quantity).flatMap((group) =>
    group.map((point) => ({
      year: point.year,
      value: point[quantity]!,
      run: `${code} ${group[0]!.year}`,
    }))
  );
}

/** Breaks within a period, each by its first year after. */
export function breaksIn(
  [first, last]: readonly [number, number],
): number[] {
  return BREAK_YEARS.filter((year) => first < year && year <= last);
}

/** The years of a period that are not among the known ones. */
export function missingYears(
  known: readonly number[],
  [first, last]: readonly [number, number],
): number[] {
  return yearsBetween(first, last).filter((year) => !known.includes(year));
}

/** Scales and margins of the plot. */
export function yearScales(
  { period, values, height, right }: YearPlot,
): Plot.PlotOptions & { readonly height: number } {
  return {
    height,
    marginTop: TOP,
    marginBottom: BOTTOM,
    marginLeft: LEFT,
    marginRight: right,
    x: {
      type: "linear",
      domain: [period[0] - 0.5, period[1] + 0.5],
      range: [LEFT, WIDTH - right],
    },
    y: { domain: [...values], range: [height - BOTTOM, TOP] },
  };
}

/** Grey years, rules and axes, and a dashed line at every break. */
export function yearFrame(
  { period, values, missing, format }: YearPlot,
): Plot.Markish[] {
  return [
    Plot.rect(missing, {
      x1: (year: number) => year - 0.46,
      x2: (year: number) => year + 0.46,
      y1: () => values[0],
      y2: () => values[1],
      fill: COLOURS.blank,
    }),
    Plot.gridY({ stroke: COLOURS.rule, strokeOpacity: 1, ticks: 5 }),
    Plot.axisY({ ticks: 5, tickSize: 0, label: null, tickFormat: format }),
    Plot.axisX(yearsBetween(...period), {
      tickSize: 0,
      tickPadding: 6,
      tickFormat: (year: number) => String(year),
      label: null,
    }),
    Plot.ruleX(breaksIn(period), {
      x: (year: number) => year - 0.5,
      stroke: COLOURS.ink,
      strokeDasharray: "4 4",
    }),
    Plot.ruleY([values[0]], { stroke: COLOURS.muted }),
  ];
}

/** What the dashed line means; empty if there is none in the period. */
export function breakText(period: readonly [number, number]): string {
  const years = breaksIn(period);
  return years.length === 0
    ? ""
    : `Streckad linje: från ${
      years.join(" och ")
    } gäller nya åldersgränser i ` +
      "pensions- och trygghetssystemen, och åren före och efter kan inte " +
      "jämföras rakt av.";
}
