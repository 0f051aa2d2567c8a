import { betaQuantile, checkLevel, twoSidedZ } from "./quantiles.ts";

/** An estimate with the interval of values that the counts are compatible with. */
export interface Estimate {
  /** What the counts themselves give. */
  readonly value: number;
  /** Lower end of the interval. */
  readonly low: number;
  /** Upper end of the interval; infinite for a ratio without an upper limit. */
  readonly high: number;
  /** Confidence level of the interval, 0–1. */
  readonly level: number;
}

/** A count out of a number, such as women who went to work out of all women. */
export interface Proportion {
  /** How many it happened to: a whole number, 0 to `n`. */
  readonly count: number;
  /** Out of how many: a whole number, 1 or more. */
  readonly n: number;
}

/**
 * Wilson's score interval for a share. It never leaves 0–1, keeps its level
 * for small numbers better than the usual ± 1.96 standard errors, and has a
 * width above 0 also for 0 of n and n of n.
 *
 * @param successes Whole number, 0 to `n`.
 * @param n Whole number, 1 or more.
 * @param level Confidence level, above 0 and below 1.
 * @returns The share 0–1 and its interval.
 * @throws {RangeError} If a count or the level is outside its range.
 * @source Wilson, JASA 22 (1927), 209–212; Newcombe, Statistics in Medicine 17
 * (1998), 857–872, method 3
 *
 * @example 81 of 263
 * ```ts
 * import assert from "node:assert/strict";
 * import { wilsonInterval } from "core";
 *
 * const { low, high } = wilsonInterval(81, 263);
 * assert.equal(low.toFixed(4), "0.2553");
 * assert.equal(high.toFixed(4), "0.3662");
 * ```
 */
export function wilsonInterval(
  successes: number,
  n: number,
  level = 0.95,
): Estimate {
  checkProportion({ count: successes, n });
  const z = twoSidedZ(level);
  const centre = 2 * successes + z ** 2;
  const reach = z * Math.sqrt(z ** 2 + 4 * successes * (n - successes) / n);
  const scale = 2 * (n + z ** 2);
  return {
    value: successes / n,
    low: successes === 0 ? 0 : (centre - reach) / scale,
    high: successes === n ? 1 : (centre + reach) / scale,
    level,
  };
}

/**
 * Clopper and Pearson's exact interval for a share, for tiny counts: it covers
 * the true share at least as often as its level says, and is therefore wider
 * than Wilson's.
 *
 * @param successes Whole number, 0 to `n`.
 * @param n Whole number, 1 or more.
 * @param level Confidence level, above 0 and below 1.
 * @returns The share 0–1 and its interval, to about nine decimals.
 * @throws {RangeError} If a count or the level is outside its range.
 * @source Clopper & Pearson, Biometrika 26 (1934), 404–413
 */
export function exactInterval(
  successes: number,
  n: number,
  level = 0.95,
): Estimate {
  checkProportion({ count: successes, n });
  checkLevel(level);
  const tail = (1 - level) / 2;
  return {
    value: successes / n,
    low: successes === 0 ? 0 : betaQuantile(tail, successes, n - successes + 1),
    high: successes === n
      ? 1
      : betaQuantile(1 - tail, successes + 1, n - successes),
    level,
  };
}

/** Below this many on either side of a share, the exact interval is used. */
export const TINY_COUNT = 5;

/**
 * The interval to show beside a share: the exact one where fewer than
 * {@linkcode TINY_COUNT} are counted on either side, else Wilson's.
 *
 * @param successes Whole number, 0 to `n`.
 * @param n Whole number, 1 or more.
 * @param level Confidence level, above 0 and below 1.
 * @throws {RangeError} If a count or the level is outside its range.
 */
export function shareInterval(
  successes: number,
  n: number,
  level = 0.95,
): Estimate {
  const tiny = Math.min(successes, n - successes) < TINY_COUNT;
  return (tiny ? exactInterval : wilsonInterval)(successes, n, level);
}

/**
 * Newcombe's hybrid score interval for the difference between two shares of
 * different people: the two Wilson intervals, combined.
 *
 * @param first The share subtracted from.
 * @param second The share subtracted.
 * @param level Confidence level, above 0 and below 1.
 * @returns First minus second, −1 to 1, and its interval.
 * @throws {RangeError} If a count or the level is outside its range.
 * @source Newcombe, Statistics in Medicine 17 (1998), 873–890, method 10
 */
export function differenceInterval(
  first: Proportion,
  second: Proportion,
  level = 0.95,
): Estimate {
  const a = wilsonInterval(first.count, first.n, level);
  const b = wilsonInterval(second.count, second.n, level);
  const value = a.value - b.value;
  return {
    value,
    low: value - Math.hypot(a.value - a.low, b.high - b.value),
    high: value + Math.hypot(a.high - a.value, b.value - b.low),
    level,
  };
}

/**
 * Refuses counts that are no share of a number.
 *
 * @throws {RangeError} If `n` is not a whole number above 0, or `count` not one
 * from 0 to `n`.
 */
export function checkProportion({ count, n }: Proportion): void {
  if (!Number.isSafeInteger(n) || n < 1) {
    throw new RangeError(
      `n must be a whole number above 0: current value is ${n}`,
    );
  }
  if (!Number.isSafeInteger(count) || count < 0 || count > n) {
    throw new RangeError(
      `Count must be a whole number from 0 to ${n}: current value is ${count}`,
    );
  }
}
