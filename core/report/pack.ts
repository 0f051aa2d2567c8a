import { fileURLToPath } from "node:url";
import { ifThere } from "../data/if_there.ts";
import { InputError } from "../data/problems.ts";
import { copyFolder } from "./copy_folder.ts";

/** The project's folder of packs. */
export const OUTPUTS: URL = new URL("../../outputs/", import.meta.url);

/** Which pack a run makes. */
export interface PackId {
  /** The förbund's folder name, such as `rar`. */
  readonly forbund: string;
  /** The year it is about. */
  readonly year: number;
  /** Scenario name, such as `bas`. */
  readonly scenario: string;
}

/** How the name of a trial ends: what is run by hand, beside a pack. */
const TRIAL_ENDING = "-prov";

/** The trial beside a pack. */
export function trialOf(id: PackId): PackId {
  return { ...id, scenario: id.scenario + TRIAL_ENDING };
}

/** Whether a pack is a trial. */
export function isTrial({ scenario }: PackId): boolean {
  return scenario.endsWith(TRIAL_ENDING);
}

/** A pack being made beside its place. */
export interface StagedPack {
  /** Absolute path of the temporary folder to write into. */
  readonly folder: string;
  /** Absolute path where the pack will stand. */
  readonly place: string;
  /** Begins with what the former pack holds, to renew a part of it. */
  inherit(): Promise<void>;
  /** Puts the pack in its place, whole, instead of the former one. */
  publish(): Promise<void>;
  /** Throws the temporary folder away; the former pack is untouched. */
  discard(): Promise<void>;
}

/**
 * Begins a pack in a temporary folder beside its place. What killed runs have
 * left there is removed, and a former pack that a kill caught between its two
 * renames is put back.
 *
 * @param outputs The folder of packs.
 * @throws {InputError} If the id cannot be a folder name.
 */
export async function stagePack(
  { forbund, year, scenario }: PackId,
  outputs: URL = OUTPUTS,
): Promise<StagedPack> {
  for (const name of [forbund, String(year), scenario]) {
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
      throw new InputError(
        `${JSON.stringify(name)} kan inte bli ett mappnamn; ` +
          "använd små bokstäver a–z, siffror och bindestreck",
      );
    }
  }
  const parent = new URL(`${forbund}/${year}/`, outputs);
  await Deno.mkdir(parent, { recursive: true });
  const place = new URL(scenario, parent);
  const former = new URL(`.${scenario}.former`, parent);
  const { folder, hold } = await exclusively(outputs, async () => {
    await restore(former, place);
    await removeAbandoned(parent, scenario);
    return await openStaging(parent, scenario);
  });
  const release = async () => {
    hold.close();
    await removeIfThere(`${folder}.hold`);
  };
  return {
    folder,
    place: fileURLToPath(place),
    inherit: () => copyFolder(fileURLToPath(place), folder),
    async publish() {
      await exclusively(outputs, async () => {
        await restore(former, place);
        if (await exists(place)) await Deno.rename(place, former);
        try {
          await Deno.rename(folder, place);
        } finally {
          await restore(former, place);
        }
      });
      await release();
    },
    async discard() {
      await removeIfThere(folder);
      await release();
    },
  };
}

/** Makes the temporary folder, held by a lock that ends with this process. */
async function openStaging(parent: URL, scenario: string) {
  const folder = fileURLToPath(
    new URL(stagingPrefix(scenario) + crypto.randomUUID(), parent),
  );
  const hold = await Deno.open(`${folder}.hold`, { write: true, create: true });
  try {
    await hold.lock(true);
    await Deno.mkdir(folder);
  } catch (error) {
    hold.close();
    await removeIfThere(`${folder}.hold`);
    throw error;
  }
  return { folder, hold };
}

function stagingPrefix(scenario: string): string {
  return `.${scenario}.new-`;
}

/** Runs one action at a time in the outputs, across processes. */
async function exclusively<Result>(
  outputs: URL,
  action: () => Promise<Result>,
): Promise<Result> {
  const lock = await Deno.open(new URL(".lock", outputs), {
    write: true,
    create: true,
  });
  try {
    await lock.lock(true);
    return await action();
  } finally {
    lock.close();
  }
}

async function restore(former: URL, place: URL): Promise<void> {
  if (!await exists(former)) return;
  if (await exists(place)) await removeIfThere(former);
  else await Deno.rename(former, place);
}

/** Removes the temporary folders that no living run holds, and their holds. */
async function removeAbandoned(parent: URL, scenario: string): Promise<void> {
  const prefix = stagingPrefix(scenario);
  for await (const { name } of Deno.readDir(parent)) {
    if (!name.startsWith(prefix)) continue;
    const folder = new URL(name.replace(/\.hold$/, ""), parent);
    const hold = new URL(`${folder}.hold`);
    if (await isHeld(hold)) continue;
    await removeIfThere(folder);
    await removeIfThere(hold);
  }
}

async function isHeld(hold: URL): Promise<boolean> {
  const file = await ifThere(Deno.open(hold, { write: true }));
  if (!file) return false;
  try {
    return !await file.tryLock(true);
  } finally {
    file.close();
  }
}

async function exists(path: URL): Promise<boolean> {
  return await ifThere(Deno.lstat(path)) !== null;
}

async function removeIfThere(path: string | URL): Promise<void> {
  await ifThere(Deno.remove(path, { recursive: true }));
}
