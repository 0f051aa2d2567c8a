import defer * as Plot from "@observablehq/plot";

/** What stands at the outer ends of bars from 0, both ways. */
export interface BarLabels<Row> {
  /** Where a row's bar ends, in the plot's unit. */
  readonly x: (row: Row) => number;
  /** A row's place on the vertical scale. */
  readonly y: (row: Row) => string;
  /** What is said of a row. */
  readonly text: (row: Row) => string;
}

/** A text at the outer end of each bar: to the left of those below 0. */
export function barLabels<Row>(
  rows: readonly Row[],
  { x, y, text }: BarLabels<Row>,
): Plot.Markish[] {
  return [1, -1].map((side) =>
    Plot.text(rows.filter((row) => (x(row) < 0) === (side < 0)), {
      x,
      y,
      text,
      textAnchor: side > 0 ? "start" : "end",
      dx: 6 * side,
    })
  );
}

/**
 * A domain with room for the texts at the ends of bars, on the sides in use.
 *
 * @param ends Where the bars end, in the plot's unit.
 * @param share The room on a side, as a share of the span of the bars.
 */
export function roomyDomain(
  ends: readonly number[],
  share: number,
): [number, number] {
  const low = Math.min(0, ...ends);
  const high = Math.max(0, ...ends);
  const room = (high - low || 1) * share;
  const toTheRight = low === 0 || ends.some((end) => end >= 0);
  return [low < 0 ? low - room : 0, toTheRight ? high + room : 0];
}
