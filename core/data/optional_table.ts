import {
  type DataFolder,
  type LoadedTable,
  loadTable,
  readBytes,
} from "./files.ts";
import {
  readTable,
  type RowOf,
  type Table,
  type TableSchema,
} from "./reader/table.ts";

/**
 * Loads a CSV file that a förbund may lack.
 *
 * @param folder The opened data folder.
 * @param path Path within the folder, such as `rar/exits.csv`.
 * @param schema The table's form.
 * @returns The table, or `null` if the file is neither there nor described.
 * @throws {DataError} If the file is faulty, or described and not there.
 */
export async function loadOptionalTable<Schema extends TableSchema>(
  folder: DataFolder,
  path: string,
  schema: Schema,
): Promise<LoadedTable<RowOf<Schema>> | null> {
  const expected = folder.resources.has(path) ||
    await readBytes(folder.url, path) !== null;
  return expected ? await loadTable(folder, path, schema) : null;
}

/** A table of a form without any row, for a file that a förbund may lack. */
export function rowless<Schema extends TableSchema>(
  schema: Schema,
): Table<RowOf<Schema>> {
  const header = Object.keys(schema.shape).join(",");
  return readTable(new TextEncoder().encode(header), schema, "");
}
