import type { CsvFile } from "../../reader/csv.ts";
import { splitCsv } from "../../reader/csv.ts";
import { decodeBytes, isSwedishWindows1252 } from "../../reader/encoding.ts";
import { refusePersonalColumns } from "../../privacy/personal_columns.ts";
import type { FoundProblems } from "../found_problems.ts";
import type { Grid } from "../grid/grid_column.ts";
import { longTable } from "../grid/long_table.ts";
import type { ImportedTable } from "../imported_table.ts";
import { type CsvLayout, findLayout } from "./csv_layout.ts";
import { checkEnding, checkOrder } from "./truncation.ts";

/** How much of a file is looked at to find out how it is written. */
const HEAD_BYTES = 1 << 16;
const QUOTE_FAULTS = {
  open: "citattecknet stängs aldrig; filen kan vara avkortad",
  after: "text efter cellens avslutande citattecken",
  inside: "citattecken inne i en cell som inte börjar med ett",
} as const;

/**
 * Reads a CSV file as PxWeb, Excel and others write it: any separator, with or
 * without a title above, periods or contents as headings.
 *
 * @param bytes The file.
 * @param problems Takes what is wrong with it.
 * @returns The table, or `null` if there is a problem.
 */
export function readCsvTable(
  bytes: Uint8Array,
  problems: FoundProblems,
): ImportedTable | null {
  const { utf8, encoding, fault } = decodeBytes(bytes);
  if (fault !== undefined) problems.add(fault);
  if (encoding === "windows-1252" && !isSwedishWindows1252(bytes)) {
    problems.add(
      "tecknen är varken UTF-8 eller säkert Windows-1252; " +
        'spara om filen som "CSV UTF-8"',
    );
  }
  if (problems.any) return null;
  const head = new TextDecoder().decode(utf8.subarray(0, HEAD_BYTES));
  const layout = findLayout(head, utf8.length <= HEAD_BYTES);
  if ("fault" in layout) {
    problems.add(layout.fault);
    return null;
  }
  const start = new TextEncoder().encode(head.slice(0, layout.headerStart));
  const csv = splitCsv(utf8.subarray(start.length), layout.separator);
  const rows = bodyOf(csv);
  const rowOf = (record: number) => layout.headerRecord + record + 2;
  checkRecords(csv, rows, rowOf, problems);
  refusePersonal(csv, problems);
  checkEnding(utf8, problems);
  if (problems.any) return null;
  const long = longTable(gridOf(csv, rows, layout, rowOf), problems);
  if (long === null) return null;
  if (layout.quoted !== null) checkOrder(long.variables, problems);
  return {
    format: "csv",
    sheet: null,
    title: layout.above[0] ?? null,
    source: null,
    tableId: null,
    updated: null,
    warnings: [],
    ...long,
  };
}

/** The records that are not blank. */
function bodyOf(csv: CsvFile): number[] {
  const blank = new Set(
    csv.ragged.filter((record) => record.blank).map(({ record }) => record),
  );
  const empty = csv.columns.map(({ texts }) => texts.indexOf(""));
  return Array.from({ length: csv.records }, (_, record) => record)
    .filter((record) =>
      !blank.has(record) &&
      !csv.columns.every(({ ids }, at) => ids[record] === empty[at])
    );
}

function checkRecords(
  csv: CsvFile,
  rows: readonly number[],
  rowOf: (record: number) => number,
  problems: FoundProblems,
): void {
  for (const { record, column, kind } of csv.quoteFaults) {
    problems.add(QUOTE_FAULTS[kind], {
      row: rowOf(record),
      column: record < 0 ? undefined : csv.header[column],
    });
  }
  for (const { record, width, blank } of csv.ragged) {
    if (blank) continue;
    problems.add(
      `väntade ${csv.header.length} celler som i rubrikraden, fick ${width}`,
      { row: rowOf(record) },
    );
  }
  if (rows.length === 0) problems.add("tabellen har inga rader");
}

function refusePersonal(csv: CsvFile, problems: FoundProblems): void {
  const columns = csv.header.map((name, at) => ({
    name,
    texts: csv.columns[at]!.texts,
  }));
  for (const { message, column } of refusePersonalColumns(columns, "")) {
    problems.add(message, { column });
  }
}

function gridOf(
  csv: CsvFile,
  rows: readonly number[],
  { quoted, numbers }: CsvLayout,
  rowOf: (record: number) => number,
): Grid {
  return {
    columns: csv.header.map((heading, at) => ({
      heading: heading.trim(),
      texts: csv.columns[at]!.texts,
      ids: Int32Array.from(rows, (record) => csv.columns[at]!.ids[record]!),
      kind: quoted === null ? null : quoted[at] ? "text" : "number",
    })),
    rows: rows.length,
    rowOf: (row) => row < 0 ? rowOf(-1) : rowOf(rows[row]!),
    numbers,
  };
}
