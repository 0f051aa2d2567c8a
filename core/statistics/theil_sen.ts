import { kendallLimit } from "./kendall.ts";
import type { Estimate } from "./proportions.ts";
import { checkLevel } from "./quantiles.ts";

/** One observation of a series. */
export interface Observation {
  /** When, such as a calendar year. */
  readonly at: number;
  /** How much. */
  readonly value: number;
}

/** Observations that can be compared with each other, with no break between. */
export type Stretch = readonly Observation[];

/**
 * The Theil–Sen slope: the median of the slopes between all pairs of
 * observations, which a few odd years cannot move far, with the exact interval
 * that Kendall's S gives. Only pairs within a stretch count, so that a break in
 * the series is not taken for a change.
 *
 * @param stretches Observations without a break between them; one pair at least
 * in all, and no time twice in a stretch.
 * @param level Confidence level, above 0 and below 1; the interval has at least
 * that level.
 * @returns The slope per unit of time. Where the observations are too few for
 * an interval of that level, it has no limits.
 * @throws {RangeError} If there is no pair, a time stands twice, or the level
 * is outside its range.
 * @source Sen, JASA 63 (1968), 1379–1389; the interval as in Hollander & Wolfe,
 * Nonparametric Statistical Methods (2nd ed. 1999), section 9.3
 *
 * @example A steady rise but for one odd year
 * ```ts
 * import assert from "node:assert/strict";
 * import { theilSen } from "core";
 *
 * const values = [10, 12, 14, 90, 18, 20, 22];
 * const years = values.map((value, at) => ({ at: 2018 + at, value }));
 * assert.equal(theilSen([years], 0.95).value, 2);
 * ```
 */
export function theilSen(
  stretches: readonly Stretch[],
  level: number,
): Estimate {
  checkLevel(level);
  const slopes = stretches.flatMap(slopesWithin).sort((a, b) => a - b);
  if (slopes.length === 0) {
    throw new RangeError(
      `Slope needs two observations in a stretch: current lengths are ${
        stretches.map(({ length }) => length).join(", ")
      }`,
    );
  }
  const lengths = stretches.map(({ length }) => length);
  const limit = kendallLimit(lengths, (1 - level) / 2);
  const outside = limit === null ? 0 : (slopes.length - limit + 2) / 2;
  return {
    value: median(slopes),
    low: slopes[outside - 1] ?? -Infinity,
    high: slopes[slopes.length - outside] ?? Infinity,
    level,
  };
}

function slopesWithin(stretch: Stretch): number[] {
  return stretch.flatMap((later, place) =>
    stretch.slice(0, place).map((earlier) => {
      if (later.at === earlier.at) {
        throw new RangeError(
          `Times in a stretch must differ: current value is ${later.at} twice`,
        );
      }
      return (later.value - earlier.value) / (later.at - earlier.at);
    })
  );
}

function median(sorted: readonly number[]): number {
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
}
