/**
 * Holm's adjustment of several p values that were looked at together: the
 * chance of even one false alarm among them all stays below the level that the
 * adjusted values are compared with.
 *
 * @param pValues Each 0–1; none is allowed.
 * @returns Adjusted p values, each 0–1, in the order given.
 * @throws {RangeError} If a value is outside 0–1.
 * @source Holm, Scandinavian Journal of Statistics 6 (1979), 65–70
 *
 * @example Three tests, adjusted as 3 · 0.01, 2 · 0.03 and the larger before
 * ```ts
 * import assert from "node:assert/strict";
 * import { holm } from "core";
 *
 * assert.deepEqual(holm([0.03, 0.01, 0.04]), [0.06, 0.03, 0.06]);
 * ```
 */
export function holm(pValues: readonly number[]): number[] {
  for (const p of pValues) {
    if (!(p >= 0 && p <= 1)) {
      throw new RangeError(`p value must be 0–1: current value is ${p}`);
    }
  }
  const order = pValues.map((_, at) => at)
    .sort((a, b) => pValues[a]! - pValues[b]!);
  const adjusted: number[] = [];
  let largest = 0;
  order.forEach((at, rank) => {
    const scaled = Math.min(1, pValues[at]! * (pValues.length - rank));
    largest = Math.max(largest, scaled);
    adjusted[at] = largest;
  });
  return adjusted;
}
