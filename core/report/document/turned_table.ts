import type { Column, Value } from "../../figures/figure.ts";
import { cellText, columnHeading } from "../cell_text.ts";
import type { TableBlock } from "./model.ts";

/**
 * A table with its columns as rows and its rows as columns, so that a wide one
 * of few rows is read down an upright page. Its cells are as people read them.
 */
export function turnedTable(table: TableBlock): TableBlock {
  const [first, ...others] = table.columns as [Column, ...Column[]];
  return {
    ...table,
    columns: [
      { name: "heading", title: columnHeading(first) },
      ...textsOf(first, table).map((title, at) => ({
        name: `row${at}`,
        title,
        decimals: 0,
      })),
    ],
    rows: others.map((column) => turnedRow(column, table)),
  };
}

function turnedRow(column: Column, table: TableBlock): Record<string, Value> {
  return Object.fromEntries([
    ["heading", columnHeading(column)],
    ...textsOf(column, table).map((text, at) => [`row${at}`, text]),
  ]);
}

/** What a column holds, row by row. */
function textsOf(column: Column, { rows }: TableBlock): string[] {
  return rows.map((row) => cellText(row[column.name] ?? null, column));
}
