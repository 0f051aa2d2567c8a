import type { ColumnTable } from "arquero";
import type { Resource } from "./descriptor.ts";
import {
  type DataFolder,
  type InputFile,
  loadTable,
  PROJECT_DATA,
} from "./files.ts";
import type { Forbund } from "./forbund.ts";
import { openForbund } from "./open_forbund.ts";
import { allOrProblems } from "./problems.ts";
import { SHARED_FOLDER } from "./series.ts";
import { SCHEMAS } from "./tables/schemas.ts";

/** A column of a data set, as `data/datapackage.json` describes it. */
export interface DataField {
  /** Its header. */
  readonly name: string;
  /** What it holds, in Swedish. */
  readonly title: string;
  /** Unit of its numbers, such as `kr`. */
  readonly unit?: string | undefined;
}

/** A whole CSV file that a förbund can be explored with. */
export interface DataSet {
  /** Path within the project, such as `data/rar/fees.csv`. */
  readonly file: string;
  /** What it is, in Swedish. */
  readonly title: string;
  /** Its columns, in the order of the file. */
  readonly fields: readonly DataField[];
  /** Its rows as columns. */
  readonly table: ColumnTable;
  /** Whether its numbers count persons and have not been published. */
  readonly guarded: boolean;
}

/** Every data set of a förbund. */
export interface DataSets {
  /** The förbund itself. */
  readonly forbund: Forbund;
  /** Its own files and then those that all share, by file name. */
  readonly sets: readonly DataSet[];
  /** The files that were read. */
  readonly inputs: readonly InputFile[];
  /** Whether any of the files holds made-up numbers. */
  readonly synthetic: boolean;
}

/**
 * Loads every data set that a förbund has, and those that all share.
 *
 * @param id The förbund's folder name, such as `rar`.
 * @param data The data folder.
 * @throws {InputError} If there is no such förbund.
 * @throws {DataError} With every problem of every file.
 *
 * @example How many fees a förbund has published
 * ```ts
 * import assert from "node:assert/strict";
 * import { loadDataSets } from "explore";
 *
 * const { sets } = await loadDataSets("sydnarke");
 * const fees = sets.find(({ file }) => file === "data/sydnarke/fees.csv")!;
 * assert.equal(fees.table.numRows(), 6);
 * ```
 */
export async function loadDataSets(
  id: string,
  data: URL = PROJECT_DATA,
): Promise<DataSets> {
  const { folder, forbund, input } = await openForbund(id, data);
  const resources = [id, SHARED_FOLDER].flatMap((name) =>
    [...folder.resources.values()].filter(({ path }) =>
      path.startsWith(`${name}/`)
    )
  );
  const loaded = await allOrProblems(
    resources.map((resource) => loadSet(folder, resource)),
  );
  return {
    forbund,
    sets: loaded.map(({ set }) => set),
    inputs: [input, ...loaded.map(({ input }) => input)],
    synthetic: resources.some(({ synthetic }) => synthetic),
  };
}

/** The data sets with rows that may be shown: they count no persons, or are published. */
export function openDataSets({ sets }: DataSets): DataSet[] {
  return sets.filter(({ guarded, table }) => !guarded && table.numRows() > 0);
}

async function loadSet(
  folder: DataFolder,
  { path, title, schema, disclosure }: Resource,
): Promise<{ readonly set: DataSet; readonly input: InputFile }> {
  const name = path.split("/").at(-1)!;
  const { table, input } = await loadTable(folder, path, SCHEMAS.get(name)!);
  const { fields } = schema;
  const guarded = disclosure !== "published" && PERSON_FILES.has(name);
  return { set: { file: input.path, title, fields, table, guarded }, input };
}

/** The files in which a number may be of few persons. */
const PERSON_FILES: ReadonlySet<string> = new Set(
  [
    "participants",
    "exits",
    "exits_by_reason",
    "participant_facts",
    "goals",
    "jobs",
    "municipal_socioeconomics",
    "goal_readings",
    "structural_interventions",
    "text_figures",
  ].map((name) => `${name}.csv`),
);
