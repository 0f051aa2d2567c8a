import { listFolders, readBytes, sha256Hex } from "../../core/data/files.ts";
import { describeProblem, type Problem } from "../../core/data/problems.ts";
import { SHARED_FOLDER, sharedKeys } from "../../core/data/series.ts";
import { REGIONS } from "../../core/data/tables/reference_tables.ts";
import { SCHEMAS } from "../../core/data/tables/schemas.ts";
import {
  readTable,
  type TableReading,
  type TableSchema,
} from "../../core/data/reader/table.ts";

interface Description {
  name: string;
  path: string;
  title: string;
  synthetic: boolean;
  disclosure?: string;
  hash: string;
  rows: number;
  schema: { fields: { name: string }[]; primaryKey: string[] };
}
interface Finding {
  readonly path: string;
  readonly hash: string;
  readonly rows: number;
  readonly problems: readonly Problem[];
}

/**
 * Checks every CSV file in the data folder against its form and its description
 * in `datapackage.json`. With `update` the description takes over the files'
 * new checksums and row counts, once every file is free of faults.
 *
 * @returns 0 if everything is in order, else 1.
 */
export async function describeData(
  data: URL,
  update: boolean,
): Promise<number> {
  const packageText = await Deno.readTextFile(
    new URL("datapackage.json", data),
  );
  const dataPackage = JSON.parse(packageText);
  const described: Description[] = dataPackage.resources;
  const findings = await inspect(data);
  const problems = [
    ...findings.flatMap((finding) => finding.problems),
    ...described.flatMap(fieldProblems),
  ];
  const renewed = described.flatMap((resource) => renew(resource, findings));
  const added = findings
    .filter(({ path }) => !described.some((resource) => resource.path === path))
    .flatMap((finding) => adopt(finding, findings, described));
  const resources = [...renewed, ...added];
  const unchanged = JSON.stringify(resources) === JSON.stringify(described);
  if (problems.length > 0) {
    console.error(problems.map(describeProblem).join("\n"));
    return 1;
  }
  if (unchanged) {
    console.log(`${findings.length} filer stämmer med sin beskrivning`);
    return 0;
  }
  if (!update) {
    console.error(changes(described, resources).join("\n"));
    console.error("Är ändringarna avsedda, kör deno task data --update");
    return 1;
  }
  await Deno.writeTextFile(
    new URL("datapackage.json", data),
    JSON.stringify({ ...dataPackage, resources }, null, 2) + "\n",
  );
  console.log(changes(described, resources).join("\n"));
  return 0;
}

async function inspect(data: URL): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const path of await csvPaths(data)) {
    const bytes = (await readBytes(data, path))!;
    const schema = SCHEMAS.get(path.split("/").at(-1)!);
    const file = `data/${path}`;
    const { rows, problems } = schema
      ? await readLayer(data, path, bytes, schema)
      : {
        rows: [],
        problems: [{
          file,
          message: `okänt filnamn; väntade ${[...SCHEMAS.keys()].join(", ")}`,
        }],
      };
    const hash = `sha256:${sha256Hex(bytes)}`;
    findings.push({ path, hash, rows: rows.length, problems });
  }
  return findings;
}

/** Reads a file, and finds what it has in common with the shared one. */
async function readLayer(
  data: URL,
  path: string,
  bytes: Uint8Array,
  schema: TableSchema,
): Promise<Pick<TableReading<unknown>, "rows" | "problems">> {
  const [folder, name] = path.split("/") as [string, string];
  const file = `data/${path}`;
  const known = await knownRegions(data, folder);
  const { rows, problems } = readTable(bytes, schema, file, known);
  const below = `${SHARED_FOLDER}/${name}`;
  const shared = path === below ? null : await readBytes(data, below);
  if (shared === null || problems.length > 0) return { rows, problems };
  const lower = {
    file: `data/${below}`,
    rows: readTable(shared, schema, `data/${below}`).rows,
  };
  return { rows, problems: sharedKeys(lower, { file, rows }, schema) };
}

/** Codes of the shared regions and of those that the folder has of its own. */
async function knownRegions(
  data: URL,
  folder: string,
): Promise<ReadonlySet<string>> {
  const codes: string[] = [];
  for (const name of new Set([SHARED_FOLDER, folder])) {
    const path = `${name}/regions.csv`;
    const bytes = await readBytes(data, path);
    if (bytes === null) continue;
    const { rows } = readTable(bytes, REGIONS, `data/${path}`);
    codes.push(...rows.map((row) => row.region_code));
  }
  return new Set(codes);
}

async function csvPaths(data: URL): Promise<string[]> {
  const paths: string[] = [];
  for (const folder of await listFolders(data)) {
    for await (const { name } of Deno.readDir(new URL(`${folder}/`, data))) {
      if (name.endsWith(".csv")) paths.push(`${folder}/${name}`);
    }
  }
  return paths.sort();
}

function renew(
  resource: Description,
  findings: readonly Finding[],
): Description[] {
  const finding = findings.find(({ path }) => path === resource.path);
  return finding
    ? [{ ...resource, hash: finding.hash, rows: finding.rows }]
    : [];
}

/** The fields that a description names must be the file's columns. */
function fieldProblems({ path, schema: { fields } }: Description): Problem[] {
  const schema = SCHEMAS.get(path.split("/").at(-1)!);
  const names = fields.map(({ name }) => name).sort().join(", ");
  const columns = Object.keys(schema?.shape ?? {}).sort().join(", ");
  return schema === undefined || names === columns ? [] : [{
    file: "data/datapackage.json",
    message: `${path} beskriver fälten ${names}; väntade ${columns}`,
  }];
}

/**
 * Describes a new file like the file of the same name in the folder that the
 * new file's folder is most like, which it may be a copy of. Only a copy of
 * made-up numbers is itself made up, and only a copy of published numbers is
 * published: any other file is protected, for nothing is said.
 */
function adopt(
  { path, hash, rows }: Finding,
  findings: readonly Finding[],
  described: readonly Description[],
): Description[] {
  const [folder, file] = path.split("/") as [string, string];
  const hashes = new Set(
    findings.filter((finding) => folderOf(finding) === folder)
      .map((finding) => finding.hash),
  );
  const likeness = (resource: Description) =>
    described.filter((other) =>
      folderOf(other) === folderOf(resource) && hashes.has(other.hash)
    ).length;
  const [twin] = described
    .filter((resource) =>
      resource.path.endsWith(`/${file}`) &&
      (!resource.synthetic || likeness(resource) > 0)
    )
    .sort((a, b) => likeness(b) - likeness(a));
  if (!twin) return [];
  const name = `${folder}-${file.replace(".csv", "").replaceAll("_", "-")}`;
  const title = `${twin.title.replace(/, [^,]*$/, "")}, ${folder}`;
  const adopted = { ...twin, name, path, title, hash, rows };
  if (likeness(twin) === 0) delete adopted.disclosure;
  return [adopted];
}

function folderOf({ path }: { readonly path: string }): string {
  return path.split("/")[0]!;
}

function changes(
  before: readonly Description[],
  after: readonly Description[],
): string[] {
  const paths = new Set([...before, ...after].map(({ path }) => path));
  return [...paths].flatMap((path) => {
    const old = before.find((resource) => resource.path === path);
    const now = after.find((resource) => resource.path === path);
    if (!now) return [`data/${path}: filen finns inte längre`];
    if (!old) return [`data/${path}: ny fil, ${now.rows} rader`];
    if (old.hash === now.hash) return [];
    const rows = old.rows === now.rows
      ? `${now.rows} rader som förut`
      : `${old.rows} rader blev ${now.rows}`;
    return [`data/${path}: ändrad, ${rows}`];
  });
}
