import {
  type InputFile,
  listFiles,
  parseJson,
  PROJECT_DATA,
  readBytes,
  sha256Hex,
} from "./files.ts";
import { allOrProblems } from "./problems.ts";

/** A scenario file as it was read; what it holds is not yet checked. */
export interface ScenarioFile {
  /** Its name without ending, such as `bas`. */
  readonly id: string;
  /** What it holds. */
  readonly content: unknown;
  /** Its path and checksum. */
  readonly input: InputFile;
}

/** The scenario in which all goes on as before; a pack's, if no other is named. */
export const BASE_SCENARIO = "bas";

/**
 * Names of a förbund's scenarios: its files in `scenarios/`, without ending,
 * sorted.
 *
 * @param id The förbund's folder name, such as `rar`.
 * @param data The data folder.
 */
export async function listScenarios(
  id: string,
  data: URL = PROJECT_DATA,
): Promise<string[]> {
  const names = await listFiles(new URL(`${id}/scenarios/`, data), ".json");
  return names.map((name) => name.slice(0, -".json".length));
}

/**
 * Reads all scenario files of a förbund. A scenario may only build on one of
 * these, so no file elsewhere is ever read.
 *
 * @param id The förbund's folder name, such as `rar`.
 * @param data The data folder.
 * @returns One file per scenario, sorted by name; none for a förbund without.
 * @throws {DataError} With every file that is not JSON in UTF-8.
 */
export async function loadScenarioFiles(
  id: string,
  data: URL = PROJECT_DATA,
): Promise<ScenarioFile[]> {
  const names = await listScenarios(id, data);
  return await allOrProblems(
    names.map((name) => readScenarioFile(id, name, data)),
  );
}

async function readScenarioFile(
  forbund: string,
  id: string,
  data: URL,
): Promise<ScenarioFile> {
  const path = `${forbund}/scenarios/${id}.json`;
  const file = `data/${path}`;
  const bytes = (await readBytes(data, path))!;
  return {
    id,
    content: parseJson(bytes, file),
    input: { path: file, sha256: sha256Hex(bytes) },
  };
}
