import {
  type DataFolder,
  type InputFile,
  listFiles,
  type LoadedTable,
  loadTable,
  PROJECT_DATA,
  readBytes,
} from "./files.ts";
import type { Resource } from "./descriptor.ts";
import type { Forbund } from "./forbund.ts";
import { addressesOf, parseFormula } from "./reader/formula.ts";
import { IDENTITIES, type IdentityRow } from "./tables/identity_table.ts";
import { openForbund } from "./open_forbund.ts";
import {
  allOrProblems,
  DataError,
  type Problem,
  quoteFound,
} from "./problems.ts";
import { isOpen } from "./protection.ts";
import { loadSeries, type Series, SHARED_FOLDER } from "./series.ts";
import { SCHEMAS } from "./tables/schemas.ts";
import type { TableSchema } from "./reader/table.ts";

/** A published table to take numbers from. */
export interface PublishedTable {
  /** File name without ending, such as `participants`. */
  readonly name: string;
  /** Columns that together name a row. */
  readonly key: readonly string[];
  /** Its columns that hold numbers, by name. */
  readonly numbers: ReadonlyMap<string, NumberColumn>;
  /** The typed rows, by column. */
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** A column of numbers, as the data package describes it. */
export interface NumberColumn {
  /** What it holds, in Swedish. */
  readonly title: string;
  /** Unit of every row; `null` if the row itself says it. */
  readonly unit: string | null;
}

/** Everything that a förbund has published and what it can be checked against. */
export interface Publications {
  /** The förbund itself. */
  readonly forbund: Forbund;
  /** The förbund's tables and the public statistics. */
  readonly tables: readonly PublishedTable[];
  /** What the published numbers ought to satisfy; none if nobody has said. */
  readonly identities: readonly IdentityRow[];
  /** The files that were read. */
  readonly inputs: readonly InputFile[];
  /** Whether any of the files holds made-up numbers. */
  readonly synthetic: boolean;
}

const IDENTITIES_FILE = "identities.csv";

/**
 * Loads and checks every table of a förbund, the public statistics and the
 * identities between them. Tables of persons that have not been published are
 * left out: what has not been printed is not audited.
 *
 * @param id The förbund's folder name, such as `rar`.
 * @param data The data folder.
 * @throws {InputError} If there is no such förbund.
 * @throws {DataError} With every problem of every file: faulty, changed since
 * it was described, or not described.
 */
export async function loadPublications(
  id: string,
  data: URL = PROJECT_DATA,
): Promise<Publications> {
  const { folder, forbund, input } = await openForbund(id, data);
  const own = await csvNames(folder, id);
  const shared = await csvNames(folder, SHARED_FOLDER);
  const loaded = await allOrProblems([
    ...own.filter((name) =>
      !shared.includes(name) &&
      isOpen(name, folder.resources.get(`${id}/${name}`))
    ).map((name) => loadOwn(folder, id, name)),
    ...shared.map((name) => loadShared(folder, id, name)),
  ]);
  const identities = await loadIdentities(folder, id);
  return {
    forbund,
    tables: loaded.map(({ table }) => table),
    identities: identities?.rows ?? [],
    inputs: [
      input,
      ...loaded.flatMap(({ inputs }) => inputs),
      ...(identities ? [identities.input] : []),
    ],
    synthetic: loaded.some(({ synthetic }) => synthetic),
  };
}

/** Names of a folder's tables; identities are not numbers and stand apart. */
async function csvNames(
  { url }: DataFolder,
  folder: string,
): Promise<string[]> {
  const names = await listFiles(new URL(`${folder}/`, url), ".csv");
  return names.filter((name) => name !== IDENTITIES_FILE);
}

/** A published table and the files it was read from. */
interface Loaded extends Pick<Series<unknown>, "inputs" | "synthetic"> {
  readonly table: PublishedTable;
}

async function loadOwn(
  folder: DataFolder,
  id: string,
  name: string,
): Promise<Loaded> {
  const path = `${id}/${name}`;
  const schema = schemaOf(path);
  const { rows, input, resource } = await loadTable(folder, path, schema);
  return {
    table: published(name, schema, resource, rows),
    inputs: [input],
    synthetic: resource.synthetic,
  };
}

async function loadShared(
  folder: DataFolder,
  id: string,
  name: string,
): Promise<Loaded> {
  const path = `${SHARED_FOLDER}/${name}`;
  const schema = schemaOf(path);
  const { rows, ...read } = await loadSeries(folder, id, name, schema);
  const resource = folder.resources.get(path)!;
  return { ...read, table: published(name, schema, resource, rows) };
}

/** @throws {DataError} If no table has that file name. */
function schemaOf(path: string): TableSchema {
  const schema = SCHEMAS.get(path.split("/").at(-1)!);
  if (schema) return schema;
  throw new DataError([{
    file: `data/${path}`,
    message: `okänt filnamn; väntade ${[...SCHEMAS.keys()].join(", ")}`,
  }]);
}

function published(
  name: string,
  { key }: TableSchema,
  { schema: { fields } }: Resource,
  rows: readonly unknown[],
): PublishedTable {
  const numbers = fields
    .filter(({ type }) => type === "integer" || type === "number")
    .map(({ name, title, unit = null }) => [name, { title, unit }] as const);
  return {
    name: name.replace(".csv", ""),
    key,
    numbers: new Map(numbers),
    rows: rows as PublishedTable["rows"],
  };
}

/** A förbund may lack identities; a described file may not be gone. */
async function loadIdentities(
  folder: DataFolder,
  id: string,
): Promise<LoadedTable<IdentityRow> | null> {
  const path = `${id}/${IDENTITIES_FILE}`;
  const expected = folder.resources.has(path) ||
    await readBytes(folder.url, path) !== null;
  if (!expected) return null;
  return await loadTable(
    folder,
    path,
    IDENTITIES,
    (rows) =>
      rows.flatMap((row, at) => problemsOf(row, `data/${path}`, at + 2)),
  );
}

/** What is wrong with an identity in itself, whatever the data holds. */
function problemsOf(
  { printed, formula, tolerance, reason }: IdentityRow,
  file: string,
  row: number,
): Problem[] {
  const unknown = (column: string, addresses: readonly string[]) =>
    addresses.flatMap((address) => {
      const message = whyUnknown(address);
      return message ? [{ file, row, column, message }] : [];
    });
  return [
    ...unknown("printed", [printed]),
    ...unknown("formula", addressesOf(parseFormula(formula))),
    ...(tolerance > 0 === (reason !== null) ? [] : [{
      file,
      row,
      column: "reason",
      message: tolerance > 0
        ? "en tolerans behöver ett skäl"
        : "ett skäl behöver en tolerans större än 0",
    }]),
  ];
}

/** Why no data could ever hold a cell; `null` if some could. */
function whyUnknown(address: string): string | null {
  const [table, , column] = address.split("/") as [string, string, string];
  const schema = SCHEMAS.get(`${table}.csv`);
  if (!schema) return `okänd tabell ${quoteFound(table)} i ${address}`;
  const columns = Object.keys(schema.shape);
  return columns.includes(column)
    ? null
    : `okänd kolumn ${quoteFound(column)} i ${address}; ${table}.csv har ` +
      columns.join(", ");
}
