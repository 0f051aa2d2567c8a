import { prepareEnvironment, projectEnvironment } from "./environment.ts";
import { KERNEL_NAME } from "./kernelspec.ts";
import { projectPath } from "./project.ts";

/** What JupyterLab is given to show of a cell that went wrong. */
export interface CellFault {
  readonly name: string;
  readonly text: string;
  /** The lines below the cell, as they are shown. */
  readonly shown: readonly string[];
}

/** Runs cells one after the other in a kernel that Jupyter starts, as in the browser. */
const RUN_CELLS = `
import json, os, sys
from jupyter_client.manager import KernelManager
job = json.load(sys.stdin)
manager = KernelManager(kernel_name=job["kernel"])
manager.start_kernel(cwd=job["folder"], env={**os.environ, **job["env"]})
client = manager.client()
client.start_channels()
client.wait_for_ready(timeout=60)
faults = []
for cell in job["cells"]:
    errors = []
    def keep(message):
        if message["msg_type"] == "error":
            errors.append(message["content"])
    reply = client.execute_interactive(cell, output_hook=keep, timeout=60)
    found = errors[0] if errors else reply["content"]
    faults.append(None if found.get("ename") is None else {
        "name": found["ename"],
        "text": found["evalue"],
        "shown": [line.rstrip() for line in found["traceback"]],
    })
client.stop_channels()
manager.shutdown_kernel(now=True)
json.dump(faults, sys.stdout)
`;

/**
 * What each cell shows when it goes wrong, run one after the other in one
 * kernel; `null` for a cell that does not.
 *
 * @param cells The cells' code.
 * @param env Variables of the kernel, such as `FINSAM_DEBUG`.
 */
export async function faultsOfCells(
  cells: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<(CellFault | null)[]> {
  const { python, variables } = await prepareEnvironment(projectEnvironment());
  const worker = new Deno.Command(python, {
    args: ["-c", RUN_CELLS],
    env: { ...variables },
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const input = worker.stdin.getWriter();
  await input.write(new TextEncoder().encode(JSON.stringify({
    kernel: KERNEL_NAME,
    folder: projectPath("notebooks"),
    cells,
    env,
  })));
  await input.close();
  const { success, stdout, stderr } = await worker.output();
  const [answer, complaints] = [stdout, stderr].map((bytes) =>
    new TextDecoder().decode(bytes)
  );
  if (!success) throw new Error(complaints);
  return JSON.parse(answer!);
}
