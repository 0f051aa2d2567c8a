import { csvFormatRows } from "d3-dsv";
import type { Column, Value } from "../figures/figure.ts";
import { ExactDecimal } from "../money.ts";

/**
 * A table as CSV: comma, point decimals, header with the columns' names. A text
 * that a spreadsheet would run as a formula gets an apostrophe before it.
 *
 * @param columns The columns, in order; a number is rounded to its decimals,
 * or written out if it is to be exact.
 * @param rows One record per row; a value that is `null` becomes empty.
 */
export function formatCsv(
  columns: readonly Column[],
  rows: readonly Readonly<Record<string, Value>>[],
): string {
  const header = columns.map(({ name }) => name);
  const records = rows.map((row) =>
    columns.map((column) => csvCell(row[column.name] ?? null, column))
  );
  return csvFormatRows([header, ...records]) + "\n";
}

function csvCell(value: Value, { name, decimals }: Column): string {
  if (value === null) return "";
  if (typeof value === "string") return inertText(value);
  if (decimals === undefined) {
    throw new RangeError(
      `Column ${name} holds a number but states no decimals`,
    );
  }
  const exact = new ExactDecimal(value);
  // A number's own toFixed gives up at 10²¹, and rounds otherwise than Decimal.
  const written = decimals === "exact"
    ? exact.toFixed()
    : exact.abs().lt(1e21)
    ? value.toFixed(decimals)
    : exact.toFixed(decimals);
  return written.replace(/^-(?=[0.]+$)/, "");
}

/** Spreadsheets run a cell that begins with one of these characters. */
function inertText(text: string): string {
  return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** The text that {@linkcode formatCsv} wrote as this cell. */
export function writtenText(cell: string): string {
  return cell.replace(/^'(?='*[=+\-@\t\r])/, "");
}
