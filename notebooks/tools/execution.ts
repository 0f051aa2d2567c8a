import type { Environment } from "./environment.ts";
import { KERNEL_NAME } from "./kernelspec.ts";
import { machineFault } from "./machine_fault.ts";
import type { Notebook } from "./notebook.ts";
import { projectPath } from "./project.ts";
import { linesOf } from "./text_lines.ts";
import { UserError } from "./user_error.ts";

/** A notebook to execute, and where. */
export interface Execution {
  readonly name: string;
  readonly notebook: Notebook;
  /** Working folder of the cells. */
  readonly folder: string;
  /** Where core writes figures and tables: `FINSAM_PACK`. */
  readonly pack: string;
  /** The HTML file to write. */
  readonly page: string;
  /** Seconds that one cell may take. */
  readonly timeout: number;
}

/** How an execution went wrong; cells count from 0 in the executed copy. */
export type Failure =
  | { readonly reason: "start"; readonly text: string }
  | { readonly reason: "timeout"; readonly cell: number }
  | { readonly reason: "died"; readonly cell: number }
  | {
    readonly reason: "error";
    readonly cell: number;
    readonly name: string;
    readonly text: string;
    readonly trace: readonly string[];
  };

type Event =
  | { readonly event: "kernel"; readonly pid: number }
  | { readonly event: "done" }
  | { readonly event: "failed" } & Failure;

/** Milliseconds that the worker gets to end its kernel and itself. */
const GRACE = 3000;

/**
 * Executes a notebook in a kernel of its own and writes it as a page.
 *
 * @param execution What to execute.
 * @param environment The Python that talks with the kernel.
 * @param signal Ends kernel and worker at once.
 * @returns Nothing if all cells succeeded.
 * @throws {UserError} If the worker itself fails.
 */
export async function executeNotebook(
  execution: Execution,
  environment: Environment,
  signal: AbortSignal,
): Promise<Failure | undefined> {
  signal.throwIfAborted();
  const worker = startWorker(execution.pack, environment);
  const input = worker.stdin.getWriter();
  const stop = () => void endWorker(worker, input);
  signal.addEventListener("abort", stop);
  try {
    await input.write(encodeJob(execution)).catch(() => {});
    const { last, complaints } = await listen(worker);
    signal.throwIfAborted();
    return outcomeOf(last, complaints);
  } finally {
    signal.removeEventListener("abort", stop);
    await endWorker(worker, input);
  }
}

function startWorker(
  pack: string,
  { python, variables }: Environment,
): Deno.ChildProcess {
  return new Deno.Command(python, {
    args: [projectPath("notebooks", "tools", "jupyter", "run_notebook.py")],
    env: { ...variables, FINSAM_PACK: pack },
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
}

function encodeJob({ pack: _, ...job }: Execution): Uint8Array {
  const line = JSON.stringify({ ...job, kernel: KERNEL_NAME }) + "\n";
  return new TextEncoder().encode(line);
}

async function listen(worker: Deno.ChildProcess) {
  const stderr = new Response(worker.stderr).text();
  let last: Event | undefined;
  for await (const line of linesOf(worker.stdout)) last = JSON.parse(line);
  await worker.status;
  if (last?.event === "kernel") endOrphan(last.pid);
  return { last, complaints: lastLines(await stderr) };
}

function outcomeOf(
  last: Event | undefined,
  complaints: string,
): Failure | undefined {
  if (last?.event === "done") return undefined;
  if (last?.event === "failed") return last;
  const cause = machineFault(complaints) ??
    "händer det igen, ta bort mappen .venv och kör kommandot på nytt";
  throw new UserError(
    `Processen som kör notebooken avslutades oväntat; ${cause}.\n${complaints}`,
  );
}

/** The worker takes the end of its input as word to end kernel and itself. */
async function endWorker(
  worker: Deno.ChildProcess,
  input: WritableStreamDefaultWriter<Uint8Array>,
): Promise<void> {
  await input.close().catch(() => {});
  const timer = setTimeout(() => worker.kill("SIGKILL"), GRACE);
  await worker.status;
  clearTimeout(timer);
}

/** Linux ends the kernel when its worker dies; elsewhere that is ours to do. */
function endOrphan(pid: number): void {
  try {
    Deno.kill(pid, "SIGKILL");
  } catch {
    // It had ended already.
  }
}

function lastLines(text: string): string {
  return text.trim().split("\n")
    .filter((line) => !/^(Warning "deno jupyter"|Download )/.test(line))
    .slice(-5).join("\n");
}
