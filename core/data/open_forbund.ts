import {
  type DataFolder,
  type InputFile,
  listFolders,
  missingFile,
  openDataFolder,
  PROJECT_DATA,
  readBytes,
  sha256Hex,
  utf8Text,
} from "./files.ts";
import type { Forbund } from "./forbund.ts";
import { readForbund } from "./forbund_file.ts";
import { InputError, refuse } from "./problems.ts";
import { loadSeries } from "./series.ts";
import { REGIONS } from "./tables/reference_tables.ts";

/** A förbund whose data can be loaded. */
export interface OpenForbund {
  readonly folder: DataFolder;
  readonly forbund: Forbund;
  /** Its `forbund.json`. */
  readonly input: InputFile;
}

/** Ids of the förbund that have a folder in the data folder, sorted. */
export async function listForbund(
  data: URL = PROJECT_DATA,
): Promise<string[]> {
  const ids: string[] = [];
  for (const name of await listFolders(data)) {
    if (await readBytes(data, `${name}/forbund.json`)) ids.push(name);
  }
  return ids;
}

/**
 * Opens the data folder and a förbund in it.
 *
 * @param id The förbund's folder name, such as `rar`.
 * @param data The data folder.
 * @throws {InputError} If there is no such förbund.
 * @throws {DataError} If its `forbund.json` or the folder's description is
 * faulty.
 */
export async function openForbund(
  id: string,
  data: URL = PROJECT_DATA,
): Promise<OpenForbund> {
  const known = await listForbund(data);
  if (!known.includes(id)) {
    throw new InputError(
      `okänt förbund ${JSON.stringify(id)}; det finns ${known.join(", ")}`,
    );
  }
  const folder = await withOwnRegions(await openDataFolder(data), id);
  return { folder, ...await loadForbund(folder, id) };
}

/** The folder with the regions of the förbund beside those that all share. */
async function withOwnRegions(
  folder: DataFolder,
  id: string,
): Promise<DataFolder> {
  const { rows } = await loadSeries(folder, id, "regions.csv", REGIONS);
  return {
    ...folder,
    regions: new Map(rows.map((row) => [row.region_code, row.region])),
  };
}

async function loadForbund(folder: DataFolder, id: string) {
  const path = `${id}/forbund.json`;
  const file = `data/${path}`;
  const bytes = await readBytes(folder.url, path);
  if (bytes === null) refuse([missingFile(file)]);
  const text = utf8Text(bytes!, file);
  const known = new Set(folder.regions.keys());
  const { forbund, problems } = readForbund(text, file, id, known);
  refuse(problems);
  return {
    forbund: forbund!,
    input: { path: file, sha256: sha256Hex(bytes!) },
  };
}
