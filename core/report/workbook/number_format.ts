import type { Column, Value } from "../../figures/figure.ts";
import { ExactDecimal } from "../../money.ts";

/** A number as a spreadsheet holds it. */
export interface SheetNumber {
  /** The number itself; a percentage is a share of 1. */
  readonly value: number;
  /**
   * Its number format, in the form that a file holds: a Swedish Excel shows
   * `#,##0.00` as `1 485 201,00`.
   */
  readonly format: string;
}

/** What one of a unit is worth where spreadsheets count it as a share of 1. */
const PERCENT_UNITS: Readonly<Record<string, number>> = {
  procent: 0.01,
  andel: 1,
};

/**
 * A value as a number of a spreadsheet, or `null` if it is none. A spreadsheet
 * keeps 15 digits of it.
 *
 * @param value A cell of a table.
 * @param column Its column, whose unit and decimals decide the format.
 */
export function sheetNumber(value: Value, column: Column): SheetNumber | null {
  if (column.decimals === undefined) return yearNumber(value, column);
  if (value === null || typeof value === "string") return null;
  const exact = new ExactDecimal(value);
  const decimals = column.decimals === "exact"
    ? exact.decimalPlaces()
    : column.decimals;
  const worth = PERCENT_UNITS[column.unit ?? ""];
  if (worth === undefined) {
    return { value: exact.toNumber(), format: plainFormat(decimals, column) };
  }
  const shown = worth === 1 ? Math.max(0, decimals - 2) : decimals;
  return {
    value: exact.times(worth).toNumber(),
    format: `${zeros("0", shown)} %`,
  };
}

/** A year stands in a column of text, and is not to be grouped: `2025`. */
function yearNumber(value: Value, { name }: Column): SheetNumber | null {
  return /(^|_)year$/.test(name) && /^\d{4}$/.test(String(value))
    ? { value: Number(value), format: "0" }
    : null;
}

function plainFormat(decimals: number, { unit }: Column): string {
  const number = zeros("#,##0", decimals);
  return unit === "kr" ? `${number} "kr"` : number;
}

function zeros(whole: string, decimals: number): string {
  return decimals === 0 ? whole : `${whole}.${"0".repeat(decimals)}`;
}
