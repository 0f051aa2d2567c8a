import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { PROJECT_DATA } from "../../core/data/files.ts";

/** A copy of the project's data to make something new in. */
export async function copyOfData(): Promise<
  AsyncDisposable & { readonly data: URL }
> {
  const folder = await Deno.makeTempDir({ prefix: "finsam-new-" });
  const data = pathToFileURL(join(folder, "data") + "/");
  await copyFolder(PROJECT_DATA, data);
  return {
    data,
    [Symbol.asyncDispose]: () => Deno.remove(folder, { recursive: true }),
  };
}

async function copyFolder(from: URL, to: URL): Promise<void> {
  await Deno.mkdir(to);
  for await (const { name, isDirectory } of Deno.readDir(from)) {
    if (["generator", "scenarios", "documents"].includes(name)) continue;
    if (isDirectory) {
      await copyFolder(new URL(`${name}/`, from), new URL(`${name}/`, to));
    } else await Deno.copyFile(new URL(name, from), new URL(name, to));
  }
}
