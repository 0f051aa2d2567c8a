import { fsum } from "d3-array";

/**
 * The sum of numbers without the error that adding one by one builds up.
 *
 * @source Shewchuk, Discrete & Computational Geometry 18 (1997), 305–363, by
 * d3-array's `fsum`
 */
export function exactSum(values: readonly number[]): number {
  return fsum(values);
}

/**
 * The arithmetic mean.
 *
 * @param values At least one number.
 * @throws {RangeError} If there is none.
 */
export function mean(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError("Mean of no values");
  return fsum(values) / values.length;
}

/**
 * The standard deviation of a sample, with n − 1 below the line, in two passes
 * and corrected for the rounding of the mean.
 *
 * @param values At least two numbers.
 * @throws {RangeError} If there are fewer.
 * @source Chan, Golub & LeVeque, The American Statistician 37 (1983), 242–247,
 * the corrected two-pass algorithm
 */
export function standardDeviation(values: readonly number[]): number {
  if (values.length < 2) {
    throw new RangeError(
      `Standard deviation needs two values: current number is ${values.length}`,
    );
  }
  const centre = mean(values);
  const deviations = values.map((value) => value - centre);
  const squares = fsum(deviations.map((deviation) => deviation ** 2));
  const drift = fsum(deviations) ** 2 / values.length;
  return Math.sqrt((squares - drift) / (values.length - 1));
}
