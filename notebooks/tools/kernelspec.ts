import { join } from "node:path";
import { ifThere } from "../../core/data/if_there.ts";

/** Name of the kernel that all notebooks name in their metadata. */
export const KERNEL_NAME = "finsam-deno";

/**
 * Describes the running Deno as a Jupyter kernel inside a virtual environment.
 *
 * Deno's own `deno jupyter --install` would write to the user's home and leave
 * out `interrupt_mode`, without which Stop ends the kernel.
 *
 * @param venv The environment's folder.
 */
export async function writeKernelspec(venv: string): Promise<void> {
  const folder = join(venv, "share", "jupyter", "kernels", KERNEL_NAME);
  const file = join(folder, "kernel.json");
  const wanted = JSON.stringify(kernelspec(), null, 2) + "\n";
  if (await ifThere(Deno.readTextFile(file)) === wanted) return;
  await Deno.mkdir(folder, { recursive: true });
  await Deno.writeTextFile(file, wanted);
}

function kernelspec() {
  return {
    argv: [
      Deno.execPath(),
      "jupyter",
      "--kernel",
      "--conn",
      "{connection_file}",
    ],
    display_name: "Finsam (Deno)",
    language: "typescript",
    interrupt_mode: "message",
    // Without it, text results carry the codes of a terminal's colours.
    env: { NO_COLOR: "1" },
  };
}
