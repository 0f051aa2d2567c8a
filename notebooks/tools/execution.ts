import type { Environment } from "./environment.ts";
import { KERNEL_NAME } from "./kernelspec.ts";
import { machineFault } from "./machine_fault.ts";
import type { Notebook } from "./notebook.ts";
import { projectPath } from "./project.ts";
import { lastLines, linesOf } from "./text_lines.ts";
import { UserError } from "./user_error.ts";

/** A notebook to execute, and where. */
export interface Execution {
  readonly name: string;
  readonly notebook: Notebook;
  /** Working folder of the cells. */
  readonly folder: string;
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

/** Milliseconds that a worker gets to end its kernel and itself. */
const GRACE = 3000;

/**
 * A Python process that executes notebooks, one at a time, each in a kernel of
 * its own, and writes them as pages.
 */
export class NotebookWorker {
  readonly #process: Deno.ChildProcess;
  readonly #input: WritableStreamDefaultWriter<Uint8Array>;
  readonly #events: AsyncGenerator<Event>;
  readonly #complaints: Promise<string>;

  /**
   * Starts the process.
   *
   * @param pack Where core writes figures and tables: `FINSAM_PACK`.
   * @param environment The Python that talks with the kernels.
   */
  constructor(pack: string, { python, variables }: Environment) {
    this.#process = new Deno.Command(python, {
      args: [projectPath("notebooks", "tools", "jupyter", "run_notebook.py")],
      env: { ...variables, FINSAM_PACK: pack },
      stdin: "piped",
      stdout: "piped",
      stderr: "piped",
    }).spawn();
    this.#input = this.#process.stdin.getWriter();
    this.#events = eventsOf(this.#process.stdout);
    this.#complaints = new Response(this.#process.stderr).text();
  }

  /**
   * Executes a notebook. A worker is of no use after a failure.
   *
   * @param execution What to execute.
   * @param signal Ends kernel and worker at once.
   * @returns Nothing if all cells succeeded.
   * @throws {UserError} If the worker itself fails.
   */
  async execute(
    execution: Execution,
    signal: AbortSignal,
  ): Promise<Failure | undefined> {
    signal.throwIfAborted();
    const stop = () => void this.end();
    signal.addEventListener("abort", stop);
    try {
      await this.#input.write(encodeJob(execution)).catch(() => {});
      const outcome = await this.#outcome();
      signal.throwIfAborted();
      if (outcome === undefined) throw await this.#unexpectedEnd();
      return outcome.event === "failed" ? outcome : undefined;
    } finally {
      signal.removeEventListener("abort", stop);
    }
  }

  /** What the process says of the job in the end; nothing if it died. */
  async #outcome() {
    let kernel: number | undefined;
    while (true) {
      const { done, value } = await this.#events.next();
      if (done) break;
      if (value.event !== "kernel") return value;
      kernel = value.pid;
    }
    await this.#process.status;
    if (kernel !== undefined) endOrphan(kernel);
    return undefined;
  }

  async #unexpectedEnd(): Promise<UserError> {
    const complaints = lastLines(withoutNews(await this.#complaints));
    const cause = machineFault(complaints) ??
      "händer det igen, ta bort mappen .venv och kör kommandot på nytt";
    return new UserError(
      `Processen som kör notebooken avslutades oväntat; ${cause}.\n${complaints}`,
    );
  }

  /**
   * Ends the process with the kernel it has; may be called more than once. It
   * takes the end of its input as word to end.
   */
  async end(): Promise<void> {
    await this.#input.close().catch(() => {});
    const timer = setTimeout(() => this.#process.kill("SIGKILL"), GRACE);
    await this.#process.status;
    clearTimeout(timer);
  }
}

async function* eventsOf(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<Event> {
  for await (const line of linesOf(stream)) yield JSON.parse(line);
}

function encodeJob(execution: Execution): Uint8Array {
  const line = JSON.stringify({ ...execution, kernel: KERNEL_NAME }) + "\n";
  return new TextEncoder().encode(line);
}

/** Linux ends the kernel when its worker dies; elsewhere that is ours to do. */
function endOrphan(pid: number): void {
  try {
    Deno.kill(pid, "SIGKILL");
  } catch {
    // It had ended already.
  }
}

/** Without what Deno says of itself when it starts. */
function withoutNews(text: string): string {
  return text.split("\n")
    .filter((line) => !/^(Warning "deno jupyter"|Download )/.test(line))
    .join("\n");
}
