import { readBytes, sha256Hex } from "../data/files.ts";
import { pathToFileURL } from "node:url";
import type { InputFile } from "../data/files.ts";
import type { PackId } from "./pack.ts";

const PROJECT = new URL("../../", import.meta.url);
/** What a pack depends on besides its data, for git. */
const CODE = ["core", "data", "notebooks", "deno.json", "deno.lock"];

/**
 * Writes `manifest.json` into a pack: every file with its checksum, the data
 * files it rests on, the commit and the versions. It holds no clock times, so
 * the same commit and data give the same bytes.
 *
 * @param folder Absolute path of the pack, complete but for the manifest.
 * @param id Which pack it is.
 */
export async function writeManifest(
  folder: string,
  id: PackId,
): Promise<void> {
  const paths = await filesBelow(folder);
  const root = pathToFileURL(`${folder}/`);
  const files = await Promise.all(paths.map(async (path) => {
    const bytes = (await readBytes(root, path))!;
    return { path, bytes: bytes.length, sha256: sha256Hex(bytes) };
  }));
  const manifest = {
    forbund: id.forbund,
    year: id.year,
    scenario: id.scenario,
    ...await codeVersion(),
    versions: await packageVersions(),
    inputs: await inputsOf(root, paths),
    files,
  };
  await Deno.writeTextFile(
    `${folder}/manifest.json`,
    JSON.stringify(manifest, null, 2) + "\n",
  );
}

/** Paths of all files in a pack except its manifest, sorted. */
async function filesBelow(folder: string, below = ""): Promise<string[]> {
  const paths: string[] = [];
  for await (const entry of Deno.readDir(`${folder}/${below}`)) {
    const path = below + entry.name;
    if (entry.isDirectory) paths.push(...await filesBelow(folder, `${path}/`));
    else if (path !== "manifest.json") paths.push(path);
  }
  return paths.sort();
}

/** The data files that the sidecars name, each once. */
async function inputsOf(
  root: URL,
  paths: readonly string[],
): Promise<InputFile[]> {
  const inputs = new Map<string, InputFile>();
  for (
    const path of paths.filter((name) =>
      /^(figures|tables)\/.*\.json$/.test(name)
    )
  ) {
    const bytes = await readBytes(root, path);
    const sidecar: { inputs: InputFile[] } = JSON.parse(
      new TextDecoder().decode(bytes!),
    );
    for (const input of sidecar.inputs) inputs.set(input.path, input);
  }
  return [...inputs.values()].sort((a, b) => a.path < b.path ? -1 : 1);
}

/** The commit, and whether anything was changed since; `null` without git. */
async function codeVersion() {
  const commit = await git("rev-parse", "HEAD");
  const changes = await git("status", "--porcelain", "--", ...CODE);
  return {
    commit,
    uncommittedChanges: commit === null ? null : changes !== "",
  };
}

async function git(...args: string[]): Promise<string | null> {
  try {
    const { success, stdout } = await new Deno.Command("git", {
      args,
      cwd: PROJECT,
      stderr: "null",
    }).output();
    return success ? new TextDecoder().decode(stdout).trim() : null;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return null;
    throw error;
  }
}

/** Deno and the pinned libraries, by name. */
async function packageVersions(): Promise<Record<string, string>> {
  const bytes = await readBytes(PROJECT, "deno.json");
  const { imports }: { imports: Record<string, string> } = JSON.parse(
    new TextDecoder().decode(bytes!),
  );
  const pinned = Object.entries(imports).flatMap(([name, target]) => {
    const version = target.match(/^npm:.*@([^@]+)$/)?.[1];
    return version ? [[name, version] as const] : [];
  });
  return { deno: Deno.version.deno, ...Object.fromEntries(pinned) };
}
