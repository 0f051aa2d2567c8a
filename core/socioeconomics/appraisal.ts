import { type Decimal } from "../money.ts";
import { type InternalRate, internalRate } from "./internal_rate.ts";
import { paybackYears } from "./payback.ts";
import { presentValue } from "./present_value.ts";

/** Gains against a cost, by the usual measures of an investment. */
export interface Appraisal {
  /** What is paid at the start. */
  readonly costSek: Decimal;
  /** Gains at the end of year 1, 2, 3 and so on. */
  readonly benefitsSek: readonly Decimal[];
  /** What the gains are worth at the start. */
  readonly benefitSek: Decimal;
  /** Net present value: gains at the start minus the cost. */
  readonly balanceSek: Decimal;
  /** Gains at the start per krona of cost; `null` without a cost. */
  readonly benefitCostRatio: number | null;
  /** Year in which the cost is paid back; `null` if not within the horizon. */
  readonly paybackYears: number | null;
  /** Internal rate of return, or why there is none. */
  readonly internalRate: InternalRate;
}

/**
 * Appraises gains of several years against a cost today.
 *
 * @param costSek What is paid at the start, 0 or more.
 * @param benefitsSek Gains at the end of year 1, 2, 3 and so on.
 * @param discountRatePct Discount rate in percent a year, above −100.
 */
export function appraise(
  costSek: Decimal,
  benefitsSek: readonly Decimal[],
  discountRatePct: Decimal,
): Appraisal {
  const benefitSek = presentValue(benefitsSek, discountRatePct);
  return {
    costSek,
    benefitsSek,
    benefitSek,
    balanceSek: benefitSek.minus(costSek),
    benefitCostRatio: costSek.isZero()
      ? null
      : benefitSek.div(costSek).toNumber(),
    paybackYears: paybackYears(costSek, benefitsSek),
    internalRate: internalRate([costSek.neg(), ...benefitsSek]),
  };
}
