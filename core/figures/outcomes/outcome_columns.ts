import type { Estimate, Proportion } from "../../statistics/proportions.ts";
import { shareColumn } from "../columns.ts";
import type { Column, Value } from "../figure.ts";
import { formatDecimal, formatInteger, formatPercent } from "../formats.ts";
import { formatPersons } from "../protected_cells.ts";

/** The columns that name an intervention. */
export const INTERVENTION_COLUMNS: readonly Column[] = [
  { name: "intervention_id", title: "Insatsens nyckel" },
  { name: "intervention", title: "Insats" },
];

/** The columns of a share with its interval. */
export const ESTIMATE_COLUMNS: readonly Column[] = [
  shareColumn("share", "Andel"),
  shareColumn("low", "Intervallets nedre gräns"),
  shareColumn("high", "Intervallets övre gräns"),
];

/** A share with its interval, as cells. */
export function estimateCells(
  estimate: Estimate | null,
): Record<"share" | "low" | "high", Value> {
  return {
    share: estimate?.value ?? null,
    low: estimate?.low ?? null,
    high: estimate?.high ?? null,
  };
}

/** A count out of a number: `40 av 215 (18,6 %)`. */
export function formatProportion({ count, n }: Proportion): string {
  return `${formatOf({ count, n })} (${formatPercent(count / n)})`;
}

/** A count out of a number: `40 av 215`. */
export function formatOf({ count, n }: Proportion): string {
  return `${formatInteger(count)} av ${formatInteger(n)}`;
}

/** The same of numbers that may be protected: `.. av 215`. */
export function formatShownProportion(
  { count, n }: { readonly count: number | null; readonly n: number | null },
): string {
  return count === null || !n
    ? `${formatPersons(count)} av ${formatPersons(n)}`
    : formatProportion({ count, n });
}

/** An interval of shares in percent: `21,6–31,0 %`. */
export function formatInterval({ low, high }: Estimate): string {
  return `${formatDecimal(100 * low, 1)}–${formatPercent(high)}`;
}

/** An interval of differences in percentage points: `−4,3 till 33,2`. */
export function formatPoints({ low, high }: Estimate): string {
  return `${formatDecimal(100 * low, 1)} till ${formatDecimal(100 * high, 1)}`;
}
