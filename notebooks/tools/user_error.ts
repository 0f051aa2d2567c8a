import { machineFault } from "./machine_fault.ts";

/** Something the analyst can put right: shown as a sentence, without a stack. */
export class UserError extends Error {
  override name = "UserError";

  /**
   * @param message A Swedish sentence that says what to do.
   * @param exitCode 1 for a failed run, 2 for a command that was misspelt.
   */
  constructor(message: string, readonly exitCode: 1 | 2 = 1) {
    super(message);
  }
}

/**
 * Prints an error as its message alone; `FINSAM_DEBUG=1` adds the stack.
 *
 * @returns The exit code to end with.
 */
export function reportError(error: unknown): number {
  const { message, stack } = error instanceof Error
    ? error
    : new Error(String(error));
  const broken = error instanceof UserError ? undefined : machineFault(message);
  const debug = Deno.env.get("FINSAM_DEBUG") === "1";
  if (broken !== undefined) console.error(`Det gick inte: ${broken}.`);
  console.error(debug && stack !== undefined ? stack : message);
  return error instanceof UserError ? error.exitCode : 1;
}
