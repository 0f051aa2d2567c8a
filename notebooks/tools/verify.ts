import { resolve } from "node:path";
import type { Manifest } from "../../core/report/manifest_form.ts";
import {
  checkIntegrity,
  type Integrity,
  readManifest,
} from "../../core/report/verification/integrity.ts";
import { mixedInputs } from "../../core/report/verification/mixed_inputs.ts";
import {
  obstacles,
  workshopFor,
} from "../../core/report/verification/rebuild.ts";
import { reportError, UserError } from "./user_error.ts";

const USAGE = `Kontrollerar ett paket mot dess manifest.json.

Användning:
  deno task verify <mapp>

Exempel:
  deno task verify outputs/rar/2025/bas`;

/**
 * Says whether a pack is whole, and whether it can be made again here.
 *
 * @param args The pack's folder.
 * @returns 0 if every file is as the manifest says, else 1.
 * @throws {UserError} With exit code 2 if there is not one folder.
 */
export async function verify(args: readonly string[]): Promise<number> {
  const [folder, ...rest] = args;
  if (folder === "--help") {
    console.log(USAGE);
    return 0;
  }
  if (folder === undefined || rest.length > 0) throw new UserError(USAGE, 2);
  const place = resolve(folder);
  const manifest = await readManifest(place);
  const integrity = await checkIntegrity(place, manifest);
  const faults = faultLines(integrity);
  console.log(
    faults.length === 0
      ? `Paketet är helt: ${integrity.intact} filer stämmer med manifest.json.`
      : `Paketet är inte helt: ${integrity.intact} av ` +
        `${manifest.files.length} filer stämmer med manifest.json.`,
  );
  for (const line of faults) console.log(`  ${line}`);
  for (const line of mixedInputs(manifest.inputs)) console.log(line);
  await sayIfRebuildable(manifest);
  return faults.length === 0 ? 0 : 1;
}

function faultLines({ missing, changed, extra }: Integrity): string[] {
  return [
    ...missing.map((path) => `saknas: ${path}`),
    ...changed.map((path) => `ändrad: ${path}`),
    ...extra.map((path) => `hör inte till paketet: ${path}`),
  ];
}

async function sayIfRebuildable(manifest: Manifest): Promise<void> {
  const reasons = obstacles(manifest, await workshopFor(manifest));
  if (reasons.length > 0) {
    console.log("Det går inte att göra om härifrån med samma bytes:");
    for (const reason of reasons) console.log(`  ${reason}`);
    return;
  }
  const { forbund, year, scenario } = manifest;
  console.log(
    "Det går att göra om härifrån med samma bytes: deno task report " +
      `--forbund ${forbund} --year ${year} --scenario ${scenario}`,
  );
}

if (import.meta.main) Deno.exit(await verify(Deno.args).catch(reportError));
