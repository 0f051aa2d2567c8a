import type { FinanceData } from "../data/finance_data.ts";
import { printedSek } from "../data/printed_amount.ts";
import { printedSources } from "../data/printed_source.ts";
import { findPost } from "../data/statement_posts.ts";
import type { Decimal } from "../money.ts";
import { plannedBudgets } from "./planned_budget.ts";
import { type YearResult, yearResults } from "./year_results.ts";

/**
 * How an own capital is known: from a balance sheet, as the opening one of the
 * year after, worked back from it by the results in print, or worked forward
 * from the last balance by the results of a plan's budget.
 */
export type EquityBasis = "balance" | "opening" | "workedBack" | "planned";

/** Own capital at the end of a year. */
export interface EquityPoint {
  /** The year that ends. */
  readonly year: number;
  /** Own capital, kronor. */
  readonly equitySek: Decimal;
  /** How it is known. */
  readonly basis: EquityBasis;
  /**
   * What it would be by income minus costs instead of the results in print,
   * kronor, where the two do not agree; else `null`.
   */
  readonly otherwiseSek: Decimal | null;
  /** Documents and tables it rests on, each once. */
  readonly sources: readonly string[];
}

/**
 * Own capital at the end of every year that it can be known for: the years of
 * the balance sheets, those before them that have results in print, and those
 * after them that the latest plan has a budget for.
 *
 * @param data The förbund's finances.
 * @returns The points, ascending by year; none without a balance sheet.
 */
export function equityPath(data: FinanceData): EquityPoint[] {
  const balances = data.closingBalances.map((balance): EquityPoint => ({
    year: balance.year,
    equitySek: balance.equitySek,
    basis: "balance",
    otherwiseSek: null,
    sources: balance.sources,
  }));
  const [first] = balances;
  if (!first) return [];
  const opening = openingPoint(data, first.year);
  return [
    ...workedBack(data, opening ?? first),
    ...(opening ? [opening] : []),
    ...balances,
    ...planned(data, balances.at(-1)!),
  ];
}

/** Own capital at the start of the first year that has a balance sheet. */
function openingPoint(
  { statements }: FinanceData,
  year: number,
): EquityPoint | null {
  const rows = statements.filter((row) =>
    row.statement === "balansrakning" && row.year === year
  );
  const row = findPost(rows, "openingEquity");
  return row
    ? {
      year: year - 1,
      equitySek: printedSek(row.amount, row.unit),
      basis: "opening",
      otherwiseSek: null,
      sources: printedSources([row]),
    }
    : null;
}

/** Points before a known one, as far back as results are in print. */
function workedBack(data: FinanceData, known: EquityPoint): EquityPoint[] {
  const results = yearResults(data);
  const firstYear = Math.min(...results.map(({ year }) => year));
  const points: EquityPoint[] = [];
  let after = known;
  while (after.year > firstYear) {
    const result = results.find(({ year }) => year === after.year);
    if (!result) break;
    after = yearBefore(after, result);
    points.unshift(after);
  }
  return points;
}

/** The point a year before a known one, by the result between them. */
function yearBefore(after: EquityPoint, result: YearResult): EquityPoint {
  const differs = result.agreement === "differs";
  const otherwise = (after.otherwiseSek ?? after.equitySek)
    .minus(differs ? result.computedSek : result.printedSek);
  return {
    year: after.year - 1,
    equitySek: after.equitySek.minus(result.printedSek),
    basis: "workedBack",
    otherwiseSek: differs || after.otherwiseSek ? otherwise : null,
    sources: [...new Set([...after.sources, ...result.sources])],
  };
}

/** Points after the last known one, as the latest plan has budgeted. */
function planned(data: FinanceData, last: EquityPoint): EquityPoint[] {
  const budgets = plannedBudgets(data);
  const latest = budgets.at(-1)?.documentYear;
  const points: EquityPoint[] = [];
  let before = last;
  for (const budget of budgets) {
    if (budget.documentYear !== latest || budget.resultSek === null) continue;
    if (budget.year !== before.year + 1) continue;
    before = {
      year: budget.year,
      equitySek: before.equitySek.plus(budget.resultSek),
      basis: "planned",
      otherwiseSek: null,
      sources: [...new Set([...before.sources, ...budget.sources])],
    };
    points.push(before);
  }
  return points;
}
