import { csvFormatRows, csvParseRows, dsvFormat } from "d3-dsv";
import { listFiles, readBytes } from "../../core/data/files.ts";
import { readDialect } from "../../core/data/reader/dialect.ts";
import type { TableSchema } from "../../core/data/reader/table.ts";
import { SCHEMAS } from "../../core/data/tables/schemas.ts";

/** Cells, row by row, the header first. */
export type Cells = readonly (readonly string[])[];

/** A table of a förbund that has years. */
export interface YearTable {
  /** File name. */
  readonly name: string;
  readonly schema: TableSchema;
  readonly header: readonly string[];
  readonly rows: Cells;
  /** Which column holds the year. */
  readonly yearAt: number;
  /** The file as it was read. */
  readonly bytes: Uint8Array;
}

/** Columns that hold the year of a row. */
const YEARS = ["year", "fee_year"];
/** Columns that are read anew in each year's document. */
const READ_ANEW = ["document", "table", "source", "page", "quote", "note"];
/** As a Swedish Excel opens a file in columns, and saves it. */
const EXCEL = dsvFormat(";");
const BYTE_ORDER_MARK = "\uFEFF";

/** A förbund's tables with rows of some year, by file name. */
export async function yearTables(
  data: URL,
  forbund: string,
): Promise<YearTable[]> {
  const names = await listFiles(new URL(`${forbund}/`, data), ".csv");
  const tables = await Promise.all(names.map(async (name) => {
    const bytes = (await readBytes(data, `${forbund}/${name}`))!;
    const [header = [], ...rows] = csvParseRows(
      new TextDecoder().decode(bytes),
    );
    const yearAt = header.findIndex((column) => YEARS.includes(column));
    return { name, schema: SCHEMAS.get(name)!, header, rows, yearAt, bytes };
  }));
  return tables.filter(({ yearAt, rows }) => yearAt > -1 && rows.length > 0);
}

/** Whether a table has rows of a year. */
export function hasYear({ rows, yearAt }: YearTable, year: number): boolean {
  return rows.some((row) => row[yearAt] === String(year));
}

/** A table's sheet for a year: the latest year's rows without their numbers. */
export function blankSheet(
  { header, rows, schema, yearAt }: YearTable,
  year: number,
): Cells {
  const latest = rows.map((row) => row[yearAt]!).sort().at(-1)!;
  const blank = rows.filter((row) => row[yearAt] === latest).map((row) =>
    row.map((cell, at) => {
      const column = header[at]!;
      if (at === yearAt) return String(year);
      if (READ_ANEW.includes(column)) return "";
      if (schema.key.includes(column)) {
        return cell.replace(latest, String(year));
      }
      return isNumber(cell) && !isCode(column, schema) ? "" : cell;
    })
  );
  return [header, ...blank];
}

function isNumber(cell: string): boolean {
  return /^[-+−]?[\d  ]+([.,]\d+)?$/.test(cell);
}

function isCode(column: string, { regionColumn }: TableSchema): boolean {
  return column === regionColumn || column.endsWith("_code");
}

/** A sheet as Excel opens it in columns. */
export function sheetText(cells: Cells): string {
  return BYTE_ORDER_MARK +
    EXCEL.formatRows(cells.map((row) => [...row])) + "\n";
}

/**
 * The cells of a sheet, however it was saved. Codes have their first nought
 * back that Excel takes: a region's code has two digits or four.
 */
export function readSheet(
  bytes: Uint8Array,
  schema: TableSchema,
  file: string,
): Cells {
  const { csv } = readDialect(bytes, Object.keys(schema.shape), file);
  const rows = Array.from(
    { length: csv.records },
    (_, record) =>
      csv.columns.map(({ texts, ids }, at) => {
        const cell = texts[ids[record]!]!;
        return isCode(csv.header[at]!, schema) && /^(\d|\d{3})$/.test(cell)
          ? `0${cell}`
          : cell;
      }),
  );
  return [csv.header, ...rows];
}

/** Cells as the project's own CSV. */
export function tableText(cells: Cells): string {
  return csvFormatRows(cells.map((row) => [...row])) + "\n";
}
