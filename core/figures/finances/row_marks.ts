import defer * as Plot from "@observablehq/plot";
import { edgedTicks } from "../edged_ticks.ts";

/** A value to mark across a row. */
export interface RowTick {
  /** Name of the row. */
  readonly row: string;
  /** The value, in the unit of the scale. */
  readonly value: number;
  /** Colour of the tick. */
  readonly colour: string;
}

/** Thick ticks across rows, each in its own colour. */
export function rowTicks(ticks: readonly RowTick[]): Plot.Markish[] {
  const look = { stroke: "colour", strokeWidth: 4 };
  return edgedTicks(ticks, { x: "value", y: "row", ...look });
}

/**
 * A column of texts to the right of the rows, set flush right.
 *
 * @param data What the rows show.
 * @param y Name of the row of each.
 * @param end Pixels from the plot's right edge to the end of the texts.
 * @param text The text of each.
 * @param look Colour and weight of the texts.
 */
export function rightColumn<Datum>(
  data: readonly Datum[],
  y: (datum: Datum) => string,
  end: number,
  text: (datum: Datum) => string,
  look: Pick<Plot.TextOptions, "fill" | "fontWeight"> = {},
): Plot.Markish {
  return Plot.text(data, {
    y,
    frameAnchor: "right",
    textAnchor: "end",
    dx: end,
    text,
    ...look,
  });
}
