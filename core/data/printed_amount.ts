import type { Decimal } from "../money.ts";

/** The units that amounts are printed in: kronor and thousands of them. */
export type AmountUnit = "kr" | "tkr";

/** How many kronor one of a unit is. */
export const KRONOR_PER: Readonly<Record<AmountUnit, number>> = {
  kr: 1,
  tkr: 1000,
};

/**
 * An amount in kronor.
 *
 * @param amount The amount as printed.
 * @param unit What it is printed in.
 */
export function printedSek(amount: Decimal, unit: AmountUnit): Decimal {
  return amount.times(KRONOR_PER[unit]);
}
