import { type Decimal, ExactDecimal } from "../money.ts";

/** The sum of some amounts; 0 of none. */
export function sumOf(amounts: readonly Decimal[]): Decimal {
  return amounts.reduce(
    (sum, amount) => sum.plus(amount),
    new ExactDecimal(0),
  );
}
