import type { FinanceData } from "../data/finance_data.ts";
import { findPost } from "../data/statement_posts.ts";
import type { Decimal } from "../money.ts";

/** What a balance says of how safe a förbund's finances are. */
export interface KeyRatios {
  /** The year that the balance ends. */
  readonly year: number;
  /** Soliditet: own capital as a share of all assets; `null` if not known. */
  readonly equityRatio: number | null;
  /** The same as printed in the overview, a share; `null` if not printed. */
  readonly printedEquityRatio: number | null;
  /**
   * Kassalikviditet: current assets as a share of current liabilities; a
   * förbund has no stock to leave out. `null` if not known.
   */
  readonly liquidity: number | null;
  /** Cash and bank, kronor; `null` if not known. */
  readonly liquidFundsSek: Decimal | null;
}

/**
 * Soliditet and liquidity of every year that has a balance sheet or a soliditet
 * in print.
 *
 * @param data The förbund's finances.
 * @returns One entry per year, ascending.
 */
export function keyRatios(data: FinanceData): KeyRatios[] {
  const printed = new Map(
    data.overview.map(({ year }) => [year, printedRatio(data, year)]),
  );
  const years = new Set([
    ...data.closingBalances.map(({ year }) => year),
    ...[...printed].filter(([, ratio]) => ratio !== null).map(([year]) => year),
  ]);
  return [...years].sort((a, b) => a - b).map((year) => {
    const balance = data.closingBalances.find((other) => other.year === year);
    return {
      year,
      equityRatio: ratio(balance?.equitySek, balance?.totalAssetsSek),
      printedEquityRatio: printed.get(year) ?? null,
      liquidity: ratio(
        balance?.currentAssetsSek,
        balance?.currentLiabilitiesSek,
      ),
      liquidFundsSek: balance?.liquidFundsSek ?? null,
    };
  });
}

function printedRatio({ overview }: FinanceData, year: number): number | null {
  const rows = overview.filter((row) => row.year === year);
  const row = findPost(rows, "equityRatio");
  return row?.unit === "procent" ? row.value.dividedBy(100).toNumber() : null;
}

function ratio(
  part: Decimal | null | undefined,
  whole: Decimal | null | undefined,
): number | null {
  return part && whole && !whole.isZero()
    ? part.dividedBy(whole).toNumber()
    : null;
}
