import type { Cells, SeriesForm } from "../series/series_form.ts";

const SEX = "sex";
const BOTH = "T";

/**
 * Tells where women and men are known and both together are not: the notebooks
 * reckon with both together, and parts need not add up to a total with noise.
 *
 * @param rows The new rows.
 * @param known Rows that may hold the totals.
 * @returns What the analyst should know, in Swedish; empty if none is missing.
 */
export function missingTotals(
  rows: readonly Cells[],
  known: readonly Cells[],
  { schema }: SeriesForm,
): string[] {
  if (!schema.key.includes(SEX)) return [];
  const place = (row: Cells) =>
    JSON.stringify(
      schema.key.map((name) => name === SEX ? BOTH : row[name] ?? ""),
    );
  const totals = new Set(
    [...rows, ...known].filter((row) => row[SEX] === BOTH).map(place),
  );
  const lacks = rows.some((row) => !totals.has(place(row)));
  return lacks
    ? [
      "Kvinnor och män finns, men inte båda tillsammans för alla rader. " +
      "Notebookarna räknar med båda tillsammans: hämta även totalt hos " +
      "källan och läs in den filen också",
    ]
    : [];
}
