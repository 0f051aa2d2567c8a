import type { FinanceData } from "../data/finance_data.ts";
import { findPost } from "../data/statement_posts.ts";
import { equityPath, type EquityPoint } from "./equity_path.ts";
import { type KeyRatios, keyRatios } from "./key_ratios.ts";
import { type YearResult, yearResults } from "./year_results.ts";

/** A year of the view over five years. */
export interface OverviewYear {
  /** Income, costs and result. */
  readonly result: YearResult;
  /** Soliditet and liquidity; `null` if neither is known. */
  readonly ratios: KeyRatios | null;
  /** Own capital at the end of the year; `null` if not known. */
  readonly equity: EquityPoint | null;
  /** Employees, as printed; `null` if not printed. */
  readonly employees: number | null;
}

/** How many years the overview goes back. */
const YEARS = 5;

/**
 * The view over the five latest years that have a result in print.
 *
 * @param data The förbund's finances.
 * @param year The last year to show.
 * @returns At most five years, ascending.
 */
export function fiveYears(data: FinanceData, year: number): OverviewYear[] {
  const ratios = keyRatios(data);
  const equity = equityPath(data);
  return yearResults(data)
    .filter((result) => result.year <= year && result.year > year - YEARS)
    .map((result) => ({
      result,
      ratios: ratios.find((other) => other.year === result.year) ?? null,
      equity: equity.find((other) => other.year === result.year) ?? null,
      employees: employeesOf(data, result.year),
    }));
}

function employeesOf({ overview }: FinanceData, year: number): number | null {
  const rows = overview.filter((row) => row.year === year);
  return findPost(rows, "employees")?.value.toNumber() ?? null;
}
