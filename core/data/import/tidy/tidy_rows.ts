import type { FoundProblems } from "../found_problems.ts";
import { type ImportedTable, variableOf } from "../imported_table.ts";
import type { Cells, SeriesForm } from "../series/series_form.ts";
import { categoryCells } from "./category_cells.ts";
import { chooseCells } from "./chosen_cells.ts";
import { contentCells, type PlacedContent } from "./content_cells.ts";
import type { ImportRequest } from "./import_request.ts";
import type { CategoryCells, ReadingContext } from "./reading_context.ts";
import { checkShares, checkTold } from "./row_checks.ts";
import { RowGathering } from "./row_gathering.ts";
import { sourceText } from "./source_text.ts";
import { askForUntoldColumns } from "./untold_columns.ts";

/** Rows of a series, and what the analyst should know of them, in Swedish. */
export interface TidyRows {
  readonly rows: readonly Cells[];
  readonly notes: readonly string[];
}

/**
 * Reads an agency's table into rows of a series. Nothing is added up or
 * guessed: what the file does not tell, the analyst must.
 *
 * @param table The agency's table.
 * @param form The series.
 * @param request What the analyst tells.
 * @param problems Takes everything that is not certain.
 * @returns The rows in the order of the table; they count only if there is no
 * problem.
 */
export function tidyRows(
  table: ImportedTable,
  form: SeriesForm,
  request: ImportRequest,
  problems: FoundProblems,
): TidyRows {
  const notes: string[] = [...table.warnings];
  const kept = chooseCells(table, request.only, problems);
  const context = { table, form, request, kept, problems, notes };
  const { byVariable, shared, otherwise } = categoryCells(context);
  const contents = contentCells(context);
  const source = sourceText(table, request, problems);
  const whole = { ...wholeTableCells(context, source), source };
  if (problems.any) {
    askForUntoldColumns(context, [whole, shared, otherwise]);
    return { rows: [], notes };
  }
  const gathering = new RowGathering(context, [whole, shared], otherwise);
  eachCell(
    table,
    byVariable,
    contents,
    (cell, cells, content) => gathering.add(cell, cells, content),
  );
  if (gathering.withoutNumber > 0) {
    notes.push(`${gathering.withoutNumber} tal saknas i filen`);
  }
  const rows = gathering.rows();
  if (rows.length === 0) problems.add("filen ger inga rader till serien");
  checkTold(rows, form, problems);
  checkShares(rows, form, problems);
  return { rows, notes };
}

/** What the analyst has set, and what the table as a whole tells. */
function wholeTableCells(
  { table, form, request, problems }: ReadingContext,
  source: string,
): Cells {
  const known = Object.keys(form.schema.shape);
  for (const name of Object.keys(request.set)) {
    const settable = known.includes(name) && name !== "source" &&
      !form.valueColumns.includes(name);
    if (!settable) {
      problems.add(`--set: ${name} kan inte sättas i ${form.name}`);
    }
  }
  const told = form.tableCells?.(table, source, request.set) ?? { cells: {} };
  if ("cells" in told) return { ...request.set, ...told.cells };
  problems.add(told.fault, { column: told.column });
  return { ...request.set, [told.column]: "" };
}

/** Goes through the cells that have a place in the series. */
function eachCell(
  table: ImportedTable,
  byVariable: readonly CategoryCells[],
  contents: readonly (PlacedContent | null)[],
  take: (cell: number, cells: Cells[], content: PlacedContent) => void,
): void {
  const contentIds = variableOf(table, "contents")?.ids;
  for (let cell = 0; cell < table.values.length; cell++) {
    const content = contents[contentIds?.[cell] ?? 0];
    const cells = byVariable.map((each) =>
      each.cells[each.variable.ids[cell]!]
    );
    if (!content || cells.includes(null)) continue;
    take(cell, cells as Cells[], content);
  }
}
