import { join } from "node:path";
import { lastLines } from "./text_lines.ts";
import { UserError } from "./user_error.ts";

/** What a virtual environment is made from. */
export interface Making {
  readonly venv: string;
  readonly requirements: string;
  /** The system's Python. */
  readonly command: readonly string[];
  /** The environment's Python, once it is there. */
  readonly python: string;
  readonly variables: Readonly<Record<string, string>>;
  /** A file in `venv` to leave alone. */
  readonly spare: string;
  /** Is told how it goes. */
  say(line: string): void;
  readonly signal?: AbortSignal;
}

/**
 * Makes a virtual environment anew and installs the pinned packages in it.
 *
 * @throws {UserError} If the environment or the packages cannot be had.
 */
export async function makeEnvironment(making: Making): Promise<void> {
  const start = performance.now();
  making.say(
    "Hämtar Jupyter till projektets mapp .venv " +
      "(bara första gången, ungefär en minut) …",
  );
  await empty(making.venv, making.spare);
  await create(making);
  await installPackages(making);
  const seconds = Math.round((performance.now() - start) / 1000);
  making.say(`Jupyter är på plats efter ${seconds} s.`);
}

async function empty(folder: string, spare: string): Promise<void> {
  for await (const { name } of Deno.readDir(folder)) {
    if (name === spare) continue;
    await Deno.remove(join(folder, name), { recursive: true });
  }
}

async function create(making: Making): Promise<void> {
  const { command, venv } = making;
  const trouble = await run([...command, "-m", "venv", venv], making);
  if (trouble === undefined) return;
  throw new UserError(
    `Python (${command.join(" ")}) kunde inte göra den virtuella miljön ` +
      ".venv; på Debian och Ubuntu hjälper oftast sudo apt install " +
      `python3-venv, annars en ny Python.\n${lastLines(trouble)}`,
  );
}

async function installPackages(making: Making): Promise<void> {
  const { python, requirements } = making;
  const trouble = await run([
    ...[python, "-m", "pip", "install", "--quiet", "--no-input"],
    ...["--disable-pip-version-check", "--require-hashes", "--no-deps"],
    ...["--requirement", requirements],
  ], making);
  if (trouble === undefined) return;
  throw new UserError(
    isNetworkTrouble(trouble)
      ? "Jupyter kunde inte hämtas: den första körningen behöver nå Pythons " +
        "paketförråd på nätet; kontrollera anslutningen (och en eventuell " +
        "proxy) och kör kommandot igen."
      : "Jupyter kunde inte installeras; kör kommandot igen, och om det " +
        `inte hjälper, visa dessa rader för den som sköter datorn:\n${
          lastLines(trouble)
        }`,
  );
}

/** Gives what a failed command said, or nothing if it succeeded. */
async function run(
  [program, ...args]: readonly string[],
  { variables, signal }: Making,
): Promise<string | undefined> {
  const { success, stdout, stderr } = await new Deno.Command(program!, {
    args,
    // A user-wide pip setting that would install outside the environment.
    env: { ...variables, PIP_USER: "0" },
    stdin: "null",
    signal,
  }).output();
  signal?.throwIfAborted();
  if (success) return undefined;
  return [stdout, stderr].map((bytes) => new TextDecoder().decode(bytes)).join(
    "\n",
  );
}

function isNetworkTrouble(text: string): boolean {
  return /NewConnectionError|NameResolution|name resolution|ConnectTimeout|ReadTimeout|ProxyError|SSLError|Network is unreachable|Connection refused|Connection aborted/
    .test(text);
}
