import { InputError } from "../data/problems.ts";

/**
 * Lets any fault be read in a cell as one Swedish message without frames. A
 * report run keeps the frames, from which it tells the line of the cell, and
 * so does whoever starts JupyterLab with `FINSAM_DEBUG=1`.
 */
export function tellFaultsPlainly(): void {
  if (!inKernel()) return;
  const keepsFrames = Deno.env.get("FINSAM_DEBUG") === "1" ||
    Deno.env.has("FINSAM_PACK");
  InputError.keepsFrames = keepsFrames;
  if (!keepsFrames) Error.prepareStackTrace = (error) => faultText(error);
}

/** Errors whose message says in Swedish all there is to know. */
const PLAIN = ["Error", "InputError", "DataError"];

/**
 * What a fault in a cell means to the analyst.
 *
 * @param fault Its name, such as `TypeError`, and its message.
 * @returns One message in Swedish, with what to do.
 */
export function faultText(
  { name, message }: { readonly name: string; readonly message: string },
): string {
  if (PLAIN.includes(name)) return message;
  const unknown = name === "ReferenceError" &&
    message.match(/^(\S+) is not defined$/)?.[1];
  if (unknown) {
    return `${unknown} finns inte: rätta stavningen, eller kör cellerna ` +
      "ovanför först (Run → Run All Cells)";
  }
  const called = name === "TypeError" &&
    message.match(/^(\S+) is not a function$/)?.[1];
  if (called) {
    return `${called} är ingen funktion: rätta stavningen, här eller där den ` +
      "importeras";
  }
  return `oväntat fel (${name}: ${message}); kör deno task check, som säger ` +
    "vilken cell och rad som inte stämmer. FINSAM_DEBUG=1 visar hela felspåret";
}

/** Everywhere but in the kernel, Deno refuses to speak of Jupyter. */
function inKernel(): boolean {
  try {
    return Deno.jupyter !== undefined;
  } catch {
    return false;
  }
}
