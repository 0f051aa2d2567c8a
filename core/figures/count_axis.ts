import defer * as Plot from "@observablehq/plot";
import { formatInteger } from "./formats.ts";

/**
 * An upright axis of whole numbers, which the subtitle says the unit of.
 *
 * @param ticks About how many ticks it has.
 */
export function countAxis(ticks: number): Plot.Markish {
  return Plot.axisY({
    ticks,
    tickSize: 0,
    label: null,
    tickFormat: (value: number) => formatInteger(value),
  });
}
