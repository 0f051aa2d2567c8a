import { pathToFileURL } from "node:url";
import { readBytes, sha256Hex } from "../data/files.ts";

/** The file of a pack that names all the others. */
export const MANIFEST_FILE = "manifest.json";

/** A file of a pack. */
export interface PackFile {
  /** Path within the pack. */
  readonly path: string;
  /** How many bytes it has. */
  readonly bytes: number;
  /** SHA-256 of them, in hexadecimal. */
  readonly sha256: string;
}

/** Every file of a pack but its manifest, sorted by path. */
export async function packFiles(folder: string): Promise<PackFile[]> {
  const root = pathToFileURL(`${folder}/`);
  return await Promise.all((await filesBelow(folder)).map(async (path) => {
    const bytes = (await readBytes(root, path))!;
    return { path, bytes: bytes.length, sha256: sha256Hex(bytes) };
  }));
}

async function filesBelow(folder: string, below = ""): Promise<string[]> {
  const paths: string[] = [];
  for await (const entry of Deno.readDir(`${folder}/${below}`)) {
    const path = below + entry.name;
    if (entry.isDirectory) paths.push(...await filesBelow(folder, `${path}/`));
    else if (path !== MANIFEST_FILE) paths.push(path);
  }
  return paths.sort();
}
