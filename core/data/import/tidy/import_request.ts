import type { Cells } from "../series/series_form.ts";

/** What the analyst tells of a file that the file does not tell itself. */
export interface ImportRequest {
  /** Regions to keep, by code; the förbund's members and the country. */
  readonly members: ReadonlySet<string>;
  /** Name of every known region by code. */
  readonly regions: ReadonlyMap<string, string>;
  /** The agency, such as `SCB`; the file's own if left out. */
  readonly source?: string;
  /** Day that the file was fetched, `YYYY-MM-DD`. */
  readonly retrieved: string;
  /** Columns that hold for every row, such as `definition`. */
  readonly set: Cells;
  /** Column of contents, by their name or code in the file. */
  readonly columns: Cells;
  /** Values to keep, by the name or code of the variable. */
  readonly only: Readonly<Record<string, readonly string[]>>;
}
