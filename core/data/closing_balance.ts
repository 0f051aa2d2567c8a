import type { Decimal } from "../money.ts";
import { type AmountUnit, KRONOR_PER, printedSek } from "./printed_amount.ts";
import { printedSources } from "./printed_source.ts";
import { findPost, type StatementPost } from "./statement_posts.ts";
import type { StatementRow } from "./tables/statement_tables.ts";

/** What a förbund owned and owed at the end of a year, as printed. */
export interface ClosingBalance {
  /** The year that ended. */
  readonly year: number;
  /** Own capital, kronor. */
  readonly equitySek: Decimal;
  /** Cash and bank, kronor; `null` where it is not printed. */
  readonly liquidFundsSek: Decimal | null;
  /** Short-term investments, kronor; `null` where they are not printed. */
  readonly shortTermInvestmentsSek: Decimal | null;
  /** Short-term receivables, kronor; `null` where they are not printed. */
  readonly receivablesSek: Decimal | null;
  /** Current assets, kronor; `null` where they are not printed. */
  readonly currentAssetsSek: Decimal | null;
  /** All assets, kronor; `null` where they are not printed. */
  readonly totalAssetsSek: Decimal | null;
  /** Current liabilities, kronor; `null` where they are not printed. */
  readonly currentLiabilitiesSek: Decimal | null;
  /** Kronor that the amounts are rounded to: 1, or 1 000 where print is tkr. */
  readonly roundedToSek: number;
  /** Documents and tables it was read in, each once. */
  readonly sources: readonly string[];
}

/**
 * The closing balance of every year that has an own capital in print.
 *
 * @param statements Rows of `statements.csv`.
 * @returns The balances, ascending by year.
 */
export function closingBalances(
  statements: readonly StatementRow[],
): ClosingBalance[] {
  const rows = statements.filter((row) => row.statement === "balansrakning");
  const years = [...new Set(rows.map(({ year }) => year))];
  return years.sort((a, b) => a - b).flatMap((year) => {
    const ofYear = rows.filter((row) => row.year === year);
    const balance = balanceOf(ofYear, year);
    return balance ? [balance] : [];
  });
}

function balanceOf(
  rows: readonly StatementRow[],
  year: number,
): ClosingBalance | null {
  const sek = (post: StatementPost) => {
    const row = findPost(rows, post);
    return row ? printedSek(row.amount, row.unit) : null;
  };
  const equitySek = sek("closingEquity");
  if (equitySek === null) return null;
  return {
    year,
    equitySek,
    liquidFundsSek: sek("liquidFunds"),
    shortTermInvestmentsSek: sek("shortTermInvestments"),
    receivablesSek: sek("receivables"),
    currentAssetsSek: sek("currentAssets"),
    totalAssetsSek: sek("totalAssets"),
    currentLiabilitiesSek: sek("currentLiabilities"),
    roundedToSek: Math.max(
      ...rows.map(({ unit }: { unit: AmountUnit }) => KRONOR_PER[unit]),
    ),
    sources: printedSources(rows),
  };
}
