import { listFiles, readBytes } from "../../core/data/files.ts";
import type { Problem } from "../../core/data/problems.ts";
import { readTable } from "../../core/data/reader/table.ts";
import { UserError } from "./user_error.ts";
import {
  blankSheet,
  type Cells,
  readSheet,
  sheetText,
  tableText,
  type YearTable,
  yearTables,
} from "./year_sheets.ts";

/** A sheet of a year, and the table that its rows belong to. */
export interface Sheet {
  readonly table: YearTable;
  readonly cells: Cells;
}

/** Rows that a sheet adds. */
export interface AddedRows {
  readonly table: YearTable;
  readonly rows: readonly unknown[];
  /** The whole table as CSV, with the new rows last. */
  readonly text: string;
  readonly problems: readonly Problem[];
}

/**
 * The sheets that a förbund has for a year.
 *
 * @throws {UserError} If there are none, or one is of no known table.
 */
export async function sheetsOf(
  data: URL,
  forbund: string,
  year: number,
): Promise<Sheet[]> {
  const folder = new URL(`${forbund}/${year}/`, data);
  const names = await listFiles(folder, ".csv");
  if (names.length === 0) {
    throw new UserError(
      `data/${forbund}/${year} har inga blad; gör dem med ` +
        `deno task new year --forbund ${forbund} --year ${year}`,
    );
  }
  const tables = await yearTables(data, forbund);
  return await Promise.all(names.map(async (name) => {
    const path = `${forbund}/${year}/${name}`;
    const table = tables.find((each) => each.name === name);
    if (!table) throw new UserError(`data/${path}: okänt filnamn`);
    const bytes = await readBytes(data, path);
    return { table, cells: readSheet(bytes!, table.schema, `data/${path}`) };
  }));
}

/** Whether a sheet is as it was made. */
export function isUntouched({ table, cells }: Sheet, year: number): boolean {
  return JSON.stringify(cells) === JSON.stringify(blankSheet(table, year));
}

/** Reads a sheet by itself, and if it is right, with the table's own rows. */
export function readRows(
  { table, cells }: Sheet,
  forbund: string,
  year: number,
  codes: ReadonlySet<string>,
): AddedRows {
  const { name, schema, header, rows: own } = table;
  const read = (text: string, file: string) =>
    readTable(new TextEncoder().encode(text), schema, file, codes);
  const sheet = `data/${forbund}/${year}/${name}`;
  const { rows, problems } = read(sheetText(cells), sheet);
  const added = rows.map((row) =>
    header.map((column) => String(row[column as keyof typeof row] ?? ""))
  );
  const text = tableText([header, ...own, ...added]);
  return {
    table,
    rows,
    text,
    problems: problems.length > 0
      ? problems
      : read(text, `data/${forbund}/${name}`).problems,
  };
}
