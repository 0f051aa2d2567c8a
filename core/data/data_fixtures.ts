import { PROJECT_DATA, sha256Hex } from "./files.ts";
import { temporaryFolder } from "./temporary_fixtures.ts";

/** New contents of some files, by path within the data folder. */
export type Changes = Readonly<
  Record<string, (text: string) => string | Uint8Array>
>;

/**
 * Runs a test on a temporary copy of some of the project's data.
 *
 * @param paths Files to copy, within the data folder.
 * @param changes Which of them to change on the way.
 */
export async function withCopiedData(
  paths: readonly string[],
  changes: Changes,
  test: (data: URL) => Promise<void>,
): Promise<void> {
  await using temporary = await temporaryFolder();
  const data = temporary.url;
  for (const name of paths) {
    const to = new URL(name, data);
    const text = await Deno.readTextFile(new URL(name, PROJECT_DATA));
    const changed = changes[name]?.(text) ?? text;
    await Deno.mkdir(new URL(".", to), { recursive: true });
    await Deno.writeFile(
      to,
      typeof changed === "string" ? new TextEncoder().encode(changed) : changed,
    );
  }
  await test(data);
}

/** Paths of a förbund's files, the statistics and the description of both. */
export async function pathsOf(id: string): Promise<string[]> {
  const paths = ["datapackage.json"];
  for (const folder of [id, "reference"]) {
    const url = new URL(folder, PROJECT_DATA);
    for await (const { name, isFile } of Deno.readDir(url)) {
      if (isFile) paths.push(`${folder}/${name}`);
    }
  }
  return paths;
}

/**
 * Says something else of a file in the data folder's description.
 *
 * @param path The file, within the data folder.
 * @param properties What to say; `undefined` takes a property away.
 */
export const redescribed =
  (path: string, properties: Readonly<Record<string, unknown>>) =>
  (json: string): string => {
    const dataPackage = JSON.parse(json);
    const resource = dataPackage.resources
      .find((each: { path: string }) => each.path === path);
    Object.assign(resource, properties);
    return JSON.stringify(dataPackage);
  };

/** Lets a changed file pass as intended, as `deno task data --update` does. */
export const described = (path: string, text: string, rows: number) =>
  redescribed(path, { hash: `sha256:${sha256Hex(text)}`, rows });
