import defer * as nodeCrypto from "node:crypto";
import defer * as nodePath from "node:path";
import { dataPackageSchema, type Resource } from "./descriptor.ts";
import { ifThere } from "./if_there.ts";
import { jsonFault } from "./json_fault.ts";
import { DataError, InputError, type Problem, refuse } from "./problems.ts";
import { isOpen } from "./protection.ts";
import { REGIONS } from "./tables/reference_tables.ts";
import {
  readTable,
  type RowOf,
  type Table,
  type TableReading,
  type TableSchema,
} from "./reader/table.ts";

/** The project's own data, beside `core`. */
export const PROJECT_DATA: URL = new URL("../../data/", import.meta.url);

/** A file that a result was made from. */
export interface InputFile {
  /** Path within the project, such as `data/rar/fees.csv`. */
  readonly path: string;
  /**
   * SHA-256 of its bytes, in hexadecimal; `null` for persons that have not been
   * published: whoever knows all but a few of their numbers could try them out
   * on it.
   */
  readonly sha256: string | null;
}

/** Files that were read, each version of each once. */
export function distinctFiles(inputs: readonly InputFile[]): InputFile[] {
  const byVersion = new Map(
    inputs.map((input) => [`${input.path} ${input.sha256}`, input]),
  );
  return [...byVersion.values()];
}

/** A checked table and the file it came from. */
export interface LoadedTable<Row> extends Table<Row> {
  readonly input: InputFile;
  readonly resource: Resource;
}

/** A folder of described CSV files, opened for reading. */
export interface DataFolder {
  readonly url: URL;
  /** Described files by path within the folder, such as `rar/fees.csv`. */
  readonly resources: ReadonlyMap<string, Resource>;
  /** Name of every known region by code. */
  readonly regions: ReadonlyMap<string, string>;
}

/**
 * Opens a data folder: reads its descriptor and its list of regions.
 *
 * @param url The folder, ending in a slash.
 * @throws {DataError} If the descriptor or the list of regions is faulty.
 */
export async function openDataFolder(
  url: URL = PROJECT_DATA,
): Promise<DataFolder> {
  if (!url.href.endsWith("/")) {
    throw new RangeError(
      `Data folder must end in a slash: current value is ${url}`,
    );
  }
  const file = "data/datapackage.json";
  const bytes = await readBytes(url, "datapackage.json");
  if (bytes === null) refuse([missingFile(file)]);
  const outcome = dataPackageSchema.safeParse(parseJson(bytes!, file));
  refuse(
    outcome.error?.issues.map(({ path, message }) => ({
      file,
      message: `${path.join(".")}: ${message}`,
    })) ?? [],
  );
  const resources = new Map(
    outcome.data!.resources.map((resource) => [resource.path, resource]),
  );
  const bare = { url, resources, regions: new Map<string, string>() };
  const { rows } = await loadTable(bare, "reference/regions.csv", REGIONS);
  return {
    ...bare,
    regions: new Map(rows.map((row) => [row.region_code, row.region])),
  };
}

/**
 * Loads a described CSV file and checks all of it.
 *
 * @param folder The opened data folder.
 * @param path Path within the folder, such as `rar/fees.csv`.
 * @param schema The table's form.
 * @param check Finds what is wrong with the rows together; it is asked only
 * when no row is faulty in itself.
 * @throws {DataError} With every problem of the file: missing, undescribed,
 * changed since it was described, or faulty in any cell or as a whole.
 */
export async function loadTable<Schema extends TableSchema>(
  folder: DataFolder,
  path: string,
  schema: Schema,
  check: (rows: readonly RowOf<Schema>[]) => readonly Problem[] = () => [],
): Promise<LoadedTable<RowOf<Schema>>> {
  const file = `data/${path}`;
  const bytes = await readBytes(folder.url, path);
  if (bytes === null) {
    refuse([missingFile(file, folder.resources.has(path))]);
  }
  const known = folder.regions.size > 0
    ? new Set(folder.regions.keys())
    : undefined;
  const reading = readTable(bytes!, schema, file, known);
  const sha256 = sha256Hex(bytes!);
  const resource = folder.resources.get(path);
  refuse([
    ...reading.problems,
    ...(reading.problems.length === 0 ? check(reading.rows) : []),
    ...checkDescription(resource, reading, sha256, file),
  ]);
  const input = { path: file, sha256: isOpen(path, resource) ? sha256 : null };
  return Object.assign(reading, { input, resource: resource! });
}

/**
 * The bytes of a file in a folder, or `null` if there is no such file.
 *
 * @param folder The folder, ending in a slash.
 * @param path Path below the folder; one that climbs out of it is not read.
 * @throws {InputError} If the file is a link out of the folder, or too large
 * to read.
 */
export async function readBytes(
  folder: URL,
  path: string,
): Promise<Uint8Array | null> {
  const encoded = path.split(/[/\\]/).map(encodeURIComponent).join("/");
  const url = new URL(encoded, folder);
  if (!url.href.startsWith(folder.href)) return null;
  return await ifThere(readWithin(folder, url, path));
}

async function readWithin(
  folder: URL,
  url: URL,
  path: string,
): Promise<Uint8Array> {
  await refuseLinkOut(folder, url, path);
  await refuseLarge(url, path);
  return await Deno.readFile(url);
}

async function refuseLinkOut(folder: URL, url: URL, path: string) {
  const [outer, inner] = await Promise.all([folder, url].map(Deno.realPath));
  if (inner!.startsWith(outer! + nodePath.sep)) return;
  throw new InputError(
    `${path}: filen är en länk ut ur sin mapp och läses inte; ` +
      "lägg filen själv i mappen",
  );
}

/** The largest file that is read; text of more has no room. */
const MOST_BYTES = 400_000_000;

async function refuseLarge(file: string | URL, name: string) {
  if ((await Deno.stat(file)).size <= MOST_BYTES) return;
  throw new InputError(
    `${name}: filen är större än ${MOST_BYTES / 1e6} MB och läses inte`,
  );
}

/**
 * The bytes of a file that the analyst names, anywhere on the computer.
 *
 * @throws {InputError} If there is no such file, or it is too large to read.
 */
export async function readForeignFile(path: string): Promise<Uint8Array> {
  const found = await ifThere(Deno.stat(path));
  if (!found?.isFile) throw new InputError(`${path}: filen finns inte`);
  await refuseLarge(path, path);
  return await Deno.readFile(path);
}

/** Names of the folders in a folder, sorted. */
export async function listFolders(folder: URL): Promise<string[]> {
  const names: string[] = [];
  for await (const { name, isDirectory } of Deno.readDir(folder)) {
    if (isDirectory) names.push(name);
  }
  return names.sort();
}

/** Names of the files in a folder that end so, sorted; none if there is none. */
export async function listFiles(
  folder: URL,
  ending: string,
): Promise<string[]> {
  const entries = await ifThere(Array.fromAsync(Deno.readDir(folder))) ?? [];
  return entries.filter(({ name, isFile }) => isFile && name.endsWith(ending))
    .map(({ name }) => name).sort();
}

/**
 * The text of a file that must be UTF-8, with or without a byte order mark.
 *
 * @throws {DataError} With every row that holds other bytes.
 */
export function utf8Text(bytes: Uint8Array, file: string): string {
  const text = new TextDecoder().decode(bytes);
  refuse(
    text.split("\n").flatMap((line, at) =>
      line.includes("\uFFFD")
        ? [{
          file,
          row: at + 1,
          message: "väntade UTF-8, fick andra tecken; spara om filen som UTF-8",
        }]
        : []
    ),
  );
  return text;
}

/** SHA-256 of some bytes, in hexadecimal. */
export function sha256Hex(bytes: Uint8Array | string): string {
  return nodeCrypto.createHash("sha256").update(bytes).digest("hex");
}

/**
 * The problem of a file that is not there.
 *
 * @param file Its path within the project.
 * @param described Whether the data folder's description says that it is there.
 */
export function missingFile(file: string, described = false): Problem {
  const what = described
    ? " men är beskriven i data/datapackage.json; lägg tillbaka den, eller " +
      "kör deno task data --update om den är borttagen med avsikt"
    : "";
  return { file, message: `filen saknas${what}` };
}

/**
 * What a JSON file holds.
 *
 * @throws {DataError} If it is not JSON in UTF-8.
 */
export function parseJson(bytes: Uint8Array, file: string): unknown {
  const text = utf8Text(bytes, file);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new DataError([jsonFault(error as Error, file)]);
  }
}

function checkDescription(
  resource: Resource | undefined,
  { rows, problems }: TableReading<unknown>,
  sha256: string,
  file: string,
): Problem[] {
  if (resource === undefined) {
    return [{
      file,
      message:
        "filen är inte beskriven i data/datapackage.json; beskriv den och kör deno task data --update",
    }];
  }
  if (resource.hash === `sha256:${sha256}`) return [];
  const found = problems.length === 0 && rows.length !== resource.rows
    ? ` (då ${resource.rows} rader, nu ${rows.length})`
    : "";
  return [{
    file,
    message:
      `filen har ändrats sedan den beskrevs i data/datapackage.json${found}; ` +
      "är ändringen avsedd, kör deno task data --update",
  }];
}
