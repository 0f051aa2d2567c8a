/**
 * Divides a whole number in proportion to weights by largest remainder, as
 * {@linkcode apportion} does, in integers that floating point holds exactly.
 * It is for many small apportionments; what is too large for it is refused.
 *
 * @param total Units to divide, 0 or more.
 * @param weights Whole numbers of 0 or more in ascending order of their claims'
 * ids, so that equal fractions are served in that order; some above 0.
 * @returns One part per weight, or `null` if a product of the total and a
 * weight is beyond 2^52.
 *
 * @example Three claims of 6, 6 and 2 on ten units
 * ```ts
 * import assert from "node:assert/strict";
 * import { apportionIntegers } from "core";
 *
 * assert.deepEqual(apportionIntegers(10, [6, 6, 2]), [4, 4, 2]);
 * ```
 */
export function apportionIntegers(
  total: number,
  weights: readonly number[],
): number[] | null {
  let sum = 0;
  let largest = 0;
  for (const weight of weights) {
    sum += weight;
    if (weight > largest) largest = weight;
  }
  if (!Number.isSafeInteger(2 * (total * largest + sum))) return null;
  const parts: number[] = [];
  const remainders: number[] = [];
  let left = total;
  for (const weight of weights) {
    const product = total * weight;
    // Below 2^52 the rounded quotient never reaches the next whole number.
    const part = Math.floor(product / sum);
    parts.push(part);
    remainders.push(product - part * sum);
    left -= part;
  }
  for (; left > 0; left--) {
    const next = firstLargest(remainders);
    parts[next]! += 1;
    remainders[next] = -1;
  }
  return parts;
}

function firstLargest(values: readonly number[]): number {
  let found = 0;
  for (let at = 1; at < values.length; at++) {
    if (values[at]! > values[found]!) found = at;
  }
  return found;
}
