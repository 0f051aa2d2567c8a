import type { FullYearEquivalentData } from "../data/full_year_equivalent_data.ts";
import { type Benefit, BENEFITS } from "../data/tables/indicator_tables.ts";
import { commonYears } from "./drivers.ts";
import { forbundSeries } from "./forbund_series.ts";
import {
  type EquivalentKind,
  type EquivalentSeries,
  withinPeriod,
} from "./series.ts";

/** A benefit of its own, not all together. */
export type SingleBenefit = Exclude<Benefit, "total">;

/** The benefits, in the order of SCB's table. */
export const SINGLE_BENEFITS: readonly SingleBenefit[] = BENEFITS
  .filter((benefit) => benefit !== "total");

/** A region's full-year equivalents, all together and benefit by benefit. */
export interface BenefitSeries {
  /** All benefits together. */
  readonly total: EquivalentSeries;
  /** Each benefit. */
  readonly benefits: ReadonlyMap<SingleBenefit, EquivalentSeries>;
  /** Years in which the total and every benefit have a number, ascending. */
  readonly years: readonly number[];
}

/**
 * The benefits of the förbund, or of riket where the förbund's own are known
 * for fewer than two years.
 *
 * @param period First and last year.
 */
export function benefitSeries(
  data: FullYearEquivalentData,
  kind: EquivalentKind,
  period: readonly [number, number],
): BenefitSeries {
  const of = (region: "forbund" | "riket") => {
    const series = (benefit: Benefit) =>
      withinPeriod(
        forbundSeries(data, { ...kind, sex: "T", benefit })[region],
        period,
      );
    const total = series("total");
    const benefits = new Map(
      SINGLE_BENEFITS.map((benefit) => [benefit, series(benefit)]),
    );
    return {
      total,
      benefits,
      years: commonYears([total, ...benefits.values()]),
    };
  };
  const own = of("forbund");
  return own.years.length >= 2 ? own : of("riket");
}
