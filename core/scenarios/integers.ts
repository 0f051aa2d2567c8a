import { type Decimal, ExactDecimal } from "../money.ts";

/**
 * A whole number times a fraction, rounded to a whole number; halves go up.
 * Exact also where the product is beyond what floating point holds.
 *
 * @param amount A whole number.
 * @param numerator A whole number, 0 or more.
 * @param denominator A whole number above 0.
 * @throws {RangeError} If the result is beyond 2^53.
 */
export function scaled(
  amount: number,
  numerator: number,
  denominator: number,
): number {
  if (numerator === denominator) return amount;
  const product = amount * numerator;
  if (!Number.isSafeInteger(product * 2)) {
    return scaledBeyond(amount, numerator, denominator);
  }
  // Below 2^52 the rounded quotient never reaches the next whole number.
  const whole = Math.floor(product / denominator);
  return 2 * (product - whole * denominator) >= denominator ? whole + 1 : whole;
}

/** Percent with at most two decimals as hundredths, which are whole numbers. */
export function hundredths(percent: number): number {
  return Math.round(percent * 100);
}

/** Whole kronor as öre. */
export function oreOf(kronor: number): number {
  return kronor * 100;
}

/** Öre as an exact amount in kronor. */
export function sekOf(ore: number): Decimal {
  return new ExactDecimal(ore).div(100);
}

function scaledBeyond(
  amount: number,
  numerator: number,
  denominator: number,
): number {
  const divisor = 2n * BigInt(denominator);
  const doubled = 2n * BigInt(amount) * BigInt(numerator) + BigInt(denominator);
  const quotient = doubled / divisor;
  const result = Number(doubled % divisor < 0n ? quotient - 1n : quotient);
  if (!Number.isSafeInteger(result)) {
    throw new RangeError(
      `Scaled amount must be below 2^53: current value is ${result}`,
    );
  }
  return result;
}
