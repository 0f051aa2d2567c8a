import { Decimal as DecimalBase } from "decimal.js";

/**
 * The decimal number every amount in kronor is carried in: 40 significant
 * digits and no exponent in its text, so that amounts beyond 2^53 stay exact.
 */
export const ExactDecimal: DecimalBase.Constructor = DecimalBase.clone({
  precision: 40,
  toExpPos: 1000,
  toExpNeg: -1000,
});
/** An exact decimal amount. */
export type Decimal = DecimalBase;

/**
 * Makes an amount in kronor from text or an integer.
 *
 * @param amount Digits with an optional point and minus sign, or an integer.
 * @returns The amount in kronor.
 * @throws {RangeError} If the number is not a whole one that floating point holds
 * exactly, or the text is not a plain decimal number.
 *
 * @example Exact where floating point is not
 * ```ts
 * import assert from "node:assert/strict";
 * import { kronor } from "core";
 *
 * assert.equal(kronor("0.1").plus(kronor("0.2")).toString(), "0.3");
 * ```
 */
export function kronor(amount: string | number | bigint): Decimal {
  if (typeof amount === "number" && !Number.isSafeInteger(amount)) {
    throw new RangeError(
      `Amount must be text or a whole number of kronor: current value is ${amount}`,
    );
  }
  const text = amount.toString();
  if (!/^-?\d+(\.\d+)?$/.test(text)) {
    throw new RangeError(
      `Amount must be digits with an optional point: current value is ${text}`,
    );
  }
  return new ExactDecimal(text);
}

/**
 * The integer behind an amount in whole kronor.
 *
 * @param amount Amount in kronor without öre.
 * @returns The same amount as an integer of any size.
 * @throws {RangeError} If the amount has öre.
 */
export function wholeKronor(amount: Decimal): bigint {
  if (!amount.isInteger()) {
    throw new RangeError(
      `Amount must be in whole kronor: current value is ${amount}`,
    );
  }
  return BigInt(amount.toFixed(0));
}

/** The sum of some amounts; 0 of none. */
export function sumOf(amounts: readonly Decimal[]): Decimal {
  return amounts.reduce(
    (sum, amount) => sum.plus(amount),
    new ExactDecimal(0),
  );
}
