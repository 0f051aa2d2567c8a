import { EQUIVALENT_BREAKS } from "../parameters/series_breaks.ts";
import type { Run } from "../statistics/forecast.ts";
import type { Stretch } from "../statistics/theil_sen.ts";
import type { EquivalentPoint } from "./series.ts";

/** What is followed over the years. */
export type Quantity = "sharePct" | "people";

/** First years of another way to count, ascending. */
export const BREAK_YEARS: readonly number[] = EQUIVALENT_BREAKS
  .map(({ value }) => value).sort((a, b) => a - b);

/** Whether a break lies between two years. */
export function isBroken(earlier: number, later: number): boolean {
  return BREAK_YEARS.some((year) => earlier < year && year <= later);
}

/** The known values between breaks; a missing year does not end a stretch. */
export function stretchesOf(
  points: readonly EquivalentPoint[],
  quantity: Quantity,
): Stretch[] {
  return groupsOf(points, quantity, isBroken).map((group) =>
    group.map((point) => ({ at: point.year, value: point[quantity]! }))
  );
}

/** The known points of years that follow on each other without a break. */
export function unbrokenPoints(
  points: readonly EquivalentPoint[],
  quantity: Quantity,
): EquivalentPoint[][] {
  return groupsOf(
    points,
    quantity,
    (earlier, later) => later > earlier + 1 || isBroken(earlier, later),
  );
}

/** The values of those points. */
export function runsOf(
  points: readonly EquivalentPoint[],
  quantity: Quantity,
): Run[] {
  return unbrokenPoints(points, quantity)
    .map((group) => group.map((point) => point[quantity]!));
}

/** The points that have the quantity, parted where two neighbours are apart. */
function groupsOf(
  points: readonly EquivalentPoint[],
  quantity: Quantity,
  apart: (earlier: number, later: number) => boolean,
): EquivalentPoint[][] {
  const groups: EquivalentPoint[][] = [];
  for (const point of points.filter((point) => point[quantity] !== null)) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && !apart(before.year, point.year)) group.push(point);
    else groups.push([point]);
  }
  return groups;
}
