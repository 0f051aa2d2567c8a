import assert from "node:assert/strict";
import { join } from "node:path";
import { temporaryFolder } from "../../core/data/temporary_fixtures.ts";
import type { PackRequest } from "./build_pack.ts";
import { prepareEnvironment, projectEnvironment } from "./environment.ts";
import type { Notebook } from "./notebook.ts";
import { filesBelow, writeNotebooks } from "./notebook_fixtures.ts";
import { projectPath } from "./project.ts";

/** Where the pack of the tests stands in the outputs. */
export const PACK = "sydnarke/2025/bas";

/** How a runner differs from an ordinary one. */
export interface Difference {
  /** Year of the pack, 2025 if left out. */
  readonly year?: number;
  /** Variables of its environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** A command that gets the runner's own as its last arguments. */
  readonly within?: readonly string[];
}

/** Notebooks of a test's own, outputs with a former pack, and a runner. */
export async function setUp(
  notebooks: Record<string, Notebook>,
  timeout = 30,
  store: Store = "storeIn",
) {
  const temporary = await temporaryFolder();
  const folder = join(temporary.path, "notebooks");
  await Deno.mkdir(folder);
  await writeNotebooks(folder, notebooks);
  const names = Object.keys(notebooks);
  return await place(temporary, folder, names, timeout, store);
}

/** The project's own notebooks, outputs with a former pack, and a runner. */
export async function setUpProject(names: readonly string[]) {
  const folder = projectPath("notebooks");
  const temporary = await temporaryFolder();
  return await place(temporary, folder, names, 300, "storeWholeIn");
}

async function place(
  temporary: Awaited<ReturnType<typeof temporaryFolder>>,
  folder: string,
  notebooks: readonly string[],
  timeout: number,
  store: Store,
) {
  // So that a first run's messages do not mix with those that are tested.
  await prepareEnvironment(projectEnvironment());
  const outputs = join(temporary.path, "outputs");
  await Deno.mkdir(join(outputs, PACK), { recursive: true });
  await Deno.writeTextFile(join(outputs, PACK, "former.txt"), "kvar");
  const id = { forbund: "sydnarke", year: 2025, scenario: "bas" };
  const request = { id, folder, notebooks, partial: false, timeout };
  return {
    folder,
    outputs,
    /** A folder for what a test writes beside the outputs. */
    scratch: temporary.path,
    start: (difference: Difference = {}) =>
      startRunner(request, store, outputs, difference),
    [Symbol.asyncDispose]: () => temporary[Symbol.asyncDispose](),
  };
}

/** Which store of `notebook_fixtures.ts` a runner keeps its packs in. */
type Store = "storeIn" | "storeWholeIn";

/** Runs `report` as a process of its own, so that it can be killed. */
function startRunner(
  request: PackRequest,
  store: Store,
  outputs: string,
  { year = 2025, env = {}, within = [] }: Difference,
): Deno.ChildProcess {
  const module = (name: string) =>
    JSON.stringify(new URL(name, import.meta.url));
  const code = `
    import { report } from ${module("report.ts")};
    import { ${store} } from ${module("notebook_fixtures.ts")};
    const [request, outputs] = Deno.args;
    Deno.exit(await report(JSON.parse(request), ${store}(outputs)));
  `;
  const job = JSON.stringify({ ...request, id: { ...request.id, year } });
  const command = [...within, Deno.execPath(), "eval", code, job, outputs];
  return new Deno.Command(command[0]!, {
    args: command.slice(1),
    cwd: projectPath(),
    env,
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
}

/** What a runner ended with and what it said. */
export async function outcome(runner: Deno.ChildProcess) {
  const { code, stdout, stderr } = await runner.output();
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return { code, stdout: text(stdout), stderr: text(stderr) };
}

/** Asserts that all is as it was before the run. */
export async function assertFormerPack(outputs: string): Promise<void> {
  assert.deepEqual(await filesBelow(outputs), {
    [`${PACK}/former.txt`]: "kvar",
  });
}
