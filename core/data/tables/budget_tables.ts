import { level, oneOf, text, wholeAmount, year } from "../reader/cells.ts";
import type { Decimal } from "../../money.ts";
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
export interface BudgetRow {
  /** Key of the row. */
  readonly row_id: string;
  /** Year of the plan. */
  readonly document_year: number;
  /** Year that the budget is for. */
  readonly year: number;
  /** The part of the budget that it stands in. */
  readonly section: "intakter" | "kostnader" | "balans" | "resultat";
  /** Name of the post, as printed. */
  readonly post: string;
  /** Whether the printed row is an item, a subtotal or a total. */
  readonly level: "item" | "subtotal" | "total";
  /** Amount with its sign as printed, in `unit`. */
  readonly amount: Decimal;
  /** What the amount is counted in. */
  readonly unit: "kr" | "tkr";
  /** Document it was read in. */
  readonly document: string;
  /** Table or heading in the document. */
  readonly table: string;
}

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
export interface BudgetVarianceRow {
  /** Key of the row. */
  readonly row_id: string;
  /** Calendar year. */
  readonly year: number;
  /** Name of the post, as printed. */
  readonly post: string;
  /** What it came to, in `unit`. */
  readonly actual: Decimal;
  /** What was budgeted, in `unit`. */
  readonly budget: Decimal;
  /** Variance as printed, in `unit`. */
  readonly variance: Decimal;
  /** What it came to the year before, in `unit`. */
  readonly prior_year: Decimal;
  /** What the amounts are counted in. */
  readonly unit: "kr" | "tkr";
  /** Document it was read in. */
  readonly document: string;
  /** Table or heading in the document. */
  readonly table: string;
}
