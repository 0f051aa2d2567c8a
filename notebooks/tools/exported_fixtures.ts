import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { temporaryFolder } from "../../core/data/temporary_fixtures.ts";
import { joinCells } from "./cells.ts";
import { readNotebook } from "./notebook.ts";
import { injectParameters } from "./parameters_cell.ts";

/** What a notebook shows and saves, as text by path; pictures of pixels are left out. */
export type Exported = Readonly<Record<string, string>>;

/**
 * Runs the code of some notebooks in plain Deno and gives all that leaves
 * them: figures, numbers, descriptions, texts and what the pages show.
 *
 * @param project The project's folder, or a copy of it, ending in a slash.
 * @param notebooks Names without ending.
 * @param parameters What to set in their parameter cells.
 */
export async function exportedBy(
  project: URL,
  notebooks: readonly string[],
  parameters: Readonly<Record<string, string | number>>,
): Promise<Exported> {
  await using temporary = await temporaryFolder();
  const folder = temporary.path;
  const pack = join(folder, "pack");
  await Deno.mkdir(pack);
  const modules = await Promise.all(notebooks.map(async (name) => {
    const stored = fileURLToPath(new URL("notebooks", project));
    const { notebook } = await readNotebook(stored, name);
    const path = join(folder, `${name}.ts`);
    const injected = injectParameters(notebook, parameters).notebook;
    await Deno.writeTextFile(path, joinCells(injected).code);
    return path;
  }));
  await Deno.writeTextFile(
    join(folder, "core.ts"),
    coreWithoutKernel(project),
  );
  await Deno.writeTextFile(
    join(folder, "main.ts"),
    mainModule(modules, join(pack, "shown.json")),
  );
  await configure(project, folder);
  await run(folder, pack);
  return await textsBelow(pack);
}

/** The project's core, but what is shown is kept. */
function coreWithoutKernel(project: URL): string {
  const core = (path: string) =>
    JSON.stringify(new URL(`core/${path}`, project).href);
  return `import { mimeBundle } from ${core("report/show.ts")};
export * from ${core("mod.ts")};
export const shown: unknown[] = [];
export function show(...items: Parameters<typeof mimeBundle>[0][]) {
  shown.push(...items.map((item) => mimeBundle(item)));
  return Promise.resolve();
}
`;
}

function mainModule(modules: readonly string[], page: string): string {
  const imports = modules.map((path) =>
    `await import(${JSON.stringify(pathToFileURL(path).href)});\n`
  );
  return 'import { shown } from "core";\n' + imports.join("") +
    `await Deno.writeTextFile(${
      JSON.stringify(page)
    }, JSON.stringify(shown));\n`;
}

/** The project's settings, with that core. */
async function configure(project: URL, folder: string): Promise<void> {
  const read = (name: string) => Deno.readTextFile(new URL(name, project));
  const settings = JSON.parse(await read("deno.json"));
  settings.imports.core = "./core.ts";
  settings.imports.explore = new URL("core/explore.ts", project).href;
  await Deno.writeTextFile(
    join(folder, "deno.json"),
    JSON.stringify(settings),
  );
  for (const name of ["deno.lock", "package.json"]) {
    await Deno.writeTextFile(join(folder, name), await read(name));
  }
}

async function run(folder: string, pack: string): Promise<void> {
  const { success, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "--quiet", "--no-check", "-A", "main.ts"],
    cwd: folder,
    env: { FINSAM_PACK: pack, NO_COLOR: "1" },
  }).output();
  if (!success) throw new Error(new TextDecoder().decode(stderr));
}

async function textsBelow(folder: string, within = ""): Promise<Exported> {
  const texts: Record<string, string> = {};
  for await (const { name, isDirectory } of Deno.readDir(folder)) {
    const path = join(folder, name);
    const key = within + name;
    if (isDirectory) Object.assign(texts, await textsBelow(path, `${key}/`));
    else if (!name.endsWith(".png")) texts[key] = await Deno.readTextFile(path);
  }
  return texts;
}
