import { roleByName } from "../recognition/role.ts";
import type { Grid, GridColumn } from "./grid_column.ts";
import { hasPeriod } from "./headings.ts";
import { isMark, isMostlyNumbers } from "./value_column.ts";

/** The columns of a table that tell what a row is about, and its numbers. */
export interface ColumnParts {
  readonly stub: readonly GridColumn[];
  readonly data: readonly GridColumn[];
}

/** Divides the columns of a table; the numbers are the last of them. */
export function columnParts(grid: Grid): ColumnParts {
  const first = firstValueColumn(grid);
  return {
    stub: grid.columns.slice(0, first),
    data: grid.columns.slice(first),
  };
}

/**
 * The first column of numbers: the first of those whose headings are periods,
 * or else of those at the end that hold numbers and are no known variable.
 */
function firstValueColumn({ columns, numbers }: Grid): number {
  const noPeriod = columns.findLastIndex(({ heading }) => !hasPeriod(heading));
  if (noPeriod < columns.length - 1) return noPeriod + 1;
  return columns.findLastIndex((column) => {
    if (roleByName(column.heading) !== null || column.kind === "text") {
      return true;
    }
    const isEmpty = column.kind === "number" && column.texts.every(isMark);
    return !isEmpty && !isMostlyNumbers(column, numbers);
  }) + 1;
}
