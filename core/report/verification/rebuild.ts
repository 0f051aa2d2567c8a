import { readBytes, sha256Hex } from "../../data/files.ts";
import { type CodeVersion, codeVersion, PROJECT } from "../code_version.ts";
import type { Manifest } from "../manifest_form.ts";
import { isTrial } from "../pack.ts";
import { packageVersions } from "../package_versions.ts";

/** What a pack would now be made from. */
export interface Workshop extends CodeVersion {
  /** Deno and the libraries, by name. */
  readonly versions: Readonly<Record<string, string>>;
  /** SHA-256 of the data files, by path; `null` for one that is not there. */
  readonly inputs: ReadonlyMap<string, string | null>;
}

/** What this project would make the pack of a manifest from. */
export async function workshopFor({ inputs }: Manifest): Promise<Workshop> {
  const sums = await Promise.all(inputs.map(async ({ path }) => {
    const bytes = await readBytes(PROJECT, path);
    return [path, bytes && sha256Hex(bytes)] as const;
  }));
  return {
    ...await codeVersion(),
    versions: await packageVersions(),
    inputs: new Map(sums),
  };
}

/**
 * Why a pack cannot be made again with the same bytes, in Swedish; empty if it
 * can.
 *
 * @param manifest The pack's manifest.
 * @param here What it would be made from.
 */
export function obstacles(manifest: Manifest, here: Workshop): string[] {
  return [
    ...(isTrial(manifest)
      ? ["paketet är ett prov: ingen vet vad cellerna då innehöll"]
      : []),
    ...codeObstacles(manifest, here),
    ...versionObstacles(manifest.versions, here.versions),
    ...manifest.inputs.flatMap(({ path, sha256 }) => {
      const now = here.inputs.get(path) ?? null;
      if (sha256 === null) {
        return [
          `${path} är inte publicerad, så paketet har ingen kontrollsumma för den`,
        ];
      }
      if (now === null) return [`${path} finns inte här`];
      return now === sha256 ? [] : [`${path} har andra bytes här`];
    }),
  ];
}

function codeObstacles(then: CodeVersion, here: CodeVersion): string[] {
  if (then.commit === null) {
    return ["paketet gjordes utan git, så ingen vet med vilken kod"];
  }
  return [
    ...(then.commit === here.commit ? [] : [
      `paketet gjordes med commit ${then.commit}, ` +
      (here.commit ? `här är ${here.commit}` : "här finns ingen git"),
    ]),
    ...(then.uncommittedChanges
      ? ["paketet gjordes med ändringar i projektet som inte var sparade i git"]
      : []),
    ...(here.uncommittedChanges
      ? ["här finns ändringar i projektet som inte är sparade i git"]
      : []),
  ];
}

function versionObstacles(
  then: Readonly<Record<string, string>>,
  here: Readonly<Record<string, string>>,
): string[] {
  const names = new Set([...Object.keys(then), ...Object.keys(here)]);
  return [...names].sort().flatMap((name) => {
    const [old, now] = [then[name] ?? "ingen", here[name] ?? "ingen"];
    return old === now ? [] : [`${name}: version ${old} då, ${now} här`];
  });
}
