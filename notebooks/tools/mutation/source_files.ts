import { join } from "node:path";

/**
 * Every file below a folder, sorted, as paths from the root with `/`.
 *
 * @param root Where the paths begin.
 * @param below The folder, from the root.
 */
export async function listFiles(
  root: string,
  below: string,
): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const entry of Deno.readDir(join(root, below))) {
    const path = `${below.replaceAll("\\", "/")}/${entry.name}`;
    if (entry.isDirectory) found.push(...await listFiles(root, path));
    else found.push(path);
  }
  return found.sort();
}
