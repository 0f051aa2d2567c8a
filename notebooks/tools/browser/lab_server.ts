/**
 * JupyterLab as a newcomer starts it: by `deno task lab` in a fresh copy of the
 * project, which sets itself up.
 *
 * @module
 */
import { join } from "node:path";
import { copyFolder } from "../../../core/report/copy_folder.ts";
import { projectPath } from "../project.ts";

/** A JupyterLab that answers. */
export interface LabServer extends AsyncDisposable {
  /** Where it is reached, such as `http://127.0.0.1:8888`. */
  readonly origin: string;
  /** What it asks for before it lets a browser in. */
  readonly token: string;
  /** The copy of the project that it serves. */
  readonly folder: string;
  /** What it has printed until now. */
  printed(): string;
}

const TOKEN = "prov";
const FOLDERS = ["core", "data", "notebooks"];
const FILES = ["deno.json", "deno.lock", "package.json"];
/** Milliseconds that setting up and starting may take. */
const PATIENCE = 300_000;

/**
 * Copies the project without its environment and starts JupyterLab there.
 *
 * @throws {Error} If JupyterLab does not answer, with what it printed.
 */
export async function startLab(): Promise<LabServer> {
  const folder = await copyProject();
  const port = freePort();
  const origin = `http://127.0.0.1:${port}`;
  const server = startTask(folder, port);
  let text = "";
  const reading = [server.stdout, server.stderr].map(async (stream) => {
    for await (const part of stream.pipeThrough(new TextDecoderStream())) {
      text += part;
    }
  });
  const stop = async () => {
    server.kill("SIGTERM");
    await server.status;
    await Promise.all(reading);
    await Deno.remove(folder, { recursive: true });
  };
  if (!await answers(`${origin}/api/status?token=${TOKEN}`, server)) {
    await stop().catch(() => {});
    throw new Error(`JupyterLab does not answer: ${text}`);
  }
  return {
    origin,
    token: TOKEN,
    folder,
    printed: () => text,
    [Symbol.asyncDispose]: stop,
  };
}

async function copyProject(): Promise<string> {
  const folder = await Deno.makeTempDir({ prefix: "finsam-lab-" });
  for (const name of FOLDERS) {
    await Deno.mkdir(join(folder, name));
    await copyFolder(projectPath(name), join(folder, name));
  }
  for (const name of FILES) {
    await Deno.copyFile(projectPath(name), join(folder, name));
  }
  await Deno.mkdir(join(folder, "outputs"));
  return folder;
}

function freePort(): number {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const { port } = listener.addr as Deno.NetAddr;
  listener.close();
  return port;
}

function startTask(folder: string, port: number) {
  return new Deno.Command(Deno.execPath(), {
    args: [
      ...["task", "lab", "--no-browser", "--allow-root"],
      ...[`--port=${port}`, "--ServerApp.port_retries=0"],
      ...[`--IdentityProvider.token=${TOKEN}`],
      // Lets the test ask the page about its notebook and its kernel.
      "--LabApp.expose_app_in_browser=True",
    ],
    cwd: folder,
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
}

async function answers(
  address: string,
  server: Deno.ChildProcess,
): Promise<boolean> {
  let ended = false;
  server.status.then(() => ended = true);
  const deadline = performance.now() + PATIENCE;
  while (!ended && performance.now() < deadline) {
    const answer = await fetch(address).catch(() => null);
    await answer?.body?.cancel();
    if (answer?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return false;
}
