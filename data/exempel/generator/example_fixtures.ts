import {
  type LoadedTable,
  loadTable,
  PROJECT_DATA,
} from "../../../core/data/files.ts";
import { openForbund } from "../../../core/data/open_forbund.ts";
import type { RowOf, TableSchema } from "../../../core/data/reader/table.ts";
import { ID } from "./provenance.ts";

/** The committed file of a name, read and checked as any other. */
export async function committed<Schema extends TableSchema>(
  file: string,
  schema: Schema,
): Promise<LoadedTable<RowOf<Schema>>> {
  const { folder } = await openForbund(ID, PROJECT_DATA);
  return await loadTable(folder, `${ID}/${file}`, schema);
}

/** The sum of what is taken from each row. */
export function total<Row>(
  rows: readonly Row[],
  of: (row: Row) => number,
): number {
  return rows.reduce((sum, row) => sum + of(row), 0);
}
