import type { BUDGET_VARIANCE } from "../../../../core/data/tables/budget_tables.ts";
import type { MadeRow } from "../made_table.ts";
import { annualReport, slugOf } from "../provenance.ts";
import type { Account } from "./accounts.ts";
import { budgetOf } from "./budgets.ts";
import { type Amounts, COST_POSTS, sumOf } from "./posts.ts";

/** What a post came to or was planned to, in tkr; costs are negative. */
type PostAmount = (of: Amounts) => number;

const POSTS: Readonly<Record<string, PostAmount>> = {
  ...Object.fromEntries(
    COST_POSTS.map((post): [string, PostAmount] => [
      post,
      ({ costs }) => -costs[post],
    ]),
  ),
  Nettokostnad: ({ costs }) => -sumOf(costs),
  Nettointäkt: ({ income }) => sumOf(income),
  Resultat: ({ result }) => result,
  "Utgående eget kapital": ({ closingEquity }) => closingEquity,
};

/**
 * Rows of `budget_variance.csv`: outcome against the year's own plan.
 *
 * @param former The account of the year before the first one.
 */
export function varianceRows(
  accounts: readonly Account[],
  former: Account,
): MadeRow<typeof BUDGET_VARIANCE>[] {
  return accounts.flatMap((account, at) => {
    const { year, openingEquity } = account;
    const budget = budgetOf(year, year, openingEquity);
    const before = accounts[at - 1] ?? former;
    return Object.entries(POSTS).map(([post, amountOf]) => ({
      row_id: `${year}-avvikelse-${slugOf(post)}`,
      year,
      post,
      actual: amountOf(account),
      budget: amountOf(budget),
      variance: amountOf(account) - amountOf(budget),
      prior_year: amountOf(before),
      unit: "tkr",
      ...annualReport("Driftredovisning"),
    }));
  });
}
