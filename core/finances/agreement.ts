import { type AmountUnit, KRONOR_PER } from "../data/printed_amount.ts";
import type { Decimal } from "../money.ts";

/**
 * Whether an amount in print is what the others give: exactly, but for
 * rounding, or not at all.
 */
export type Agreement = "holds" | "rounding" | "differs";

/**
 * Judges the difference between an amount in print and the same amount worked
 * out from others in print.
 *
 * @param differenceSek The difference, kronor.
 * @param addends How many amounts it was worked out from.
 * @param unit What they are printed in. Each amount in tkr may be half of one
 * off, the one compared with too; amounts in kronor are exact.
 */
export function agreementOf(
  differenceSek: Decimal,
  addends: number,
  unit: AmountUnit,
): Agreement {
  if (differenceSek.isZero()) return "holds";
  const slack = unit === "kr" ? 0 : KRONOR_PER[unit] / 2 * (addends + 1);
  return differenceSek.abs().lessThanOrEqualTo(slack) ? "rounding" : "differs";
}
