import type { FoundProblems } from "../found_problems.ts";
import type { ImportedTable, Role, Variable } from "../imported_table.ts";
import type { Cells, SeriesForm } from "../series/series_form.ts";
import type { Kept } from "./chosen_cells.ts";
import type { ImportRequest } from "./import_request.ts";

/** What reading a table into a series goes by, and where it tells what it finds. */
export interface ReadingContext {
  readonly table: ImportedTable;
  readonly form: SeriesForm;
  readonly request: ImportRequest;
  readonly kept: Kept;
  readonly problems: FoundProblems;
  /** What the analyst should know, in Swedish. */
  readonly notes: string[];
}

/** What each category of a variable says of a row; `null` leaves it out. */
export interface CategoryCells {
  readonly variable: Variable;
  readonly cells: readonly (Cells | null)[];
}

/** The variable that is about something; two of them are a problem. */
export function onlyVariable(
  { table, problems }: ReadingContext,
  role: Role,
): Variable | undefined {
  const same = table.variables.filter((variable) => variable.role === role);
  if (same.length > 1) {
    const names = same.map(({ label }) => label).join(", ");
    problems.add(`flera variabler kan vara samma sak: ${names}`);
  }
  return same[0];
}
