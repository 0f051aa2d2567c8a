import { type Decimal, ExactDecimal } from "../money.ts";

/**
 * After how many years the gains have paid back the cost, without discounting.
 *
 * @param costSek What is paid at the start, 0 or more.
 * @param benefitsSek Gains at the end of year 1, 2, 3 and so on.
 * @returns The first year at whose end gains are at least the cost; 0 if there
 * is no cost, `null` if it is not paid back within the years given.
 */
export function paybackYears(
  costSek: Decimal,
  benefitsSek: readonly Decimal[],
): number | null {
  let left = new ExactDecimal(costSek);
  if (left.lte(0)) return 0;
  for (const [at, benefit] of benefitsSek.entries()) {
    left = left.minus(benefit);
    if (left.lte(0)) return at + 1;
  }
  return null;
}
