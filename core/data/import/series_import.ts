import type { Problem } from "../problems.ts";
import { readTable } from "../reader/table.ts";
import { FoundProblems } from "./found_problems.ts";
import type { ImportedTable } from "./imported_table.ts";
import type { SeriesForm } from "./series/series_form.ts";
import type { ImportRequest } from "./tidy/import_request.ts";
import {
  mergeRows,
  readSeriesFile,
  seriesCsv,
  type SeriesFile,
} from "./tidy/merged_series.ts";
import { missingTotals } from "./tidy/missing_totals.ts";
import { flagNotReported } from "./tidy/not_reported.ts";
import { tidyRows } from "./tidy/tidy_rows.ts";

/** What a table becomes in a series. */
export interface SeriesImport {
  /** The series' file as it is to be written. */
  readonly csv: string;
  /** How many rows the file then has. */
  readonly rows: number;
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
  /** What the analyst should know, in Swedish. */
  readonly notes: readonly string[];
  /** Everything that stands in the way; nothing is written if there is any. */
  readonly problems: readonly Problem[];
}

/** Where a table is to go. */
export interface ImportTarget {
  readonly form: SeriesForm;
  /** The förbund's own file of the series. */
  readonly own: SeriesFile;
  /** The file that all förbund share. */
  readonly shared: SeriesFile;
  /** Whether new numbers take the place of those in the own file. */
  readonly replace: boolean;
}

/**
 * Works out a series' file with an agency's table in it. Nothing is written.
 *
 * @param table The agency's table.
 * @param file Name of its file, for the messages.
 * @param request What the analyst tells of it.
 * @param target Where it is to go.
 */
export function importIntoSeries(
  table: ImportedTable,
  file: string,
  request: ImportRequest,
  { form, own, shared, replace }: ImportTarget,
): SeriesImport {
  const found = new FoundProblems(file);
  const tidy = tidyRows(table, form, request, found);
  const [ownRows, sharedRows] = [own, shared].map((each) =>
    readSeriesFile(each, form)
  ) as [ReturnType<typeof readSeriesFile>, ReturnType<typeof readSeriesFile>];
  const notes = [...tidy.notes];
  const known = [...sharedRows.rows, ...ownRows.rows];
  const rows = flagNotReported(tidy.rows, known, form, notes);
  notes.push(...missingTotals(rows, known, form));
  const merged = mergeRows(
    rows,
    { ...own, ...ownRows },
    { ...shared, ...sharedRows },
    form,
    replace,
  );
  const csv = seriesCsv(merged.rows, form);
  const problems = [
    ...found.list(),
    ...ownRows.problems,
    ...sharedRows.problems,
    ...merged.problems,
  ];
  return {
    csv,
    rows: merged.rows.length,
    added: merged.added,
    replaced: merged.replaced,
    unchanged: merged.unchanged,
    notes,
    problems: problems.length > 0
      ? problems
      : formProblems(csv, own.file, request, form),
  };
}

/** The file must be readable as what it is going to be. */
function formProblems(
  csv: string,
  file: string,
  { regions }: ImportRequest,
  { schema }: SeriesForm,
): readonly Problem[] {
  const bytes = new TextEncoder().encode(csv);
  return readTable(bytes, schema, file, new Set(regions.keys())).problems;
}
