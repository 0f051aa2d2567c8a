import { seriesCsv } from "./tidy/merged_series.ts";
import type { Cells, SeriesForm } from "./series/series_form.ts";
import type { ImportRequest } from "./tidy/import_request.ts";
import type { ImportTarget } from "./series_import.ts";

/** Regions of a made-up förbund with two municipalities in one county. */
export const REGIONS: ReadonlyMap<string, string> = new Map([
  ["00", "Riket"],
  ["18", "Örebro län"],
  ["1860", "Laxå"],
  ["1881", "Kumla"],
  ["0484", "Eskilstuna"],
]);

/** What an analyst of that förbund tells, with changes. */
export function request(changes: Partial<ImportRequest> = {}): ImportRequest {
  return {
    members: new Set(["00", "18", "1860", "1881"]),
    regions: REGIONS,
    retrieved: "2026-03-19",
    set: {},
    columns: {},
    only: {},
    ...changes,
  };
}

/** A series whose files hold some rows already. */
export function target(
  form: SeriesForm,
  own: readonly Cells[] = [],
  shared: readonly Cells[] = [],
  replace = false,
): ImportTarget {
  const file = (folder: string, rows: readonly Cells[]) => ({
    file: `data/${folder}/${form.name}.csv`,
    bytes: rows.length === 0
      ? null
      : new TextEncoder().encode(seriesCsv(rows, form)),
  });
  return {
    form,
    own: file("prov", own),
    shared: file("reference", shared),
    replace,
  };
}
