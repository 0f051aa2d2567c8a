import type { BUDGETS } from "../../../../core/data/tables/budget_tables.ts";
import type { EQUITY_LEVELS } from "../../../../core/data/tables/equity_level_table.ts";
import { frameTkr } from "../forbund.ts";
import type { MadeRow } from "../made_table.ts";
import { ID, plan, slugOf, YEARS } from "../provenance.ts";
import type { Account } from "./accounts.ts";
import {
  type Amounts,
  COST_POSTS,
  type CostPost,
  INCOME_POSTS,
  plannedCost,
  plannedIncome,
  sumOf,
} from "./posts.ts";

type BudgetRow = MadeRow<typeof BUDGETS>;

/** How many years a plan has a budget for. */
export const PLANNED_YEARS = 3;
/** The highest own capital as a share of the frame, percent. */
const HIGHEST_EQUITY_PCT = 20;

/**
 * The budget of a year in a plan, which expects the frame of its own year to
 * stay and every grant to be used.
 */
export function budgetOf(
  planYear: number,
  year: number,
  openingEquity: number,
): Amounts {
  const income = plannedIncome(year, planYear);
  const costs = Object.fromEntries(
    COST_POSTS.map((post) => [post, plannedCost(post, year)]),
  ) as Record<CostPost, number>;
  const result = sumOf(income) - sumOf(costs);
  const closingEquity = openingEquity + result;
  return { income, costs, result, openingEquity, closingEquity };
}

/** Rows of `budgets.csv`: every plan's budget for three years. */
export function budgetRows(
  accounts: readonly Account[],
): BudgetRow[] {
  return accounts.flatMap(({ year: planYear, openingEquity }) => {
    let equity = openingEquity;
    return Array.from({ length: PLANNED_YEARS }, (_, at) => planYear + at)
      .flatMap((year) => {
        const budget = budgetOf(planYear, year, equity);
        equity = budget.closingEquity;
        return rowsOf(planYear, year, budget);
      });
  });
}

/** Rows of `equity_levels.csv`: a made-up highest level for every frame. */
export function equityLevelRows(): MadeRow<typeof EQUITY_LEVELS>[] {
  const years = YEARS.filter((year) => frameTkr(year) !== frameTkr(year - 1));
  return [YEARS[0]!, ...years].map((year) => ({
    row_id: `${ID}-${year}-hogsta`,
    year,
    statement: "hogsta",
    frame_sek: 1000 * frameTkr(year),
    equity_sek: 10 * frameTkr(year) * HIGHEST_EQUITY_PCT,
    share_pct: HIGHEST_EQUITY_PCT,
    quote:
      `Det egna kapitalet bör vara högst ${HIGHEST_EQUITY_PCT} procent av ramen (påhittat för exemplet).`,
    ...plan("Budget"),
  }));
}

function rowsOf(
  planYear: number,
  year: number,
  { income, costs, result, openingEquity, closingEquity }: Amounts,
): BudgetRow[] {
  const row = (
    section: string,
    post: string,
    level: string,
    amount: number,
  ): BudgetRow => ({
    row_id: `${planYear}-${section}-${slugOf(post)}-${year}`,
    document_year: planYear,
    year,
    section,
    post,
    level,
    amount,
    unit: "tkr",
    ...plan("Budget"),
  });
  return [
    ...INCOME_POSTS.map((post) => row("intakter", post, "item", income[post])),
    row("intakter", "Summa intäkter", "total", sumOf(income)),
    ...COST_POSTS.map((post) => row("kostnader", post, "item", -costs[post])),
    row("kostnader", "Summa kostnader", "total", -sumOf(costs)),
    row("resultat", "Årets beräknade resultat", "total", result),
    row("balans", "Ingående eget kapital", "item", openingEquity),
    row("balans", "Utgående eget kapital", "total", closingEquity),
  ];
}
