import { pathToFileURL } from "node:url";
import { distinctFiles, type InputFile, readBytes } from "../data/files.ts";
import type { Protection } from "../data/protection.ts";
import { codeVersion } from "./code_version.ts";
import { type Manifest, manifestSchema } from "./manifest_form.ts";
import type { PackId } from "./pack.ts";
import { MANIFEST_FILE, type PackFile, packFiles } from "./pack_files.ts";
import { packProtections } from "./pack_protection.ts";
import { packageVersions } from "./package_versions.ts";

/** The file of a pack that tells the form of its manifest. */
const SCHEMA_FILE = "manifest.schema.json";

/**
 * Writes `manifest.json` into a pack, with its form beside it: every file with
 * its checksum, the data files it rests on, the commit and the versions. It
 * holds no clock times, so the same commit and data give the same bytes.
 *
 * @param folder Absolute path of the pack, complete but for the manifest.
 * @param id Which pack it is.
 * @throws {InputError} If unpublished numbers of persons were protected in
 * different ways.
 */
export async function writeManifest(
  folder: string,
  { forbund, year, scenario }: PackId,
): Promise<void> {
  await Deno.writeTextFile(`${folder}/${SCHEMA_FILE}`, manifestSchema());
  const files = await packFiles(folder);
  const sidecars = await sidecarsOf(folder, files);
  const manifest: Manifest = {
    $schema: SCHEMA_FILE,
    forbund,
    year,
    scenario,
    ...await codeVersion(),
    versions: await packageVersions(),
    protection: packProtections(
      sidecars.map(({ protection }) => protection),
    ),
    inputs: inputsOf(sidecars),
    files,
  };
  await Deno.writeTextFile(
    `${folder}/${MANIFEST_FILE}`,
    JSON.stringify(manifest, null, 2) + "\n",
  );
}

/** What a manifest takes from a sidecar. */
interface Sidecar {
  readonly inputs: readonly InputFile[];
  readonly protection?: Protection;
}

async function sidecarsOf(
  folder: string,
  files: readonly PackFile[],
): Promise<Sidecar[]> {
  const root = pathToFileURL(`${folder}/`);
  const paths = files.map(({ path }) => path)
    .filter((path) => /^(figures|tables|texts)\/.*\.json$/.test(path));
  return await Promise.all(paths.map(async (path) => {
    const bytes = await readBytes(root, path);
    return JSON.parse(new TextDecoder().decode(bytes!));
  }));
}

/** The data files that the sidecars name, each once. */
function inputsOf(sidecars: readonly Sidecar[]): InputFile[] {
  return distinctFiles(sidecars.flatMap(({ inputs }) => inputs))
    .sort((a, b) => a.path < b.path ? -1 : 1);
}
