import type { Column, Value } from "../../figures/figure.ts";
import { columnHeading, textInWords } from "../cell_text.ts";
import type { OutputTable } from "../output_table.ts";
import { sheetNumber } from "./number_format.ts";

/** Narrowest and widest column, in characters. */
const WIDTHS = [9, 46] as const;
/** Lines that a heading may be broken into. */
const HEAD_LINES = 3;

/** How wide a column should be, in characters, to show what it holds. */
export function columnWidth(
  column: Column,
  rows: OutputTable["rows"],
): number {
  const heading = columnHeading(column);
  const longest = Math.max(
    ...heading.split(/\s+/).map(({ length }) => length),
    heading.length / HEAD_LINES,
    ...rows.map((row) => shownLength(row[column.name] ?? null, column)),
  );
  return Math.min(WIDTHS[1], Math.max(WIDTHS[0], Math.ceil(longest) + 2));
}

/** About how many characters a cell shows, with a space per three digits. */
function shownLength(value: Value, column: Column): number {
  const number = sheetNumber(value, column);
  if (!number) return textInWords(String(value ?? ""), column).length;
  const whole = Math.trunc(number.value).toString().length;
  return whole * 4 / 3 + number.format.replace(/^#,##0|^0|"/g, "").length;
}
