import type { Column, Value } from "../figures/figure.ts";
import { formatDecimal, formatPercent } from "../figures/formats.ts";
import { ExactDecimal } from "../money.ts";

/** Unit of shares 0–1, which people read as percent. */
const SHARE = "andel";
/** Units that a number is read without. */
const SILENT = new Set([SHARE, "antal"]);

/** A column's title with its unit, as a heading: `Avgift, kr`. */
export function columnHeading({ title, unit }: Column): string {
  return unit && !SILENT.has(unit) ? `${title}, ${unit}` : title;
}

/** Whether a column holds numbers, which stand to the right. */
export function isNumeric({ decimals }: Column): boolean {
  return decimals !== undefined;
}

/**
 * A value as people read it: Swedish numbers, shares as percent, `–` for one
 * that is missing.
 */
export function cellText(
  value: Value,
  { decimals = 0, unit }: Pick<Column, "decimals" | "unit">,
): string {
  if (value === null) return "–";
  if (typeof value === "string") return value;
  if (unit === SHARE) return formatPercent(Number(value));
  return decimals === "exact"
    ? formatDecimal(value, new ExactDecimal(value).decimalPlaces())
    : formatDecimal(value, decimals);
}
