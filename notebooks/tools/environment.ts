import { createHash } from "node:crypto";
import { join } from "node:path";
import { writeKernelspec } from "./kernelspec.ts";
import { findPython } from "./python.ts";
import { makeEnvironment } from "./new_environment.ts";
import { projectPath } from "./project.ts";

/** A Python with Jupyter and our kernel, and the variables to start it with. */
export interface Environment {
  /** Absolute path of the environment's Python. */
  readonly python: string;
  /** Keep Jupyter, IPython and pip inside the environment's folder. */
  readonly variables: Readonly<Record<string, string>>;
}

/** Where an environment is made, and how. */
export interface EnvironmentSettings {
  readonly venv: string;
  /** The pinned packages, a pip requirements file. */
  readonly requirements: string;
  /** The Python to use instead of looking for one. */
  readonly python?: string;
  /** Is told of a making, which takes a minute. */
  say(line: string): void;
  /** Ends a making that is under way. */
  readonly signal?: AbortSignal;
}

/** The project's own environment, `.venv/`. */
export function projectEnvironment(signal?: AbortSignal): EnvironmentSettings {
  return {
    venv: projectPath(".venv"),
    requirements: projectPath("notebooks", "requirements.txt"),
    python: Deno.env.get("FINSAM_PYTHON") || undefined,
    say: console.log,
    signal,
  };
}

/**
 * Gives the environment that notebooks run in, and makes it on first need.
 *
 * A stamp tells which packages and which Python it was made with. It is
 * written last, so that a half-made environment is made anew.
 *
 * @throws {UserError} If it cannot be made, with what to do about it.
 */
export async function prepareEnvironment(
  settings: EnvironmentSettings,
): Promise<Environment> {
  const { venv } = settings;
  if (!await isReady(settings)) await makeAlone(settings);
  await writeKernelspec(venv);
  return { python: pythonIn(venv), variables: variablesFor(venv) };
}

/** Makes the environment unless another run makes it meanwhile. */
async function makeAlone(settings: EnvironmentSettings): Promise<void> {
  const { venv, requirements, say, signal } = settings;
  const python = await findPython(settings.python);
  await Deno.mkdir(venv, { recursive: true });
  using lock = await Deno.open(join(venv, LOCK), { write: true, create: true });
  await lock.lock(true);
  if (await isReady(settings)) return;
  await makeEnvironment({
    venv,
    requirements,
    command: python.command,
    python: pythonIn(venv),
    variables: variablesFor(venv),
    spare: LOCK,
    say,
    signal,
  });
  const stamp = JSON.stringify(await stampFor(settings), null, 2) + "\n";
  await Deno.writeTextFile(join(venv, STAMP), stamp);
}

const STAMP = "finsam-stamp.json";
const LOCK = "finsam-lock";

async function isReady(settings: EnvironmentSettings): Promise<boolean> {
  try {
    const stamp = JSON.parse(
      await Deno.readTextFile(join(settings.venv, STAMP)),
    );
    const wanted = await stampFor(settings);
    return stamp.requirements === wanted.requirements &&
      stamp.program === wanted.program &&
      (settings.python === undefined || stamp.named === wanted.named) &&
      await leadsToPython(pythonIn(settings.venv));
  } catch (error) {
    const unfinished = error instanceof Deno.errors.NotFound ||
      error instanceof SyntaxError;
    if (unfinished) return false;
    throw error;
  }
}

/** Windows copies its launcher, which fails once the real Python has moved. */
async function leadsToPython(program: string): Promise<boolean> {
  if (Deno.build.os !== "windows") return true;
  const launcher = new Deno.Command(program, {
    args: ["--version"],
    stdout: "null",
    stderr: "null",
  });
  return (await launcher.output()).success;
}

/** A system upgrade shows as another file behind the environment's Python. */
async function stampFor({ venv, requirements, python }: EnvironmentSettings) {
  const packages = await Deno.readFile(requirements);
  const origin = await Deno.readTextFile(join(venv, "pyvenv.cfg"));
  const setting = (key: string) =>
    origin.match(new RegExp(`^${key} *= *(.*)$`, "m"))?.[1]?.trim();
  return {
    requirements: createHash("sha256").update(packages).digest("hex"),
    program: await Deno.realPath(pythonIn(venv)),
    version: setting("version"),
    named: python ?? null,
  };
}

function pythonIn(venv: string): string {
  return Deno.build.os === "windows"
    ? join(venv, "Scripts", "python.exe")
    : join(venv, "bin", "python");
}

function variablesFor(venv: string): Record<string, string> {
  const within = (...parts: string[]) => join(venv, "jupyter", ...parts);
  return {
    JUPYTER_CONFIG_DIR: within("config"),
    JUPYTER_DATA_DIR: within("data"),
    JUPYTER_RUNTIME_DIR: within("runtime"),
    JUPYTERLAB_SETTINGS_DIR: within("config", "lab", "user-settings"),
    JUPYTERLAB_WORKSPACES_DIR: within("config", "lab", "workspaces"),
    JUPYTER_PREFER_ENV_PATH: "1",
    JUPYTER_PATH: "",
    JUPYTER_CONFIG_PATH: "",
    IPYTHONDIR: within("ipython"),
    PYTHONHOME: "",
    PYTHONPATH: "",
    PYTHONNOUSERSITE: "1",
    PYTHONUTF8: "1",
    DENO_NO_UPDATE_CHECK: "1",
  };
}
