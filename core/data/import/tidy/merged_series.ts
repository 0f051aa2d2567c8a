import { csvFormatRows, csvParseRows } from "d3-dsv";
import type { z } from "zod";
import type { Problem } from "../../problems.ts";
import { readTable } from "../../reader/table.ts";
import type { Cells, SeriesForm } from "../series/series_form.ts";

/** A CSV file of a series as it stands. */
export interface SeriesFile {
  /** Path within the project, such as `data/rar/population.csv`. */
  readonly file: string;
  /** Its bytes; `null` if there is none yet. */
  readonly bytes: Uint8Array | null;
}

/** The rows of a series' file as they stand in it. */
export interface SeriesRows extends SeriesFile {
  readonly rows: readonly Cells[];
}

/** A series' file with new rows in it. */
export interface MergedSeries {
  /** The rows of the file, new ones last. */
  readonly rows: readonly Cells[];
  readonly added: number;
  readonly replaced: number;
  /** Rows that stood there, or in the shared file, with the same numbers. */
  readonly unchanged: number;
  readonly problems: readonly Problem[];
}

/** Columns that say where a number comes from, and not what it is. */
const PROVENANCE = ["source", "note"];

/**
 * Reads a series' file in the project's own form.
 *
 * @returns Its rows as text, and what is wrong with it.
 */
export function readSeriesFile(
  file: SeriesFile,
  { schema }: SeriesForm,
): { readonly rows: readonly Cells[]; readonly problems: readonly Problem[] } {
  if (file.bytes === null) return { rows: [], problems: [] };
  const { problems } = readTable(file.bytes, schema, file.file);
  if (problems.length > 0) return { rows: [], problems };
  const [header = [], ...records] = csvParseRows(
    new TextDecoder().decode(file.bytes),
  );
  const own = Object.keys(schema.shape).every((name) => header.includes(name));
  return own
    ? {
      rows: records.map((record) =>
        Object.fromEntries(header.map((name, at) => [name, record[at]!]))
      ),
      problems: [],
    }
    : {
      rows: [],
      problems: [{
        file: file.file,
        message: "väntade kommatecken mellan cellerna, som i projektets filer",
      }],
    };
}

/**
 * Puts new rows into a series' file. Rows that are there stay as they are; a
 * number that differs from what stands there is a problem unless it is to be
 * replaced, and one that differs from the shared file always is.
 *
 * @param added The new rows.
 * @param own The förbund's file.
 * @param shared The file that all förbund share.
 * @param form The series.
 * @param replace Whether new numbers take the place of those in the own file.
 */
export function mergeRows(
  added: readonly Cells[],
  own: SeriesRows,
  shared: SeriesRows,
  form: SeriesForm,
  replace: boolean,
): MergedSeries {
  const rows = [...own.rows];
  const ownPlaces = placesOf(own.rows, form);
  const sharedPlaces = placesOf(shared.rows, form);
  const problems: Problem[] = [];
  const counts = { added: 0, replaced: 0, unchanged: 0 };
  for (const row of added) {
    const key = keyOf(row, form);
    const inShared = sharedPlaces.get(key);
    const inOwn = ownPlaces.get(key);
    if (inShared !== undefined) {
      const differing = differences(shared.rows[inShared]!, row, form);
      if (differing.length === 0) counts.unchanged++;
      else problems.push(...conflict(shared.file, inShared, differing));
    } else if (inOwn === undefined) {
      rows.push(row);
      counts.added++;
    } else {
      const differing = differences(own.rows[inOwn]!, row, form);
      if (differing.length === 0) counts.unchanged++;
      else if (replace) {
        rows[inOwn] = row;
        counts.replaced++;
      } else {
        problems.push(
          ...conflict(own.file, inOwn, differing, "; ersätt med --replace"),
        );
      }
    }
  }
  return { rows, ...counts, problems };
}

/** Rows as the CSV file of a series. */
export function seriesCsv(
  rows: readonly Cells[],
  { schema }: SeriesForm,
): string {
  const header = Object.keys(schema.shape);
  const records = rows.map((row) => header.map((name) => row[name] ?? ""));
  return csvFormatRows([header, ...records]) + "\n";
}

interface Difference {
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

function conflict(
  file: string,
  place: number,
  differing: readonly Difference[],
  advice = "",
): Problem[] {
  return differing.map(({ column, before, after }) => ({
    file,
    row: place + 2,
    column,
    message: `har ${before || "inget värde"}, den nya filen ` +
      `${after || "inget värde"}${advice}`,
  }));
}

function differences(
  before: Cells,
  after: Cells,
  form: SeriesForm,
): Difference[] {
  const { shape, key } = form.schema;
  return Object.keys(shape)
    .filter((name) => !key.includes(name) && !PROVENANCE.includes(name))
    .filter((name) =>
      valueOf(before, name, form) !== valueOf(after, name, form)
    )
    .map((column) => ({
      column,
      before: before[column] ?? "",
      after: after[column] ?? "",
    }));
}

function placesOf(
  rows: readonly Cells[],
  form: SeriesForm,
): Map<string, number> {
  return new Map(rows.map((row, at) => [keyOf(row, form), at]));
}

function keyOf(row: Cells, form: SeriesForm): string {
  return JSON.stringify(
    form.schema.key.map((name) => valueOf(row, name, form)),
  );
}

/** A cell by what it means, so that `12.0` and `12` are the same. */
function valueOf(row: Cells, name: string, { schema }: SeriesForm): string {
  const text = row[name] ?? "";
  const cell = schema.shape[name] as z.ZodType;
  const parsed = cell.safeParse(text);
  return parsed.success ? String(parsed.data) : text;
}
