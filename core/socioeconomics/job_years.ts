import type { Assumptions } from "../parameters/assumptions.ts";
import { type Decimal, ExactDecimal } from "../money.ts";

/**
 * How much work each reported full-time job stands for in every year of the
 * horizon, beyond what would have been worked without the intervention.
 * Deadweight and displacement take their shares of all years, retention of the
 * first year its share of them all, and retention of later years once for
 * every year that has passed.
 *
 * @returns Years of full-time work, one entry per year from the first.
 */
export function extraJobYears(assumptions: Assumptions): Decimal[] {
  const share = (percent: Decimal) => percent.div(100);
  const remaining = (percent: Decimal) => share(percent.neg().plus(100));
  const later = share(assumptions.retentionLaterYearsPct);
  const years = assumptions.horizonYears.toNumber();
  let worked = share(assumptions.jobsPct)
    .times(share(assumptions.retentionFirstYearPct))
    .times(remaining(assumptions.deadweightPct))
    .times(remaining(assumptions.displacementPct));
  return Array.from({ length: years }, () => {
    const ofYear = worked;
    worked = worked.times(later);
    return ofYear;
  });
}

/**
 * The wage of every year of the horizon in relation to the first year's.
 *
 * @returns One factor per year; the first is 1.
 */
export function wageIndex(assumptions: Assumptions): Decimal[] {
  const growth = assumptions.wageGrowthPct.div(100).plus(1);
  let index = new ExactDecimal(1);
  return Array.from({ length: assumptions.horizonYears.toNumber() }, () => {
    const ofYear = index;
    index = index.times(growth);
    return ofYear;
  });
}
