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

/** A text as people read it: a code in the words of its column. */
export function textInWords(
  text: string,
  { words }: Pick<Column, "words">,
): string {
  return words?.[text] ?? text;
}

/**
 * A value as people read it: Swedish numbers and words, shares as percent, `–`
 * for one that is missing.
 */
export function cellText(
  value: Value,
  { decimals = 0, unit, words }: Pick<Column, "decimals" | "unit" | "words">,
): string {
  if (value === null) return "–";
  if (typeof value === "string") return textInWords(value, { words });
  if (unit === SHARE) return formatPercent(Number(value));
  return decimals === "exact"
    ? formatDecimal(value, new ExactDecimal(value).decimalPlaces())
    : formatDecimal(value, decimals);
}
