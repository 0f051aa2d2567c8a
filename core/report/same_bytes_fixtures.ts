/**
 * Makes a small pack in a folder that is given as an argument, with every kind
 * of file that the core writes, and prints the checksum of each.
 *
 * @module
 */
import { loadFeeData } from "../data/fee_data.ts";
import { feeInput } from "../fees/fee_basis.ts";
import { allocateMemberFees } from "../fees/member_fees.ts";
import { feesByMunicipality } from "../figures/fees/fees_by_municipality.ts";
import { assembliesOf } from "./assembly.ts";
import { memberFeeTable } from "./fees/fee_table.ts";
import { packFiles } from "./pack_files.ts";
import { savePack } from "./save_pack.ts";

if (import.meta.main) {
  const folder = Deno.args[0]!;
  const id = { forbund: "rar", year: 2025, scenario: "bas" };
  const data = await loadFeeData(id.forbund);
  const fees = allocateMemberFees(feeInput(data, id.year));
  Deno.env.set("FINSAM_PACK", folder);
  await savePack(id, {
    figures: [feesByMunicipality(data, fees)],
    tables: [memberFeeTable(data, fees)],
  });
  for (const { write } of await assembliesOf(folder, id, true)) await write();
  for (const { path, sha256 } of await packFiles(folder)) {
    console.log(path, sha256);
  }
}
