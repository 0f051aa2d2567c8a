import { level, oneOf, text, wholeAmount, year } from "../reader/cells.ts";
import type { RowOf } from "../reader/table.ts";
import { transcribedTable } from "./transcribed_table.ts";

/**
 * `data/<forbund>/budgets.csv`: the posts of a plan's budget for one or more
 * years, in kr or tkr as the row's unit says. Signs are the printed ones, so
 * that costs are negative in some documents and positive in others.
 */
export const BUDGETS = transcribedTable({
  document_year: year,
  year,
  section: oneOf(["intakter", "kostnader", "balans", "resultat"]),
  post: text,
  level,
  amount: wholeAmount,
  unit: oneOf(["kr", "tkr"]),
});
/** A row of `budgets.csv`. */
export type BudgetRow = RowOf<typeof BUDGETS>;

/**
 * `data/<forbund>/budget_variance.csv`: outcome, budget and variance of the
 * year (driftredovisning) and the outcome of the year before, in tkr. The
 * variance is the printed one, which need not be the difference.
 */
export const BUDGET_VARIANCE = transcribedTable({
  year,
  post: text,
  actual: wholeAmount,
  budget: wholeAmount,
  variance: wholeAmount,
  prior_year: wholeAmount,
  unit: oneOf(["kr", "tkr"]),
});
/** A row of `budget_variance.csv`. */
export type BudgetVarianceRow = RowOf<typeof BUDGET_VARIANCE>;
