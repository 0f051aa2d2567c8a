import { InputError } from "../data/problems.ts";

/**
 * Lets a fault in what the analyst supplied be read in a cell as its message
 * alone. A report run keeps the frames, from which it tells the line of the
 * cell, and so does whoever starts JupyterLab with `FINSAM_DEBUG=1`.
 */
export function tellFaultsPlainly(): void {
  if (!inKernel()) return;
  InputError.keepsFrames = Deno.env.get("FINSAM_DEBUG") === "1" ||
    Deno.env.has("FINSAM_PACK");
}

/** Everywhere but in the kernel, Deno refuses to speak of Jupyter. */
function inKernel(): boolean {
  try {
    return Deno.jupyter !== undefined;
  } catch {
    return false;
  }
}
