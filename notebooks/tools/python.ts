import { UserError } from "./user_error.ts";

/** A Python that can make a virtual environment. */
export interface Python {
  /** The program and its first arguments, such as `["py", "-3"]`. */
  readonly command: readonly string[];
  /** Such as `3.11.7`. */
  readonly version: string;
}

interface Probe extends Python {
  readonly makesEnvironments: boolean;
}

const OLDEST_MINOR = 10;
const NEEDED = `Python 3.${OLDEST_MINOR} eller senare`;
const PROBE = 'import sys; print("%d.%d.%d" % sys.version_info[:3]); ' +
  "sys.stdout.flush(); import venv, ensurepip";

/**
 * Finds a Python 3.10 or later that can make a virtual environment.
 *
 * @param named The program to use instead of looking for one.
 * @throws {UserError} If there is none, with what to install.
 */
export async function findPython(named?: string): Promise<Python> {
  const unfit: Probe[] = [];
  for (const command of named ? [[named]] : usualCommands()) {
    const probe = await askVersion(command);
    if (probe === undefined) continue;
    if (isRecent(probe) && probe.makesEnvironments) return probe;
    unfit.push(probe);
  }
  throw new UserError(whatToInstall(unfit, named));
}

function usualCommands(): string[][] {
  const names = ["python3", "python"];
  if (Deno.build.os === "windows") {
    return [["py", "-3"], ...names.map((name) => [name])];
  }
  const versions = [13, 12, 11, 10].map((minor) => `python3.${minor}`);
  return [...names, ...versions].map((name) => [name]);
}

async function askVersion(command: string[]): Promise<Probe | undefined> {
  const [program, ...first] = command;
  try {
    const { success, stdout } = await new Deno.Command(program!, {
      args: [...first, "-c", PROBE],
      stdin: "null",
      stderr: "null",
    }).output();
    const version = new TextDecoder().decode(stdout).trim();
    if (!/^\d+\.\d+\.\d+$/.test(version)) return undefined;
    return { command, version, makesEnvironments: success };
  } catch (error) {
    if (error instanceof Deno.errors.NotCapable) throw error;
    return undefined;
  }
}

function isRecent({ version }: Python): boolean {
  const [major, minor] = version.split(".").map(Number);
  return major! > 3 || (major === 3 && minor! >= OLDEST_MINOR);
}

function whatToInstall(unfit: Probe[], named?: string): string {
  const bare = unfit.find(isRecent);
  if (bare !== undefined) {
    return `${describe(bare)} saknar modulerna venv och ensurepip; ` +
      "installera dem (på Debian och Ubuntu: sudo apt install python3-venv) " +
      "och kör kommandot igen.";
  }
  const old = unfit[0];
  const choose = "installera en nyare eller ange sökvägen till en i " +
    "miljövariabeln FINSAM_PYTHON, och kör kommandot igen.";
  if (old !== undefined) {
    return `${describe(old)} är för gammal: ${NEEDED} behövs; ${choose}`;
  }
  if (named) {
    return `FINSAM_PYTHON anger ${named}, men det är ingen Python som går ` +
      `att köra; ange sökvägen till ${NEEDED} och kör kommandot igen.`;
  }
  return `Hittar ingen Python: installera ${NEEDED} från datorns ` +
    "programkatalog eller www.python.org och kör kommandot igen.";
}

function describe({ command, version }: Python): string {
  return `Python ${version} (${command.join(" ")})`;
}
