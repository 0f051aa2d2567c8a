import assert from "node:assert/strict";
import { join } from "node:path";
import fc from "fast-check";
import { packFiles } from "../../core/report/pack_files.ts";
import {
  codeCell,
  filesBelow,
  notebookOf,
  PARAMETERS_CELL,
} from "./notebook_fixtures.ts";
import { PACK } from "./runner_fixtures.ts";

/**
 * How many times to try a fault: a few in the ordinary tests, as many as
 * `--<fault>s=200` says in `deno task test:faults`.
 */
export function tries(fault: string, few: number): number {
  const wanted = Deno.args.find((arg) => arg.startsWith(`--${fault}=`));
  return wanted === undefined ? few : Number(wanted.split("=")[1]);
}

/** Whole numbers below a bound, random but the same in every test run. */
export function seeded(count: number, bound: number): number[] {
  const numbers = fc.integer({ min: 0, max: bound - 1 });
  return fc.sample(numbers, { numRuns: count, seed: 20251122 })
    // Without fast-check's liking for small numbers.
    .map((number, at) => (number + Math.floor(at * bound / count)) % bound);
}

/** Whether this test may mount a small disk, and why not. */
export const NO_SMALL_DISK: string | undefined = await whyNoSmallDisk();

async function whyNoSmallDisk(): Promise<string | undefined> {
  if (Deno.build.os !== "linux") return "only Linux has tmpfs";
  const { stdout } = await new Deno.Command("id", { args: ["-u"] }).output();
  const user = new TextDecoder().decode(stdout).trim();
  return user === "0" ? undefined : "only root may mount a tmpfs";
}

/** Whether a test may kill and list processes, and why not. */
export const WINDOWS: string | undefined = Deno.build.os === "windows"
  ? "Windows has neither kill -9 nor ps"
  : undefined;

/** A test that says why it is left out, where it is. */
export function testUnless(
  reason: string | undefined,
  name: string,
  fn: () => Promise<void>,
): void {
  if (reason !== undefined) console.warn(`Left out: ${name}: ${reason}`);
  Deno.test({ name, ignore: reason !== undefined, fn });
}

/** Mounts a disk of so many bytes on a folder, for the scope it is made in. */
export async function smallDisk(
  folder: string,
  bytes: number,
): Promise<{ readOnly(): Promise<void> } & AsyncDisposable> {
  await run("mount", "-t", "tmpfs", "-o", `size=${bytes}`, "tmpfs", folder);
  return {
    readOnly: () => run("mount", "-o", "remount,ro", folder),
    [Symbol.asyncDispose]: () => run("umount", "--lazy", folder),
  };
}

async function run(program: string, ...args: string[]): Promise<void> {
  const { success, stderr } = await new Deno.Command(program, { args })
    .output();
  assert.ok(success, new TextDecoder().decode(stderr));
}

/** Writes files of several sizes now and then, in all about 100 kB. */
export const WRITING = codeCell(`
const pack = Deno.env.get("FINSAM_PACK")!;
await Deno.mkdir(\`\${pack}/tables\`, { recursive: true });
for (let at = 1; at <= 10; at++) {
  const text = "0123456789".repeat(200 * at);
  await Deno.writeTextFile(\`\${pack}/tables/t\${at}.csv\`, text);
  await new Promise((resolve) => setTimeout(resolve, 20));
}
await Deno.writeTextFile(\`\${pack}/tables/t1.json\`, '{"inputs":[]}');`);

/** A notebook that promises what {@linkcode WRITING} writes. */
export const WRITER = notebookOf([PARAMETERS_CELL, WRITING], [
  "tables/t1",
  "tables/t10",
]);

/** The same without a promise, to run beside it. */
export const SECOND_WRITER = notebookOf([PARAMETERS_CELL, WRITING]);

/** Waits until no process is left that was started for a folder. */
export async function assertNoProcess(folder: string): Promise<void> {
  let left: string[] = [];
  for (let attempt = 0; attempt < 100; attempt++) {
    left = await processesOf(folder);
    if (left.length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.fail(`still running after 5 s:\n${left.join("\n")}`);
}

/** Processes with the folder in their command or their environment. */
async function processesOf(folder: string): Promise<string[]> {
  const { stdout } = await new Deno.Command("ps", {
    args: ["axeww", "-o", "pid=,stat=,command="],
  }).output();
  return new TextDecoder().decode(stdout).split("\n")
    .filter((line) => line.includes(folder) && !/^\s*\d+\s+Z/.test(line));
}

/** Whether a pack is whole: the former one, or a new one as its manifest says. */
export async function assertWhole(outputs: string): Promise<"former" | "new"> {
  const folder = join(outputs, PACK);
  const files = await filesBelow(folder);
  if ("former.txt" in files) {
    assert.deepEqual(files, { "former.txt": "kvar" });
    return "former";
  }
  const manifest = JSON.parse(files["manifest.json"]!);
  assert.deepEqual(await packFiles(folder), manifest.files);
  return "new";
}

/** Hidden names below a folder but the lock: what runs must not leave. */
export async function leftovers(outputs: string): Promise<string[]> {
  const names: string[] = [];
  for await (const { name, isDirectory } of Deno.readDir(outputs)) {
    if (name.startsWith(".") && name !== ".lock") names.push(name);
    if (isDirectory) names.push(...await leftovers(join(outputs, name)));
  }
  return names;
}
