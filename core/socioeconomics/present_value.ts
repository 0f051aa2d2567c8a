import { type Decimal, ExactDecimal } from "../money.ts";

/**
 * What later amounts are worth today.
 *
 * @param amountsSek Amounts at the end of year 1, 2, 3 and so on.
 * @param ratePct Discount rate in percent a year, above −100.
 * @returns The sum of the amounts, each divided by (1 + rate) once for every
 * year; with the rate 0 their plain sum.
 * @throws {RangeError} If the rate is −100 or below.
 *
 * @example An office building of 420 000 in a year, at 5 percent
 * ```ts
 * import assert from "node:assert/strict";
 * import { kronor, presentValue } from "core";
 *
 * assert.equal(presentValue([kronor(420_000)], kronor(5)).toString(), "400000");
 * ```
 */
export function presentValue(
  amountsSek: readonly Decimal[],
  ratePct: Decimal,
): Decimal {
  const growth = ratePct.div(100).plus(1);
  if (growth.lte(0)) {
    throw new RangeError(
      `Discount rate must be above −100: current value is ${ratePct}`,
    );
  }
  return amountsSek.reduceRight(
    (later, amount) => later.plus(amount).div(growth),
    new ExactDecimal(0),
  );
}
