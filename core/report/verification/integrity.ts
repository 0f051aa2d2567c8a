import { pathToFileURL } from "node:url";
import { readBytes } from "../../data/files.ts";
import { InputError } from "../../data/problems.ts";
import { type Manifest, parseManifest } from "../manifest_form.ts";
import { MANIFEST_FILE, type PackFile, packFiles } from "../pack_files.ts";

/** How the files of a pack differ from what its manifest says. */
export interface Integrity {
  /** How many files are as the manifest says. */
  readonly intact: number;
  /** Paths of files that the manifest names and that are not there. */
  readonly missing: readonly string[];
  /** Paths of files with other bytes than the manifest says. */
  readonly changed: readonly string[];
  /** Paths of files that the manifest does not name. */
  readonly extra: readonly string[];
}

/**
 * Reads the manifest of a pack.
 *
 * @param folder Absolute path of the pack.
 * @throws {InputError} If there is none, or it is not of the form.
 */
export async function readManifest(folder: string): Promise<Manifest> {
  const bytes = await readBytes(pathToFileURL(`${folder}/`), MANIFEST_FILE);
  if (!bytes) {
    throw new InputError(`${folder} är inget paket: ${MANIFEST_FILE} saknas`);
  }
  const parsed = parseManifest(new TextDecoder().decode(bytes));
  if ("manifest" in parsed) return parsed.manifest;
  throw new InputError(
    `${folder}/${MANIFEST_FILE} är inte som den ska: ` +
      `${parsed.faults.join(", ")}. Är paketet gjort med en annan version, ` +
      "gör om det med deno task report",
  );
}

/**
 * Compares the files of a pack with its manifest.
 *
 * @param folder Absolute path of the pack.
 * @param manifest Its manifest.
 */
export async function checkIntegrity(
  folder: string,
  manifest: Manifest,
): Promise<Integrity> {
  const named = byPath(manifest.files);
  const found = byPath(await packFiles(folder));
  const both = [...named.keys()].filter((path) => found.has(path));
  const changed = both.filter((path) =>
    named.get(path)!.sha256 !== found.get(path)!.sha256
  );
  return {
    intact: both.length - changed.length,
    missing: [...named.keys()].filter((path) => !found.has(path)),
    changed,
    extra: [...found.keys()].filter((path) => !named.has(path)),
  };
}

function byPath(files: readonly PackFile[]): Map<string, PackFile> {
  return new Map(files.map((file) => [file.path, file]));
}
