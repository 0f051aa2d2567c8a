import { hasPeriod } from "../grid/headings.ts";
import { isMark } from "../grid/value_column.ts";
import type { Sheet, SheetCell } from "./workbook.ts";

/** The header of a sheet's table: its row, and a heading for every column. */
export interface SheetHeader {
  /** Its row, counted from 0. */
  readonly row: number;
  readonly headings: ReadonlyMap<number, string>;
}

/** Names for variables that the sheet leaves unnamed. */
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

type Row = ReadonlyMap<number, SheetCell>;

/**
 * Finds the header of the table on a sheet: the first of the rows with most
 * cells, or the row of periods above it where the first columns have no names,
 * as PxWeb writes workbooks.
 *
 * @param sheet The sheet; it has at least one cell.
 */
export function findHeader({ rows }: Sheet): SheetHeader {
  const places = [...rows.keys()].sort((a, b) => a - b);
  // A sheet has more rows than a function takes arguments.
  const width = places.reduce(
    (most, place) => Math.max(most, rows.get(place)!.size),
    0,
  );
  const at = places.findIndex((place) => rows.get(place)!.size === width);
  const first = rows.get(places[at]!)!;
  const above = rows.get(places[at - 1] ?? -1);
  return above !== undefined && headsNumbers(above, first)
    ? { row: places[at - 1]!, headings: withNames(above, first) }
    : { row: places[at]!, headings: textsOf(first) };
}

/** Whether a row has periods above every number of the next, and no more. */
function headsNumbers(above: Row, row: Row): boolean {
  const columns = [...row.keys()].sort((a, b) => a - b);
  const headed = columns.slice(-above.size);
  return above.size < row.size &&
    headed.every((column) => hasPeriod(above.get(column)?.text ?? "")) &&
    headed.every((column) => {
      const { number, text } = row.get(column)!;
      return number !== undefined || isMark(text);
    });
}

function withNames(above: Row, row: Row): Map<number, string> {
  const columns = [...row.keys()].sort((a, b) => a - b);
  return new Map(
    columns.map((column, at) => [
      column,
      above.get(column)?.text.trim() ?? `variabel ${LETTERS[at] ?? at + 1}`,
    ]),
  );
}

function textsOf(row: Row): Map<number, string> {
  return new Map([...row].map(([column, { text }]) => [column, text.trim()]));
}
