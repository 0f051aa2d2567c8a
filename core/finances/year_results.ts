import type { FinanceData } from "../data/finance_data.ts";
import { printedSek } from "../data/printed_amount.ts";
import { printedSources } from "../data/printed_source.ts";
import { findPost, type StatementPost } from "../data/statement_posts.ts";
import type { OverviewRow } from "../data/tables/statement_tables.ts";
import type { Decimal } from "../money.ts";
import { type Agreement, agreementOf } from "./agreement.ts";
import { type Statement, statementOf, statementYears } from "./statement.ts";

/** A post of the result that is neither income nor cost of the activity. */
export interface OtherPost {
  /** As printed. */
  readonly post: string;
  /** Kronor, a cost below 0. */
  readonly amountSek: Decimal;
}

/** Income, costs and result of a year. */
export interface YearResult {
  /** Calendar year. */
  readonly year: number;
  /** Income of the activity, kronor. */
  readonly incomeSek: Decimal;
  /** Costs of the activity as a positive amount, kronor. */
  readonly costSek: Decimal;
  /**
   * What else the result counts, such as financial costs as a negative amount,
   * each post that is not 0; `null` where only the overview has the year.
   */
  readonly otherPosts: readonly OtherPost[] | null;
  /** Result in print, kronor. */
  readonly printedSek: Decimal;
  /**
   * Result by the year's items, kronor: every item of the income statement,
   * or income minus costs where only the overview has the year.
   */
  readonly computedSek: Decimal;
  /** Printed minus computed, kronor. */
  readonly differenceSek: Decimal;
  /** Whether the two agree. */
  readonly agreement: Agreement;
  /** Documents and tables it was read in, each once. */
  readonly sources: readonly string[];
}

/**
 * Income, costs and result of every year that they are in print for: from the
 * income statement where there is one, else from the overview.
 *
 * @param data The förbund's finances.
 * @returns The years, ascending.
 */
export function yearResults(data: FinanceData): YearResult[] {
  const years = new Set([
    ...statementYears(data, "resultatrakning"),
    ...data.overview.map(({ year }) => year),
  ]);
  return [...years].sort((a, b) => a - b).flatMap((year) => {
    const statement = statementOf(data, "resultatrakning", year);
    const result = (statement && fromStatement(statement)) ??
      fromOverview(data.overview.filter((row) => row.year === year));
    return result ? [{ year, ...result }] : [];
  });
}

function fromStatement(
  { lines, sources }: Statement,
): Omit<YearResult, "year"> | null {
  const income = findPost(lines, "income");
  const cost = findPost(lines, "cost");
  const result = findPost(lines, "result");
  if (!income || !cost || !result?.computedSek) return null;
  return {
    incomeSek: income.printedSek,
    costSek: cost.printedSek.abs(),
    otherPosts: lines.slice(lines.indexOf(cost) + 1)
      .filter(({ level, printedSek }) =>
        level === "item" && !printedSek.isZero()
      )
      .map(({ post, printedSek }) => ({ post, amountSek: printedSek })),
    printedSek: result.printedSek,
    computedSek: result.computedSek,
    differenceSek: result.differenceSek!,
    agreement: result.agreement!,
    sources,
  };
}

function fromOverview(
  rows: readonly OverviewRow[],
): Omit<YearResult, "year"> | null {
  const sek = (post: StatementPost) => {
    const row = findPost(rows, post);
    return row?.unit === "tkr" ? printedSek(row.value, row.unit) : null;
  };
  const [incomeSek, cost, printed] = [
    sek("income"),
    sek("cost"),
    sek("result"),
  ];
  if (!incomeSek || !cost || !printed) return null;
  const computedSek = incomeSek.minus(cost.abs());
  const differenceSek = printed.minus(computedSek);
  return {
    incomeSek,
    costSek: cost.abs(),
    otherPosts: null,
    printedSek: printed,
    computedSek,
    differenceSek,
    agreement: agreementOf(differenceSek, 2, "tkr"),
    sources: printedSources(rows),
  };
}
