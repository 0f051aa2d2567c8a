/**
 * Divides yearly fees into equal instalments in whole kronor. Each fee is
 * divided by the number of instalments, and the kronor left over are dealt one
 * at a time around the year, going on with the next member where the former
 * one stopped. So every member's instalments add up to the fee and differ by
 * at most one krona, and so do the totals of the instalments.
 *
 * @param fees Yearly fees in whole kronor, 0 or more.
 * @param perYear Number of instalments, 1 or more.
 * @returns One list of `perYear` amounts per fee.
 * @throws {RangeError} If a fee is negative, or the number of instalments is
 * not a whole number above 0.
 *
 * @example Two members, four quarters
 * ```ts
 * import assert from "node:assert/strict";
 * import { planInstalments } from "core";
 *
 * assert.deepEqual(planInstalments([9n, 7n], 4), [
 *   [3n, 2n, 2n, 2n],
 *   [1n, 2n, 2n, 2n],
 * ]);
 * ```
 */
export function planInstalments(
  fees: readonly bigint[],
  perYear: number,
): bigint[][] {
  if (!Number.isInteger(perYear) || perYear < 1) {
    throw new RangeError(
      `Instalments must be a whole number above 0: current value is ${perYear}`,
    );
  }
  const parts = BigInt(perYear);
  let turn = 0;
  return fees.map((fee) => {
    if (fee < 0n) {
      throw new RangeError(`Fee must not be negative: current value is ${fee}`);
    }
    const instalments = Array<bigint>(perYear).fill(fee / parts);
    for (let spare = fee % parts; spare > 0n; spare--) {
      instalments[turn]! += 1n;
      turn = (turn + 1) % perYear;
    }
    return instalments;
  });
}
