import assert from "node:assert/strict";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { temporaryFolder } from "../../core/data/temporary_fixtures.ts";
import { copyFolder } from "../../core/report/copy_folder.ts";
import { exportedBy } from "./exported_fixtures.ts";
import { isCode, listNotebooks, readNotebook, sourceOf } from "./notebook.ts";
import { projectPath } from "./project.ts";
import { formatNotebook } from "./stored_outputs.ts";

const FORBUND = "det-pahittade";
const NOTEBOOK = "pahittad";
/** A year that no förbund has rows of. */
const YEAR = 2098;
/** The tests that go through whatever förbund, files and notebooks there are. */
const TESTS = [
  "core/architecture_test.ts",
  "core/data/files_test.ts",
  "core/data/series_test.ts",
  "core/data/tables/published_tables_test.ts",
  "core/scenarios/form/json_schema_test.ts",
  "core/scenarios/ready_scenarios_test.ts",
  "notebooks/tools/gallery_test.ts",
];

Deno.test("scaffolds pass every gate at once, and a report of them shows what is missing", async (t) => {
  await using project = await copyOfProject();
  await t.step("a förbund, a year and a notebook are made", async () => {
    await task(project, "new", "forbund", FORBUND);
    await task(project, "new", "year", "--year", String(YEAR));
    await task(project, "new", "notebook", NOTEBOOK);
  });
  await t.step(
    "the notebook is changed as the walkthrough says",
    () => followGuide(project),
  );
  for (
    const [gate, ...args] of [
      ["format", "fmt", "--check"],
      ["lint", "lint"],
      ["notebooks", "run", "-A", "notebooks/tools/check.ts"],
      ["no stored outputs", "task", "clean", "--check"],
      ["data", "task", "data"],
      ["tests", "test", "--no-check", "-P=test", ...TESTS],
    ] as const
  ) {
    await t.step(`${gate} finds no fault`, () => deno(project, ...args));
  }
  await t.step(
    "every notebook runs for the new förbund, with gaps",
    () =>
      exportsGaps(project, { forbund: FORBUND, year: 2025, scenario: "bas" }),
  );
  await t.step("free exploration runs without a printed total", async () => {
    const totals = join(project.path, "data", FORBUND, "fee_totals.csv");
    const [heading] = (await Deno.readTextFile(totals)).split("\n");
    await Deno.writeTextFile(totals, `${heading}\n`);
    await task(project, "data", "--update");
    const parameters = { forbund: FORBUND, year: 2025, scenario: "bas" };
    const { "tables/datamangder.json": described } = await exportedBy(
      project.url,
      ["07-utforska"],
      parameters,
    );
    assert.match(described!, /fee_totals\.csv har 0 rader/);
  });
  await t.step("a filled year alone gives a report with gaps", async () => {
    await fillFees(project);
    const which = ["--year", String(YEAR), "--frame", "16000000"];
    await task(project, "new", "year", "--add", ...which);
    await deno(project, "task", "data");
    await exportsGaps(project, { forbund: "rar", year: YEAR, scenario: "bas" });
  });
});

async function exportsGaps(
  { url, path }: Project,
  parameters: Readonly<Record<string, string | number>>,
): Promise<void> {
  const notebooks = await listNotebooks(join(path, "notebooks"));
  const exported = await exportedBy(url, notebooks, parameters);
  const fees = exported["figures/medlemsavgifter-per-kommun.svg"]!;
  assert.match(fees, new RegExp(`>[^<]*${parameters.year}`));
  const gaps = Object.values(exported).filter((text) =>
    text.includes("Uppgift saknas")
  );
  assert.ok(gaps.length > 5, `only ${gaps.length} gaps`);
}

/** Puts the walkthrough's own lines of code where it says. */
async function followGuide({ path }: Project): Promise<void> {
  const guide = await Deno.readTextFile(
    join(path, "notebooks", "steg-for-steg.md"),
  );
  const [, section] = guide.split("## Ny notebook");
  const [imported, answer, saving] = section!.matchAll(
    /```ts\n(.*?)```/gs,
  ).map(([, code]) => code!.replace(/^ {3}/gm, "").trim()).toArray();
  const folder = join(path, "notebooks");
  const name = (await listNotebooks(folder)).at(-1)!;
  const { notebook } = await readNotebook(folder, name);
  const [imports, , , shown] = notebook.cells.filter(isCode);
  imports!.source = [
    sourceOf(imports!).replace("memberFeeTable,", imported!)
      .replace("show,", "savePack,\n  show,"),
  ];
  shown!.source = [answer!];
  notebook.cells.push({ ...shown!, id: "spara", source: [saving!] });
  await Deno.writeTextFile(
    join(folder, `${name}.ipynb`),
    formatNotebook(notebook),
  );
}

/** Fills in what the walkthrough asks for: inhabitants and their source. */
async function fillFees({ path }: Project): Promise<void> {
  const sheet = join(path, "data", "rar", String(YEAR), "fees.csv");
  const [header, ...rows] = (await Deno.readTextFile(sheet)).trim().split("\n");
  const filled = rows.map((row, at) => {
    const cells = row.split(";");
    if (cells[1] === "kommun") cells.splice(5, 2, "2097-11-01", `${1000 + at}`);
    cells.splice(10, 2, "Plan", "Tabell 1");
    return cells.join(";");
  });
  await Deno.writeTextFile(sheet, [header, ...filled, ""].join("\n"));
}

interface Project {
  readonly path: string;
  readonly url: URL;
}

async function copyOfProject(): Promise<Project & AsyncDisposable> {
  const temporary = await temporaryFolder();
  for (const name of ["core", "data", "notebooks"]) {
    await Deno.mkdir(join(temporary.path, name));
    await copyFolder(projectPath(name), join(temporary.path, name));
  }
  await Deno.mkdir(join(temporary.path, "outputs"));
  for (const name of ["deno.json", "deno.lock", "package.json"]) {
    await Deno.copyFile(projectPath(name), join(temporary.path, name));
  }
  return {
    ...temporary,
    url: pathToFileURL(`${temporary.path}/`),
    [Symbol.asyncDispose]: () => temporary[Symbol.asyncDispose](),
  };
}

const task = (project: Project, ...args: string[]) =>
  deno(project, "task", ...args);

async function deno({ path }: Project, ...args: string[]): Promise<void> {
  const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args,
    cwd: path,
    env: { NO_COLOR: "1" },
    stdin: "null",
  }).output();
  const [said, complained] = [stdout, stderr].map((bytes) =>
    new TextDecoder().decode(bytes)
  );
  assert.ok(success, `deno ${args.join(" ")}\n${said}\n${complained}`);
}
