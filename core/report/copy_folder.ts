/** Copies what stands in a folder; one that is not there is empty. */
export async function copyFolder(from: string, to: string): Promise<void> {
  try {
    for await (const { name, isDirectory } of Deno.readDir(from)) {
      if (!isDirectory) {
        await Deno.copyFile(`${from}/${name}`, `${to}/${name}`);
        continue;
      }
      await Deno.mkdir(`${to}/${name}`);
      await copyFolder(`${from}/${name}`, `${to}/${name}`);
    }
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
}
