import { type AmountUnit, KRONOR_PER } from "../../data/printed_amount.ts";
import type { Column } from "../../figures/figure.ts";
import type { Agreement } from "../../finances/agreement.ts";
import type { Decimal } from "../../money.ts";

/** Whether an amount in print is what the others give, in Swedish. */
export const AGREEMENT_WORDS: Readonly<Record<Agreement, string>> = {
  holds: "stämmer",
  rounding: "avrundning",
  differs: "avviker",
};

/** A column of amounts in the unit they are printed in. */
export function amountColumn(
  name: string,
  title: string,
  unit: AmountUnit,
): Column {
  return { name, title, unit, decimals: "exact" };
}

/**
 * An amount in the unit it is printed in.
 *
 * @param sek The amount, kr.
 */
export function printedAmount(sek: Decimal, unit: AmountUnit): Decimal;
/**
 * An amount in the unit it is printed in, if there is any.
 *
 * @param sek The amount, kr; `null` gives `null`.
 */
export function printedAmount(
  sek: Decimal | null,
  unit: AmountUnit,
): Decimal | null;
export function printedAmount(
  sek: Decimal | null,
  unit: AmountUnit,
): Decimal | null {
  return sek && sek.dividedBy(KRONOR_PER[unit]);
}
