import {
  type Category,
  type ImportedTable,
  nameOf,
  variableOf,
} from "../imported_table.ts";
import {
  type Cells,
  type ContentRule,
  ruleFor,
} from "../series/series_form.ts";
import { isCalled, keptOf, listed } from "./chosen_cells.ts";
import type { ReadingContext } from "./reading_context.ts";

/** Contents with a place in the series. */
export interface PlacedContent extends ContentRule {
  readonly column: string;
}

/**
 * Finds the column that each of a table's contents goes to. Contents that the
 * series does not know are a problem, for they may be anything.
 *
 * @returns One for each category of the contents, `null` where it is left out;
 * a single one where the table has no such variable.
 */
export function contentCells(
  context: ReadingContext,
): (PlacedContent | null)[] {
  const { table, kept, notes, form, problems } = context;
  const variable = variableOf(table, "contents");
  const categories = contentsOf(table);
  const wanted = variable ? keptOf(kept, variable) : categories;
  const left: string[] = [];
  const placed = categories.map((category) => {
    if (!wanted.includes(category)) return null;
    const rule = placeOf(category, context);
    if (rule === null) left.push(nameOf(category));
    return rule;
  });
  if (left.length > 0) {
    notes.push(`${form.title} har ingen plats för: ${listed(left)}`);
  }
  if (!problems.any && placed.every((rule) => rule === null)) {
    problems.add(`filen har inget innehåll för ${form.name}`);
  }
  return placed;
}

/** What the kept contents say of other columns, placed or not. */
export function toldByContents(
  { table, form, kept }: ReadingContext,
): Cells[] {
  const variable = variableOf(table, "contents");
  const categories = variable ? keptOf(kept, variable) : contentsOf(table);
  return categories.map((category) =>
    ruleFor(form, category, table.title)?.fixed ?? {}
  );
}

/** A table without contents may say with its own texts what its numbers are. */
function contentsOf(table: ImportedTable): readonly Category[] {
  const variable = variableOf(table, "contents");
  if (variable) return variable.categories;
  const label = table.contents?.label ?? table.title ?? "värde";
  return [{ ...table.contents, code: null, label }];
}

function placeOf(
  category: Category,
  { form, table, request, problems }: ReadingContext,
): PlacedContent | null {
  const given = Object.entries(request.columns)
    .find(([name]) => isCalled(name, category))?.[1];
  const rule = ruleFor(form, category, table.title);
  const column = given ?? rule?.column ?? null;
  if (column !== null && form.valueColumns.includes(column)) {
    return { ...rule, column };
  }
  const name = nameOf(category);
  const choices = rule?.choices ?? form.valueColumns;
  if (rule === null || rule.choices !== undefined || given !== undefined) {
    const options = choices.map((each) => `--column "${name}=${each}"`);
    problems.add(
      (given === undefined
        ? `${name}: filen säger inte säkert vad talen är i serien ${form.name}`
        : `${given} är ingen kolumn för tal i serien ${form.name}`) +
        `; ange ${options.join(" eller ")}` +
        (rule === null ? ", eller välj bort det med --only" : ""),
    );
  }
  return null;
}
