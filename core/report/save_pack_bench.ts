import { join } from "node:path";
import { loadFeeData } from "../data/fee_data.ts";
import { feeInput } from "../fees/fee_basis.ts";
import { allocateMemberFees } from "../fees/member_fees.ts";
import { feesByMunicipality } from "../figures/fees/fees_by_municipality.ts";
import { renderPng } from "./png.ts";
import { writeContent } from "./pack_content.ts";
import { drawPrintPictures } from "./print_pictures.ts";

/**
 * A figure's files in a new folder: SVG, PNG, the numbers and what they rest
 * on. The peer is resvg's picture and the SVG alone, written in the same way.
 */
const group = "write one figure's files, print picture included";
/** Enough that neither gains from what the other has warmed up. */
const warm = { n: 15, warmup: 15 };
const folder = await Deno.makeTempDir();
globalThis.addEventListener(
  "unload",
  () => Deno.removeSync(folder, { recursive: true }),
);
const data = await loadFeeData("rar");
const allocation = allocateMemberFees(feeInput(data, 2025));
const figure = feesByMunicipality(data, allocation);

Deno.bench("resvg, the two pictures alone", { group, ...warm }, async () => {
  await Deno.writeTextFile(join(folder, "alone.svg"), figure.svg);
  await Deno.writeFile(join(folder, "alone.png"), await renderPng(figure.svg));
});

Deno.bench("core", { group, baseline: true, ...warm }, async () => {
  await writeContent({ figures: [figure], tables: [] }, folder);
  await drawPrintPictures(folder, join(folder, "former"));
});
