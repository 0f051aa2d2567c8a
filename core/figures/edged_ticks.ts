import defer * as Plot from "@observablehq/plot";
import { COLOURS } from "./theme.ts";

/** How a tick looks, and how much wider the light edge around it is, pixels. */
export interface TickLook extends Plot.TickXOptions {
  /** How thick the tick is, pixels. */
  readonly strokeWidth: number;
  /** How much wider its light edge is, pixels; 3 if not given. */
  readonly edge?: number;
}

/** A thick tick across each row, with a light edge so that it shows on any bar. */
export function edgedTicks(
  rows: Plot.Data,
  { edge = 3, ...look }: TickLook,
): Plot.Markish[] {
  return [
    Plot.tickX(rows, {
      ...look,
      stroke: COLOURS.background,
      strokeWidth: look.strokeWidth + edge,
    }),
    Plot.tickX(rows, look),
  ];
}
