import { type Estimate, shareInterval } from "../statistics/proportions.ts";
import type { ReadingCount } from "./reading_counts.ts";

/** The share of those who ended that had an outcome, by one reading. */
export interface OutcomeShare extends ReadingCount {
  /** The share 0–1 with its interval; `null` where it cannot be worked out. */
  readonly share: Estimate | null;
}

/**
 * The share of those who ended that had the outcomes a reading counts.
 *
 * @param counts The numbers, as they may be shown.
 * @param level Confidence level of the intervals.
 */
export function outcomeShares(
  counts: readonly ReadingCount[],
  level = 0.95,
): OutcomeShare[] {
  return counts.map((row) => ({
    ...row,
    share: shareOf(row.count, row.n, level),
  }));
}

/** A share with its interval; `null` where a number is not shown or nobody is counted. */
export function shareOf(
  count: number | null,
  n: number | null,
  level: number,
): Estimate | null {
  return count === null || n === null || n === 0
    ? null
    : shareInterval(count, n, level);
}
