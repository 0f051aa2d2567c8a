import type { ColumnTable } from "arquero";
import defer * as arquero from "arquero";
import type { z } from "zod";
import { type ColumnReading, readColumn } from "./column_reading.ts";
import type { CsvFile } from "./csv.ts";
import { readDialect } from "./dialect.ts";
import { DictionaryColumn } from "./dictionary_column.ts";
import { refusePersonalColumns } from "../privacy/personal_columns.ts";
import { type Problem, quoteFound } from "../problems.ts";
import {
  faultyCells,
  repeatedRows,
  type RowProblem,
  unknownRegions,
  unreadableRows,
  wrongUnits,
} from "./row_problems.ts";
import { type IndexedColumn, typedRows } from "./typed_rows.ts";

/** The form of one kind of table: its columns, its key and its region codes. */
export interface TableSchema {
  /** One cell type per column, in the order of the file. */
  readonly shape: z.ZodRawShape;
  /** Columns that together name a row; no two rows may agree in all of them. */
  readonly key: readonly string[];
  /** Column that must hold a code known in `data/reference/regions.csv`. */
  readonly regionColumn?: string;
}

/** A typed row of a table with the given schema. */
export type RowOf<Schema extends TableSchema> = Readonly<
  z.output<z.ZodObject<Schema["shape"]>>
>;

/** A checked table, as typed rows and as an arquero table; each when asked for. */
export interface Table<Row> {
  /** The rows, put together once. */
  readonly rows: readonly Row[];
  /** The same rows as columns, for filtering, grouping and joining. */
  readonly table: ColumnTable;
}

/** What was read, and every problem in it. The rows count only if there is none. */
export interface TableReading<Row> extends Table<Row> {
  readonly problems: readonly Problem[];
}

/**
 * Reads and checks a CSV file: bytes, header, width and every cell of every
 * row. It has the project's own form (UTF-8, comma, decimal point) or is what
 * a spreadsheet saves, where only what is certain is read.
 *
 * @param bytes The file as stored, with its header in row 1.
 * @param schema The table's form.
 * @param file Its path, for the messages.
 * @param knownRegions Region codes that may occur; all when left out.
 * @returns Rows in the order of the file, and every problem found.
 */
export function readTable<Schema extends TableSchema>(
  bytes: Uint8Array,
  schema: Schema,
  file: string,
  knownRegions?: ReadonlySet<string>,
): TableReading<RowOf<Schema>> {
  const names = Object.keys(schema.shape);
  const { csv, separator, problems } = readDialect(bytes, names, file);
  const personal = refusePersonalColumns(
    csv.header.map((name, at) => ({ name, texts: csv.columns[at]!.texts })),
    file,
  );
  if (personal.length > 0) return refused(personal);
  const columns = names.filter((name) => csv.header.includes(name))
    .map((name) =>
      readColumn(
        csv.columns[csv.header.indexOf(name)]!,
        name,
        schema.shape[name] as z.ZodType,
        separator,
      )
    );
  const faults = rowProblems(csv, columns, schema, knownRegions);
  const faulty = new Set(faults.map(({ record }) => record));
  const typed = columns.map((column) => faultless(column, faulty));
  const count = typed[0]?.ids.length ?? 0;
  let rows: RowOf<Schema>[] | undefined;
  return {
    get rows() {
      return rows ??= typedRows(typed, count) as RowOf<Schema>[];
    },
    get table() {
      return columnTable(typed);
    },
    problems: [
      ...problems,
      ...checkHeader(csv.header, schema, file),
      ...faults.map(({ record, ...fault }) => ({
        file,
        row: record + 2,
        ...fault,
      })),
    ],
  };
}

/** Nothing of a file but why: other messages would quote what is in it. */
function refused(problems: readonly Problem[]): TableReading<never> {
  return { rows: [], table: columnTable([]), problems };
}

function columnTable(columns: readonly IndexedColumn[]): ColumnTable {
  return arquero.table(
    columns.map((
      { name, values, ids },
    ) => [name, new DictionaryColumn(values, ids)]),
  );
}

function checkHeader(
  header: readonly string[],
  schema: TableSchema,
  file: string,
): Problem[] {
  const expected = Object.keys(schema.shape);
  const missing = expected.filter((name) => !header.includes(name));
  const unknown = header.filter((name) => !expected.includes(name));
  const twice = header.filter((name, at) => header.indexOf(name) !== at);
  const list = (names: readonly string[]) => names.map(quoteFound).join(", ");
  const problem = (message: string): Problem => ({ file, row: 1, message });
  return [
    ...missing.map((name) => ({
      file,
      row: 1,
      column: name,
      message: `kolumnen saknas; rubrikraden har ${list(header)}`,
    })),
    ...(unknown.length > 0
      ? [problem(`okänd kolumn ${list(unknown)}; väntade ${list(expected)}`)]
      : []),
    ...(twice.length > 0
      ? [problem(`rubriken ${list(twice)} förekommer mer än en gång`)]
      : []),
  ];
}

/** The problems of all rows, in the order of the rows. */
function rowProblems(
  csv: CsvFile,
  columns: readonly ColumnReading[],
  { key, regionColumn }: TableSchema,
  knownRegions: ReadonlySet<string> | undefined,
): RowProblem[] {
  const { records } = csv;
  const unreadable = unreadableRows(csv, columns, key);
  const ignored = new Set(unreadable.map(({ record }) => record));
  const regions = columns.find(({ name }) => name === regionColumn);
  const others = [
    ...faultyCells(columns, records),
    ...wrongUnits(columns, records),
    ...(regions && knownRegions
      ? unknownRegions(regions, knownRegions, records)
      : []),
  ].filter(({ record }) => !ignored.has(record));
  const repeated = repeatedRows(columns, key, records, ignored);
  return [...unreadable, ...others, ...repeated]
    .sort((a, b) => a.record - b.record);
}

/** The column without the rows that have faults. */
function faultless<Column extends IndexedColumn>(
  column: Column,
  faulty: ReadonlySet<number>,
): Column {
  return faulty.size === 0 ? column : {
    ...column,
    ids: column.ids.filter((_, record) => !faulty.has(record)),
  };
}
