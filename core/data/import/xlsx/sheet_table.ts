import { refusePersonalColumns } from "../../privacy/personal_columns.ts";
import type { FoundProblems } from "../found_problems.ts";
import type { Grid, GridColumn } from "../grid/grid_column.ts";
import { longTable } from "../grid/long_table.ts";
import type { ImportedTable } from "../imported_table.ts";
import { withGroups } from "./grouped_rows.ts";
import { findHeader, type SheetHeader } from "./sheet_header.ts";
import type { Sheet, SheetCell } from "./workbook.ts";

/** Whether a sheet has any numbers; else it is a cover or a list of contents. */
export function hasNumbers({ rows }: Sheet): boolean {
  return [...rows.values()].some((row) =>
    [...row.values()].some(({ number }) => number !== undefined)
  );
}

/**
 * Reads the table on a sheet. What stands above its header is the title, and
 * single cells below the table are notes.
 *
 * @param sheet The sheet.
 * @param problems Takes what is wrong with it.
 * @returns The table, or `null` if there is a problem.
 */
export function readSheetTable(
  sheet: Sheet,
  problems: FoundProblems,
): ImportedTable | null {
  const { name, rows } = sheet;
  const places = [...rows.keys()].sort((a, b) => a - b);
  const header = findHeader(sheet);
  const body = withoutNotes(
    places.filter((place) => place > header.row),
    rows,
    header.headings.size,
  );
  checkPlaces(body, rows, header, problems);
  const grid = withGroups(gridOf(header, body, rows));
  refusePersonal(grid, problems);
  if (problems.any) return null;
  const long = longTable(grid, problems);
  return long && {
    format: "xlsx",
    sheet: name,
    title: titleOf(rows, header),
    source: null,
    tableId: null,
    updated: null,
    warnings: [],
    ...long,
  };
}

/** The first of the texts above the header. */
function titleOf(rows: Sheet["rows"], { row }: SheetHeader): string | null {
  const first = rows.keys().reduce((least, row) => Math.min(least, row));
  return first === row
    ? null
    : [...rows.get(first)!.values()].map(({ text }) => text.trim()).join(" ");
}

function refusePersonal({ columns }: Grid, problems: FoundProblems): void {
  const named = columns.map(({ heading, texts }) => ({ name: heading, texts }));
  for (const { message, column } of refusePersonalColumns(named, "")) {
    problems.add(message, { column });
  }
}

/** The rows of the table without the notes below it. */
function withoutNotes(
  places: readonly number[],
  rows: Sheet["rows"],
  width: number,
): number[] {
  let end = places.length;
  for (let at = places.length - 1; at > 0; at--) {
    const [cell, ...others] = rows.get(places[at]!)!.values();
    if (others.length > 0 || cell!.number !== undefined) break;
    // In a table of two columns a row may lack its number.
    const apart = places[at]! > places[at - 1]! + 1;
    if (width > 2 || apart) end = at;
  }
  return places.slice(0, end);
}

function checkPlaces(
  body: readonly number[],
  rows: Sheet["rows"],
  { headings }: SheetHeader,
  problems: FoundProblems,
): void {
  for (const place of body) {
    for (const column of rows.get(place)!.keys()) {
      if (headings.has(column)) continue;
      problems.add("cellen står i en kolumn utan rubrik", {
        row: place + 1,
        column: `nummer ${column + 1}`,
      });
    }
  }
}

function gridOf(
  { row: headerRow, headings }: SheetHeader,
  body: readonly number[],
  rows: Sheet["rows"],
): Grid {
  const columns = [...headings].sort(([a], [b]) => a - b);
  return {
    columns: columns.map(([column, heading]) =>
      gridColumn(heading, body.map((place) => rows.get(place)!.get(column)))
    ),
    rows: body.length,
    rowOf: (row) => (row < 0 ? headerRow : body[row]!) + 1,
    numbers: "printed",
  };
}

/** The cells as distinct texts; a stored number is not the same as its text. */
function gridColumn(
  heading: string,
  cells: readonly (SheetCell | undefined)[],
): GridColumn {
  const places = new Map<string, number>();
  const distinct: SheetCell[] = [];
  const ids = Int32Array.from(cells, (cell = { text: "" }) => {
    const key = `${cell.number ? "n" : "t"}${cell.text}`;
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, distinct.length);
    return distinct.push(cell) - 1;
  });
  return {
    heading,
    texts: distinct.map(({ text }) => text),
    ids,
    kind: null,
    stored: distinct.map(({ number }) => number),
  };
}
