import { PROJECT_DATA } from "../../core/data/files.ts";
import { temporaryFolder } from "../../core/data/temporary_fixtures.ts";

/** A copy of the project's data to make something new in. */
export async function copyOfData(): Promise<
  AsyncDisposable & { readonly data: URL }
> {
  const folder = await temporaryFolder();
  const data = new URL("data/", folder.url);
  await copyFolder(PROJECT_DATA, data);
  return {
    data,
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
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
