import { columnParts } from "../grid/column_parts.ts";
import type { Grid, GridColumn } from "../grid/grid_column.ts";

/**
 * Writes out the values of a variable that a workbook prints once above the
 * rows that they hold for. That is certain only if the rows then are every
 * combination of the variables once; else the cells stay empty.
 *
 * @param grid The table as it stands on the sheet.
 */
export function withGroups(grid: Grid): Grid {
  const { stub, data } = columnParts(grid);
  const filled = [...stub.slice(0, -1).map(filledDown), ...stub.slice(-1)];
  return isEveryCombination(filled, grid.rows)
    ? { ...grid, columns: [...filled, ...data] }
    : grid;
}

/** The column with the value above in every empty cell. */
function filledDown(column: GridColumn): GridColumn {
  const empty = column.texts.indexOf("");
  const { ids } = column;
  if (empty === -1 || ids[0] === empty) return column;
  let latest = ids[0]!;
  return {
    ...column,
    texts: column.texts.with(empty, column.texts[latest]!),
    ids: ids.map((id) => latest = id === empty ? latest : id),
  };
}

function isEveryCombination(
  columns: readonly GridColumn[],
  rows: number,
): boolean {
  const sizes = columns.map(({ ids }) => new Set(ids).size);
  const keys = new Set(
    Array.from(
      { length: rows },
      (_, row) => columns.map(({ ids }) => ids[row]).join(" "),
    ),
  );
  return keys.size === rows &&
    sizes.reduce((product, size) => product * size, 1) === rows;
}
