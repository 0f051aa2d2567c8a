import type { FinanceData } from "../data/finance_data.ts";
import { type AmountUnit, printedSek } from "../data/printed_amount.ts";
import { printedSources } from "../data/printed_source.ts";
import type { BudgetVarianceRow } from "../data/tables/budget_tables.ts";
import type { Decimal } from "../money.ts";
import { type Agreement, agreementOf } from "./agreement.ts";

/** What a post came to against its budget. */
export interface PostVariance {
  /** Name of the post, as printed. */
  readonly post: string;
  /** What it came to, kronor; costs are negative. */
  readonly actualSek: Decimal;
  /** What was budgeted, kronor. */
  readonly budgetSek: Decimal;
  /** What it came to the year before, kronor. */
  readonly priorYearSek: Decimal;
  /** Actual minus budget, kronor: above 0 means more income or lower cost. */
  readonly varianceSek: Decimal;
  /** Variance as a share of the budget's size; `null` for a budget of 0. */
  readonly varianceShare: number | null;
  /** Variance as printed, kronor. */
  readonly printedVarianceSek: Decimal;
  /** Printed minus computed variance, kronor. */
  readonly differenceSek: Decimal;
  /** Whether the two agree. */
  readonly agreement: Agreement;
}

/** Outcome against budget for a year (driftredovisning). */
export interface BudgetVariance {
  /** Calendar year. */
  readonly year: number;
  /** What the amounts are printed in. */
  readonly unit: AmountUnit;
  /** One entry per post, in print order. */
  readonly posts: readonly PostVariance[];
  /** Documents and tables it was read in, each once. */
  readonly sources: readonly string[];
}

/**
 * Outcome against budget by post, the variance worked out and laid beside the
 * printed one.
 *
 * @param data The förbund's finances.
 * @param year Which year.
 * @returns The variances, or `null` if no document has them.
 */
export function budgetVarianceOf(
  data: FinanceData,
  year: number,
): BudgetVariance | null {
  const rows = data.budgetVariance.filter((row) => row.year === year);
  if (rows.length === 0) return null;
  return {
    year,
    unit: rows[0]!.unit,
    posts: rows.map(varianceOf),
    sources: printedSources(rows),
  };
}

function varianceOf(row: BudgetVarianceRow): PostVariance {
  const sek = (amount: Decimal) => printedSek(amount, row.unit);
  const [actualSek, budgetSek] = [sek(row.actual), sek(row.budget)];
  const varianceSek = actualSek.minus(budgetSek);
  const printedVarianceSek = sek(row.variance);
  const differenceSek = printedVarianceSek.minus(varianceSek);
  return {
    post: row.post,
    actualSek,
    budgetSek,
    priorYearSek: sek(row.prior_year),
    varianceSek,
    varianceShare: budgetSek.isZero()
      ? null
      : varianceSek.dividedBy(budgetSek.abs()).toNumber(),
    printedVarianceSek,
    differenceSek,
    agreement: agreementOf(differenceSek, 2, row.unit),
  };
}
