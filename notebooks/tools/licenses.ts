/**
 * Lists every npm package of `deno.lock` with version and licence, read from
 * the packages themselves in Deno's cache, and refuses licences not allowed.
 * Where the cache is, `deno info --json` tells on standard input. No network is
 * needed.
 *
 * @module
 */
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { listFolders } from "../../core/data/files.ts";
import { ifThere } from "../../core/data/if_there.ts";
import { projectPath } from "./project.ts";
import { reportError, UserError } from "./user_error.ts";

/**
 * Licences that let anyone use, change and pass on what rests on them. MPL-2.0
 * asks only that changes to its own files are published.
 */
const ALLOWED = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC-BY-4.0",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
  "MPL-2.0",
  "OFL-1.1",
  "Unlicense",
]);

/** A package of the lock, and what it says of its licence. */
export interface PackageLicence extends LockedPackage {
  /** As SPDX writes it, such as `MIT AND OFL-1.1`; blank if it says nothing. */
  readonly licence: string;
}

/** A package of the lock. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** Only for another operating system or processor than this one. */
  readonly elsewhere: boolean;
}

/**
 * Packages of a lock, once each, whatever peers they were resolved with.
 *
 * @param lock The text of `deno.lock`.
 * @param system This system's names in the lock, such as `linux` and `x64`.
 */
export function lockedPackages(
  lock: string,
  system: { readonly os: string; readonly cpu: string },
): readonly LockedPackage[] {
  const entries: [string, { os?: string[]; cpu?: string[] }][] = Object.entries(
    JSON.parse(lock).npm ?? {},
  );
  const packages = entries.map(([key, { os, cpu }]) => {
    const [, name, version] = key.match(/^(@?[^@]+)@([^_]+)/)!;
    const elsewhere = !(os?.includes(system.os) ?? true) ||
      !(cpu?.includes(system.cpu) ?? true);
    return { name: name!, version: version!, elsewhere };
  });
  return [
    ...new Map(packages.map((each) => [`${each.name}@${each.version}`, each]))
      .values(),
  ];
}

/**
 * The licence that a `package.json` names.
 *
 * @param description The parsed file; the older forms with objects are read too.
 * @returns As SPDX writes it, or blank if none is named.
 */
export function licenceOf(description: {
  readonly license?: unknown;
  readonly licenses?: unknown;
}): string {
  const { license, licenses } = description;
  if (typeof license === "string") return license;
  const named = [license, licenses].flat().flatMap((entry) =>
    typeof entry === "object" && entry !== null && "type" in entry
      ? [String(entry.type)]
      : []
  );
  return named.join(" OR ");
}

/**
 * Whether a licence is allowed: one of several to choose from, or all that
 * hold together.
 *
 * @param licence Such as `(MIT OR GPL-3.0)` or `Apache-2.0 AND MIT`.
 */
export function isAllowed(licence: string): boolean {
  return licence.replace(/[()]/g, "").split(" OR ").some((choice) =>
    choice.split(" AND ").every((part) => ALLOWED.has(part.trim()))
  );
}

/**
 * The licence that a text is, where `package.json` names none.
 *
 * @param text The package's `LICENSE` file.
 * @returns `MIT`, or blank for every other text.
 */
export function licenceInText(text: string): string {
  return /^\s*(The )?MIT License/.test(text) ? "MIT" : "";
}

/** `deno task licenses`: one line a package, and 1 if one is not allowed. */
async function main(): Promise<number> {
  const packages = await readLicences();
  for (const { name, version, licence } of packages) {
    console.log(`${name}\t${version}\t${licence}`);
  }
  const refused = packages.filter(({ licence, elsewhere }) =>
    !elsewhere && !isAllowed(licence)
  );
  for (const { name, version, licence } of refused) {
    console.error(
      `${name} ${version}: licensen ${
        licence || "saknas och"
      } är inte tillåten`,
    );
  }
  return refused.length === 0 ? 0 : 1;
}

async function readLicences(): Promise<PackageLicence[]> {
  const lock = await Deno.readTextFile(projectPath("deno.lock"));
  const { npmCache } = await new Response(Deno.stdin.readable).json();
  // A folder for each registry that packages have come from.
  const registries = await listFolders(pathToFileURL(`${npmCache}/`));
  const system = { os: process.platform, cpu: process.arch };
  return await Promise.all(
    lockedPackages(lock, system).map(async (locked) => {
      const { name, version, elsewhere } = locked;
      const folders = registries.map((registry) =>
        join(npmCache, registry, ...name.split("/"), version)
      );
      const licence = elsewhere
        ? "(för ett annat system)"
        : await readLicence(folders, `${name} ${version}`);
      return { ...locked, licence };
    }),
  );
}

async function readLicence(
  folders: readonly string[],
  name: string,
): Promise<string> {
  for (const folder of folders) {
    const description = await readPart(folder, "package.json");
    if (description === null) continue;
    const named = licenceOf(JSON.parse(description));
    return named || licenceInText(await readPart(folder, "LICENSE") ?? "");
  }
  throw new UserError(
    `${name} är inte hämtat: kör deno install och försök igen.`,
  );
}

function readPart(folder: string, name: string): Promise<string | null> {
  return ifThere(Deno.readTextFile(join(folder, name)));
}

if (import.meta.main) Deno.exit(await main().catch(reportError));
