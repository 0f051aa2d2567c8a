import assert from "node:assert/strict";
import { join } from "node:path";
import type { PackRequest } from "./build_pack.ts";
import { prepareEnvironment, projectEnvironment } from "./environment.ts";
import type { Notebook } from "./notebook.ts";
import {
  filesBelow,
  temporaryFolder,
  writeNotebooks,
} from "./notebook_fixtures.ts";

/** Where the pack of the tests stands in the outputs. */
export const PACK = "sydnarke/2025/bas";

/** How a runner differs from an ordinary one. */
export interface Difference {
  /** Year of the pack, 2025 if left out. */
  readonly year?: number;
  /** Variables of its environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Notebooks, outputs with a former pack, and a runner as a process. */
export async function setUp(notebooks: Record<string, Notebook>, timeout = 30) {
  // So that a first run's messages do not mix with those that are tested.
  await prepareEnvironment(projectEnvironment());
  const temporary = await temporaryFolder();
  const [folder, outputs] = ["notebooks", "outputs"].map((name) =>
    join(temporary.path, name)
  ) as [string, string];
  await Deno.mkdir(folder);
  await Deno.mkdir(join(outputs, PACK), { recursive: true });
  await Deno.writeTextFile(join(outputs, PACK, "former.txt"), "kvar");
  await writeNotebooks(folder, notebooks);
  const request: PackRequest = {
    id: { forbund: "sydnarke", year: 2025, scenario: "bas" },
    folder,
    notebooks: Object.keys(notebooks),
    partial: false,
    timeout,
  };
  return {
    folder,
    outputs,
    start: ({ year = 2025, env = {} }: Difference = {}) =>
      startRunner({ ...request, id: { ...request.id, year } }, outputs, env),
    [Symbol.asyncDispose]: () => temporary[Symbol.asyncDispose](),
  };
}

function startRunner(
  request: PackRequest,
  outputs: string,
  env: Readonly<Record<string, string>>,
): Deno.ChildProcess {
  const module = (name: string) =>
    JSON.stringify(new URL(name, import.meta.url));
  const code = `
    import { report } from ${module("report.ts")};
    import { storeIn } from ${module("notebook_fixtures.ts")};
    const [request, outputs] = Deno.args;
    Deno.exit(await report(JSON.parse(request), storeIn(outputs)));
  `;
  return new Deno.Command(Deno.execPath(), {
    args: ["eval", code, JSON.stringify(request), outputs],
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
