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
import { writeContent } from "./pack_content.ts";
import { drawPrintPictures } from "./print_pictures.ts";

if (import.meta.main) {
  const folder = Deno.args[0]!;
  const id = { forbund: "rar", year: 2025, scenario: "bas" };
  const data = await loadFeeData(id.forbund);
  const fees = allocateMemberFees(feeInput(data, id.year));
  const figures = [feesByMunicipality(data, fees)];
  const tables = [memberFeeTable(data, fees)];
  await writeContent({ figures, tables }, folder);
  await drawPrintPictures(folder, `${folder}/former`);
  for (const { write } of await assembliesOf(folder, id, true)) await write();
  for (const { path, sha256 } of await packFiles(folder)) {
    console.log(path, sha256);
  }
}
