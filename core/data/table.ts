import { type ColumnTable, from } from "arquero";
import { z } from "zod";
import { type CsvRecords, decodeUtf8, parseCsv } from "./csv.ts";
import { type Problem, quoteFound } from "./problems.ts";

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

/** A checked table, as typed rows and as an arquero table. */
export interface Table<Row> {
  readonly rows: readonly Row[];
  /** The same rows as columns, for filtering, grouping and joining. */
  readonly table: ColumnTable;
}

/** What was read, and every problem in it. The rows count only if there is none. */
export interface TableReading<Row> extends Table<Row> {
  readonly problems: readonly Problem[];
}

/**
 * Reads and checks a CSV file of the project's own form: bytes, header, width
 * and every cell of every row.
 *
 * @param bytes The file as stored: UTF-8, comma, header in row 1.
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
  const decoded = decodeUtf8(bytes, file);
  const csv = parseCsv(decoded.text);
  const problems: Problem[] = [
    ...decoded.problems,
    ...checkHeader(csv.header, schema, file),
  ];
  const rows: RowOf<Schema>[] = [];
  const check = rowCheck(csv.header, schema);
  const keys = new Map<string, number>();
  csv.records.forEach((record, index) => {
    const row = index + 2;
    const shape = checkRecordShape(record, csv, file, row);
    if (shape.length > 0) {
      problems.push(...shape);
      return;
    }
    const outcome = check(record);
    if (outcome.success) rows.push(outcome.data as RowOf<Schema>);
    else {
      problems.push(
        ...cellProblems(outcome.error, csv.header, record, file, row),
      );
    }
    const legible = outcome.data ??
      faultlessCells(outcome.error, csv.header, record);
    problems.push(
      ...checkRegion(legible, schema, knownRegions, file, row),
      ...checkKey(legible, schema, keys, file, row),
    );
  });
  return { rows, table: from([...rows]), problems };
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

function checkRecordShape(
  record: readonly string[],
  { header }: CsvRecords,
  file: string,
  row: number,
): Problem[] {
  if (record.length !== header.length) {
    return [{
      file,
      row,
      message:
        `väntade ${header.length} celler som i rubrikraden, fick ${record.length}`,
    }];
  }
  return record.flatMap((cell, at) =>
    /[\r\n]/.test(cell)
      ? [{
        file,
        row,
        column: header[at],
        message: "radbrytning inne i cellen; saknas ett citattecken?",
      }]
      : []
  );
}

function rowCheck(header: readonly string[], schema: TableSchema) {
  const present = Object.entries(schema.shape)
    .filter(([name]) => header.includes(name));
  const object = z.object(Object.fromEntries(present));
  const columns = present.map(([name]) =>
    [name, header.indexOf(name)] as const
  );
  return (record: readonly string[]) => {
    const cells: Record<string, string> = {};
    for (const [name, at] of columns) cells[name] = record[at]!;
    return object.safeParse(cells);
  };
}

function cellProblems(
  error: z.ZodError,
  header: readonly string[],
  record: readonly string[],
  file: string,
  row: number,
): Problem[] {
  return error.issues.map((issue) => {
    const column = String(issue.path[0]);
    const found = record[header.indexOf(column)] ?? "";
    return {
      file,
      row,
      column,
      message: `väntade ${issue.message}, fick ${quoteFound(found)}`,
    };
  });
}

/** The other cells of a row that has faulty ones, as text. */
function faultlessCells(
  error: z.ZodError,
  header: readonly string[],
  record: readonly string[],
): Record<string, unknown> {
  const faulty = new Set(error.issues.map(({ path }) => path[0]));
  return Object.fromEntries(
    header.map((name, at) => [name, record[at]] as const)
      .filter(([name]) => !faulty.has(name)),
  );
}

function checkRegion(
  row: Record<string, unknown>,
  { regionColumn }: TableSchema,
  known: ReadonlySet<string> | undefined,
  file: string,
  at: number,
): Problem[] {
  if (regionColumn === undefined || known === undefined) return [];
  const code = row[regionColumn];
  if (code === null || code === undefined || known.has(String(code))) return [];
  return [{
    file,
    row: at,
    column: regionColumn,
    message: `okänd regionkod ${
      quoteFound(String(code))
    }; koden finns inte i data/reference/regions.csv`,
  }];
}

function checkKey(
  row: Record<string, unknown>,
  { key }: TableSchema,
  seen: Map<string, number>,
  file: string,
  at: number,
): Problem[] {
  if (key.some((column) => row[column] === undefined)) return [];
  const name = key.map((column) => `${column}=${row[column]}`).join(", ");
  const former = seen.get(name);
  if (former === undefined) {
    seen.set(name, at);
    return [];
  }
  return [{
    file,
    row: at,
    message: `samma nyckel som rad ${former} (${name})`,
  }];
}
