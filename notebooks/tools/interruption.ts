/** Turns the signals that ask a program to end into an orderly ending. */
export interface Interruption {
  /** Aborted by the first signal; later ones change nothing. */
  readonly signal: AbortSignal;
  /** The exit code by custom, such as 130 after Ctrl-C. */
  readonly exitCode: number | undefined;
}

/** Signals and the exit codes that go with them; Windows has only the first. */
const CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Takes over the signals until the program exits. */
export function watchSignals(): Interruption {
  const controller = new AbortController();
  let exitCode: number | undefined;
  for (const name of Object.keys(CODES) as (keyof typeof CODES)[]) {
    if (Deno.build.os === "windows" && name !== "SIGINT") continue;
    Deno.addSignalListener(name, () => {
      exitCode ??= CODES[name];
      controller.abort();
    });
  }
  return {
    signal: controller.signal,
    get exitCode() {
      return exitCode;
    },
  };
}
