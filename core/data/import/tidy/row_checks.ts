import { z } from "zod";
import type { FoundProblems } from "../found_problems.ts";
import type { Cells, SeriesForm } from "../series/series_form.ts";

/** Whether a column of a series may be empty. */
export function isOptional({ schema }: SeriesForm, name: string): boolean {
  return (schema.shape[name] as z.ZodType).safeParse("").success;
}

/**
 * Every column of the key, and every other that the series cannot do without,
 * must have been told; an empty cell of a key may mean something too.
 */
export function checkTold(
  rows: readonly Cells[],
  form: SeriesForm,
  problems: FoundProblems,
): void {
  for (const name of neededColumns(form)) {
    if (rows.every((row) => row[name] !== undefined)) continue;
    if (form.valueColumns.includes(name)) {
      problems.add(
        `filen har inget innehåll för kolumnen ${name} i ${form.name}`,
        { column: name },
      );
    } else askForColumn(name, form, problems);
  }
}

/** The columns that every row of a series must have been told. */
export function neededColumns(form: SeriesForm): string[] {
  return Object.keys(form.schema.shape).filter((name) =>
    !isOptional(form, name) || form.schema.key.includes(name)
  );
}

/** Asks for what holds for all rows and stands nowhere in the file. */
export function askForColumn(
  name: string,
  { schema }: SeriesForm,
  problems: FoundProblems,
): void {
  problems.add(
    `filen säger inte säkert vad som gäller; ange --set ${name}=…` +
      wordsOf(schema.shape[name]),
    { column: name },
  );
}

/** The words that a column may hold, within brackets; empty where any may. */
function wordsOf(column: unknown): string {
  return column instanceof z.ZodEnum ? ` (${column.options.join(", ")})` : "";
}

/** Shares that are all below 1 are hardly in percent. */
export function checkShares(
  rows: readonly Cells[],
  { valueColumns }: SeriesForm,
  problems: FoundProblems,
): void {
  for (const name of valueColumns.filter((each) => each.endsWith("_pct"))) {
    const shares = rows.map((row) => Number(row[name] || 0))
      .filter((share) => share > 0);
    if (shares.length > 0 && shares.every((share) => share <= 1)) {
      problems.add(`${name}: alla tal är högst 1; väntade procent`);
    }
  }
}
