import defer * as Plot from "@observablehq/plot";
import { COLOURS } from "./theme.ts";

/** A value with its interval in a row of a chart. */
export interface IntervalRow {
  /** The row. */
  readonly key: string;
  /** Where the dot is. */
  readonly value: number;
  /** Where the line begins. */
  readonly low: number;
  /** Where the line ends. */
  readonly high: number;
  /** Colour of dot and line. */
  readonly colour: string;
}

/** A dot for each value, on a line from the low to the high of its interval. */
export function intervalDots(rows: readonly IntervalRow[]): Plot.Markish[] {
  return [
    Plot.link(rows, {
      x1: "low",
      x2: "high",
      y: "key",
      stroke: "colour",
      strokeWidth: 2,
    }),
    Plot.dot(rows, { x: "value", y: "key", r: 4.5, fill: "colour" }),
  ];
}

/** A thin line over a bar, with a light edge to stand out from it. */
export function intervalWhiskers(rows: readonly IntervalRow[]): Plot.Markish[] {
  return [
    { stroke: COLOURS.background, strokeWidth: 6 },
    { stroke: COLOURS.ink, strokeWidth: 2 },
  ].map((style) =>
    Plot.link(rows, { x1: "low", x2: "high", y: "key", ...style })
  );
}
