import type { z } from "zod";
import { slug, text } from "../reader/cells.ts";
import type { TableSchema } from "../reader/table.ts";

/**
 * The form of a table that was transcribed from a document: a stable `row_id`
 * first, the table's own columns, and the document and table it stands in.
 *
 * @param columns The table's own columns, in the order of the file.
 */
export function transcribedTable<const Columns extends z.ZodRawShape>(
  columns: Columns,
) {
  return {
    shape: { row_id: slug, ...columns, document: text, table: text },
    key: ["row_id"],
  } satisfies TableSchema;
}
