import type { Decimal } from "../../money.ts";
import type { EquityBasis } from "../../finances/equity_path.ts";
import type { EquityGoal } from "../../finances/equity_goals.ts";
import { formatChange, formatDecimal, formatInteger } from "../formats.ts";

/** How an own capital is known, in Swedish. */
export const BASIS_WORDS: Readonly<Record<EquityBasis, string>> = {
  balance: "tryckt för årets slut",
  opening: "tryckt som nästa års ingående",
  workedBack: "räknat bakåt med tryckta resultat",
  planned: "räknat framåt med budgeterade resultat",
};

/** An amount in thousands of kronor, without unit: `11 768`. */
export function tkr(sek: Decimal): string {
  return formatInteger(sek.dividedBy(1000));
}

/** A change in thousands of kronor with its sign, without unit: `+2 086`. */
export function tkrChange(sek: Decimal): string {
  return formatChange(sek.dividedBy(1000));
}

/** An amount in thousands of kronor: `11 768 tkr`. */
export function formatTkr(sek: Decimal): string {
  return `${tkr(sek)}\u00a0tkr`;
}

/** A goal for the own capital, as short as a legend wants it. */
export function goalLabel({ sharePct, highestSek }: EquityGoal): string {
  return sharePct
    ? `Eget mål: ${
      formatDecimal(sharePct, sharePct.decimalPlaces())
    }\u00a0% av intäkterna`
    : `Eget mål: ${formatInteger(highestSek)}\u00a0kr`;
}
