import { csvFormatRows } from "d3-dsv";
import type { TableSchema } from "../../../core/data/reader/table.ts";
import { SCHEMAS } from "../../../core/data/tables/schemas.ts";

/** What a cell is written from; `null` is an empty cell. */
export type Cell = string | number | bigint | null;

/** A made-up row of a table: one cell for every column of its form. */
export type MadeRow<Schema extends TableSchema> = Readonly<
  Record<Extract<keyof Schema["shape"], string>, Cell>
>;

/** Made-up rows of any table. */
export type MadeRows = readonly Readonly<Record<string, Cell>>[];

/**
 * A made-up table as CSV, with the columns in the order of its form.
 *
 * @param file File name in the förbund's folder, such as `fees.csv`.
 * @throws {RangeError} If there is no such table.
 */
export function tableText(file: string, rows: MadeRows): string {
  const schema = SCHEMAS.get(file);
  if (!schema) throw new RangeError(`No table is called ${file}`);
  const columns = Object.keys(schema.shape);
  const records = rows.map((row) =>
    columns.map((column) => row[column]?.toString() ?? "")
  );
  return csvFormatRows([columns, ...records]) + "\n";
}
