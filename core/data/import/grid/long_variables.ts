import type { FoundProblems } from "../found_problems.ts";
import type { Variable } from "../imported_table.ts";
import type { Grid, GridColumn } from "./grid_column.ts";
import { headingCategories, splitHeadings } from "./headings.ts";
import { firstRows } from "./value_column.ts";

/**
 * The variable that a column before the numbers tells, a cell for each number.
 *
 * @param column The column.
 * @param grid The table that it is of.
 * @param repeats How many numbers a row has.
 * @param problems Takes empty cells.
 */
export function stubVariable(
  column: GridColumn,
  grid: Grid,
  repeats: number,
  problems: FoundProblems,
): Variable {
  const { heading, texts, ids } = column;
  const labels = [...new Set(texts.map((text) => text.trim()))];
  const placeOf = new Map(labels.map((label, place) => [label, place]));
  const places = texts.map((text) => placeOf.get(text.trim())!);
  const rows = firstRows(column);
  const blank = texts.findIndex((text, id) =>
    text.trim() === "" && rows[id] !== -1
  );
  if (blank !== -1) {
    problems.add("cellen är tom; väntade ett värde på varje rad", {
      row: grid.rowOf(rows[blank]!),
      column: heading,
    });
  }
  const long = new Int32Array(ids.length * repeats);
  ids.forEach((id, row) =>
    long.fill(places[id]!, row * repeats, (row + 1) * repeats)
  );
  return {
    code: null,
    label: heading,
    role: null,
    categories: labels.map((label) => ({ code: null, label })),
    ids: long,
  };
}

/**
 * The variables that the headings of the numbers tell.
 *
 * @param data The columns of numbers.
 * @param rows How many rows the table has.
 */
export function headingVariables(
  data: readonly GridColumn[],
  rows: number,
): Variable[] {
  const { contents, rest, periods } = splitHeadings(
    data.map(({ heading }) => heading),
  );
  const parts = [
    { label: "innehåll", role: "contents", texts: contents },
    { label: "rubrik", role: null, texts: rest },
    { label: "period", role: "period", texts: periods },
  ] as const;
  return parts.filter(({ texts }) => texts.length > 0).map((part) => {
    const { categories, ids } = headingCategories(part.texts);
    const long = new Int32Array(rows * ids.length);
    for (let row = 0; row < rows; row++) long.set(ids, row * ids.length);
    return {
      code: null,
      label: part.label,
      role: part.role,
      categories,
      ids: long,
    };
  });
}
