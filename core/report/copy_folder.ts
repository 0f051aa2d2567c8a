import { ifThere } from "../data/if_there.ts";

/**
 * Copies what stands in a folder; one that is not there is empty.
 *
 * @param to A folder that is there.
 */
export async function copyFolder(from: string, to: string): Promise<void> {
  const entries = await ifThere(Array.fromAsync(Deno.readDir(from))) ?? [];
  for (const { name, isDirectory } of entries) {
    if (!isDirectory) {
      await Deno.copyFile(`${from}/${name}`, `${to}/${name}`);
      continue;
    }
    await Deno.mkdir(`${to}/${name}`);
    await copyFolder(`${from}/${name}`, `${to}/${name}`);
  }
}
