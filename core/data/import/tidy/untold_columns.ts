import { variableOf } from "../imported_table.ts";
import type { Cells } from "../series/series_form.ts";
import { toldByContents } from "./content_cells.ts";
import type { ReadingContext } from "./reading_context.ts";
import { askForColumn, neededColumns } from "./row_checks.ts";

/**
 * Asks for the columns that nothing tells, where other problems keep the rows
 * from being read: the analyst is asked once for all that is missing. A column
 * that only some contents tell is not asked for, as it would hold for all.
 *
 * @param context The table and the series.
 * @param told What is known of all rows.
 */
export function askForUntoldColumns(
  context: ReadingContext,
  told: readonly Cells[],
): void {
  const { form, problems } = context;
  const known = new Set([
    ...form.valueColumns,
    ...columnsOfVariables(context),
    ...[...told, ...toldByContents(context)].flatMap(Object.keys),
  ]);
  for (const name of neededColumns(form)) {
    if (!known.has(name)) askForColumn(name, form, problems);
  }
}

/**
 * What the table's variables are to tell: if one of them is missing or cannot
 * be read, that is a problem of its own.
 */
function columnsOfVariables({ table, form }: ReadingContext): string[] {
  const period = form.periodCells({ kind: "year", year: 2000 }) ?? {};
  return [
    "region_code",
    ...Object.keys(period),
    ...(variableOf(table, "sex") ? ["sex"] : []),
    ...(variableOf(table, "age") && form.ageColumn ? [form.ageColumn] : []),
  ];
}
