import type { OVERVIEW } from "../../../../core/data/tables/statement_tables.ts";
import type { MadeRow } from "../made_table.ts";
import { annualReport, slugOf } from "../provenance.ts";
import { type Account, assetsOf } from "./accounts.ts";
import { sumOf } from "./posts.ts";

const OVERVIEW_YEARS = 5;

/** A post of the overview, its unit and its value in a year. */
type Post = readonly [
  post: string,
  unit: string,
  valueOf: (account: Account) => number,
];

const POSTS: readonly Post[] = [
  ["Verksamhetens intäkter", "tkr", ({ income }) => sumOf(income)],
  ["Verksamhetens kostnader", "tkr", ({ costs }) => -sumOf(costs)],
  ["Årets resultat", "tkr", ({ result }) => result],
  ["Soliditet", "procent", equityRatioPct],
  ["Antal anställda", "antal", ({ employees }) => employees],
];

/** Rows of `overview.csv`: the last annual report's view over five years. */
export function overviewRows(
  accounts: readonly Account[],
): MadeRow<typeof OVERVIEW>[] {
  const years = accounts.slice(-OVERVIEW_YEARS).reverse();
  return POSTS.flatMap(([post, unit, valueOf]) =>
    years.map((account) => ({
      row_id: `${account.year}-oversikt-${slugOf(post)}`,
      year: account.year,
      post,
      value: valueOf(account),
      unit,
      ...annualReport("Fem år i sammandrag"),
    }))
  );
}

function equityRatioPct({ closingEquity, balance }: Account): number {
  return Math.round(100 * closingEquity / assetsOf(balance));
}
