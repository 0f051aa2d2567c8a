import { withSeries } from "../../core/data/import/descriptor_entry.ts";
import type { AgencyTables } from "../../core/data/import/open_agency_file.ts";
import {
  importIntoSeries,
  type SeriesImport,
} from "../../core/data/import/series_import.ts";
import { SERIES_FORMS } from "../../core/data/import/series/series_forms.ts";
import { sourceText } from "../../core/data/import/tidy/source_text.ts";
import {
  type DataFolder,
  PROJECT_DATA,
  readBytes,
  sha256Hex,
} from "../../core/data/files.ts";
import { openForbund } from "../../core/data/open_forbund.ts";
import { refuse } from "../../core/data/problems.ts";
import type { TargetOptions } from "./import_arguments.ts";
import { replaceFiles } from "./replaced_files.ts";
import { UserError } from "./user_error.ts";

const DESCRIPTOR = "datapackage.json";

/** A series with an agency's table in it, and how to put it in its place. */
export interface PlannedImport extends SeriesImport {
  /** Path within the project, such as `data/rar/population.csv`. */
  readonly file: string;
  /** Writes the series and its description, both or none. */
  write(): Promise<void>;
}

/**
 * Works out what an agency's file makes of a förbund's series.
 *
 * @param agency The file, as read.
 * @param options Where the numbers are to go.
 * @param data The data folder.
 * @throws {DataError} With everything that stands in the way.
 * @throws {UserError} If the series' file holds made-up numbers, or the
 * workbook has several sheets.
 */
export async function planImport(
  { input, tables }: AgencyTables,
  options: TargetOptions,
  data: URL = PROJECT_DATA,
): Promise<PlannedImport> {
  const { forbund: id, series, replace } = options;
  const { folder, forbund } = await openForbund(id, data);
  const form = SERIES_FORMS.get(series)!;
  const path = `${id}/${series}.csv`;
  const own = await seriesFile(folder, path);
  const shared = await seriesFile(folder, `reference/${series}.csv`);
  const [table, ...others] = tables;
  if (others.length > 0) {
    const sheets = tables.map(({ sheet }) => sheet).join(", ");
    throw new UserError(`Välj ett av bladen med --sheet: ${sheets}`, 2);
  }
  if (folder.resources.get(path)?.synthetic) {
    throw new UserError(
      `data/${path} har påhittade tal; riktiga tal läggs inte i samma fil`,
    );
  }
  const request = {
    ...options,
    regions: folder.regions,
    members: new Set(["00", ...forbund.members.map(({ code }) => code)]),
  };
  const planned = importIntoSeries(table!, input.path, request, {
    form,
    own,
    shared,
    replace,
  });
  refuse(planned.problems);
  const source = sourceText(table!, request);
  const record = {
    file: input.path,
    hash: `sha256:${input.sha256}`,
    retrieved: options.retrieved,
    source,
  };
  const descriptor = (await readBytes(data, DESCRIPTOR))!;
  return {
    ...planned,
    file: own.file,
    async write() {
      const before = JSON.parse(new TextDecoder().decode(descriptor));
      const resources = withSeries(before.resources, {
        path,
        forbundName: forbund.shortName,
        form,
        hash: `sha256:${sha256Hex(planned.csv)}`,
        rows: planned.rows,
        record,
      });
      const json = JSON.stringify({ ...before, resources }, null, 2) + "\n";
      await replaceFiles(data, [
        { path, before: own.bytes, after: planned.csv },
        { path: DESCRIPTOR, before: descriptor, after: json },
      ]);
    },
  };
}

async function seriesFile({ url }: DataFolder, path: string) {
  return { file: `data/${path}`, bytes: await readBytes(url, path) };
}
