import { prepareEnvironment, projectEnvironment } from "../environment.ts";
import { KERNEL_NAME } from "../kernelspec.ts";
import { projectPath } from "../project.ts";
import { linesOf } from "../text_lines.ts";

/**
 * From the start of a fresh Deno kernel until the fees of a year stand below
 * the last cell, beside the same bars from the libraries alone, which check
 * nothing and work nothing out.
 */
const OURS = [
  `import { named } from "core";
   const { allocateMemberFees, feeInput, feesByMunicipality, loadFeeData, show } =
     await named(import("core"));`,
  `const data = await loadFeeData("rar");
   const fees = allocateMemberFees(feeInput(data, 2025));`,
  `await show(feesByMunicipality(data, fees));`,
];
const PEERS = [
  `import { fromCSV } from "arquero";
   import * as Plot from "@observablehq/plot";
   import { parseHTML } from "linkedom";`,
  `const fees = fromCSV(await Deno.readTextFile("../data/rar/fees.csv"))
     .filter((d) => d.fee_year === 2025 && d.party === "kommun");`,
  `const { document } = parseHTML("<html><body></body></html>");
   const svg = Plot.plot({
     document,
     marks: [Plot.barX(fees, { x: "fee_sek", y: "member" })],
   }).outerHTML;
   await Deno.jupyter.broadcast("display_data", {
     data: { "image/svg+xml": svg }, metadata: {}, transient: {},
   });`,
];

const group = "first figure in a fresh kernel";
const few = { n: 4, warmup: 1 };
const { python, variables } = await prepareEnvironment(projectEnvironment());
const folder = await Deno.makeTempDir();
globalThis.addEventListener(
  "unload",
  () => Deno.removeSync(folder, { recursive: true }),
);

Deno.bench("core", { group, baseline: true, ...few }, async (bench) => {
  await firstFigure(bench, OURS);
});
Deno.bench("arquero, Plot and linkedom", { group, ...few }, async (bench) => {
  await firstFigure(bench, PEERS);
});

async function firstFigure(
  bench: Deno.BenchContext,
  cells: readonly string[],
): Promise<void> {
  await using worker = new Deno.Command(python, {
    args: [projectPath("notebooks", "tools", "bench", "first_figure.py")],
    env: { ...variables, FINSAM_PACK: folder },
    stdin: "piped",
    stdout: "piped",
    stderr: "null",
  }).spawn();
  const lines = linesOf(worker.stdout);
  await expect(lines, "ready");
  const job = { kernel: KERNEL_NAME, folder: projectPath("notebooks"), cells };
  const input = worker.stdin.getWriter();
  bench.start();
  await input.write(new TextEncoder().encode(JSON.stringify(job) + "\n"));
  await expect(lines, "shown");
  bench.end();
  await input.close();
}

async function expect(
  lines: AsyncGenerator<string>,
  wanted: string,
): Promise<void> {
  const { value } = await lines.next();
  if (value !== wanted) throw new Error(`The kernel says ${value}`);
}
