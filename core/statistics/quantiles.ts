import defer * as jstat from "jstat";
import { normalQuantile } from "./distributions_normal.ts";

/** What is used of the library, which has no types. */
interface JStat {
  readonly beta: { inv(p: number, a: number, b: number): number };
}

/**
 * How many standard errors an interval reaches to each side under the normal
 * distribution: 1.96 at the level 0.95.
 *
 * @param level Confidence level, above 0 and below 1.
 * @throws {RangeError} If the level is outside its range.
 */
export function twoSidedZ(level: number): number {
  checkLevel(level);
  return normalQuantile((1 + level) / 2);
}

/**
 * How many standard errors an interval reaches to each side under Student's t
 * distribution: 2.571 at the level 0.95 with 5 degrees of freedom.
 *
 * @param level Confidence level, above 0 and below 1.
 * @param degrees Degrees of freedom, 1 or more.
 * @throws {RangeError} If the level or the degrees are outside their range.
 * @source Abramowitz & Stegun, Handbook of Mathematical Functions (1964),
 * 26.7.1 with 26.5.27: t as a beta variable
 */
export function twoSidedT(level: number, degrees: number): number {
  checkLevel(level);
  if (!(degrees >= 1)) {
    throw new RangeError(
      `Degrees of freedom must be 1 or more: current value is ${degrees}`,
    );
  }
  const share = betaQuantile(1 - level, degrees / 2, 0.5);
  return Math.sqrt(degrees * (1 - share) / share);
}

/**
 * Quantile of the beta distribution, to about nine decimals.
 *
 * @param p Probability, 0–1.
 * @param a First shape, above 0.
 * @param b Second shape, above 0.
 */
export function betaQuantile(p: number, a: number, b: number): number {
  const { beta } = jstat.default as unknown as JStat;
  return beta.inv(p, a, b);
}

/**
 * Refuses a confidence level that is not strictly between 0 and 1.
 *
 * @throws {RangeError} If it is not.
 */
export function checkLevel(level: number): void {
  if (!(level > 0 && level < 1)) {
    throw new RangeError(
      `Level must be above 0 and below 1: current value is ${level}`,
    );
  }
}
