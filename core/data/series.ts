import type { ColumnTable } from "arquero";
import {
  type DataFolder,
  type InputFile,
  type LoadedTable,
  loadTable,
} from "./files.ts";
import { loadOptionalTable } from "./optional_table.ts";
import { allOrProblems, type Problem, refuse } from "./problems.ts";
import type { RowOf, Table, TableSchema } from "./reader/table.ts";

/** The folder of the series that every förbund shares. */
export const SHARED_FOLDER = "reference";

/** A series of statistics: the shared rows and then a förbund's own. */
export interface Series<Row> extends Table<Row> {
  /** The files that were read, the shared one first. */
  readonly inputs: readonly InputFile[];
  /** Whether any of the files holds made-up numbers. */
  readonly synthetic: boolean;
}

/** One of the two files that a series may be spread over. */
export interface Layer {
  /** Path within the project, such as `data/reference/population.csv`. */
  readonly file: string;
  /** Its rows, in the order of the file. */
  readonly rows: readonly unknown[];
}

/**
 * Loads a series as a förbund sees it: `reference/<name>` and, where it is
 * there, the förbund's own file of the same name and form.
 *
 * @param folder The opened data folder.
 * @param id The förbund's folder name, such as `rar`.
 * @param name File name, such as `population.csv`.
 * @param schema The form of both files.
 * @throws {DataError} With every problem of both files, and with every key
 * that stands in both.
 */
export async function loadSeries<Schema extends TableSchema>(
  folder: DataFolder,
  id: string,
  name: string,
  schema: Schema,
): Promise<Series<RowOf<Schema>>> {
  const [shared, own] = await allOrProblems([
    loadTable(folder, `${SHARED_FOLDER}/${name}`, schema),
    loadOptionalTable(folder, `${id}/${name}`, schema),
  ]);
  return layerTables(shared, own, schema);
}

/**
 * Puts a förbund's own table after the shared one.
 *
 * @throws {DataError} With every key that stands in both.
 */
function layerTables<Row>(
  shared: LoadedTable<Row>,
  own: LoadedTable<Row> | null,
  schema: TableSchema,
): Series<Row> {
  const layers = own === null ? [shared] : [shared, own];
  if (own !== null) {
    refuse(sharedKeys(asLayer(shared), asLayer(own), schema));
  }
  return {
    rows: layers.flatMap(({ rows }) => rows),
    get table() {
      return layers.map(({ table }) => table)
        .reduce((all: ColumnTable, table) => all.concat(table));
    },
    inputs: layers.map(({ input }) => input),
    synthetic: layers.some(({ resource }) => resource.synthetic),
  };
}

/** The rows of the upper layer whose key the lower one has, each a problem. */
export function sharedKeys(
  lower: Layer,
  upper: Layer,
  { key }: TableSchema,
): Problem[] {
  const rowOfKey = new Map(
    lower.rows.map((row, at) => [keyOf(row, key), at + 2]),
  );
  return upper.rows.flatMap((row, at) => {
    const former = rowOfKey.get(keyOf(row, key));
    return former === undefined ? [] : [{
      file: upper.file,
      row: at + 2,
      message: `samma nyckel som ${lower.file} rad ${former} (${
        key.map((name) => `${name}=${cellOf(row, name)}`).join(", ")
      })`,
    }];
  });
}

function asLayer({ input, rows }: LoadedTable<unknown>): Layer {
  return { file: input.path, rows };
}

function keyOf(row: unknown, key: readonly string[]): string {
  return JSON.stringify(key.map((name) => cellOf(row, name)));
}

function cellOf(row: unknown, name: string): string {
  return String((row as Readonly<Record<string, unknown>>)[name]);
}
