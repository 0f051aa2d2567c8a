import { openForbund } from "../../data/open_forbund.ts";
import type { PackId } from "../pack.ts";
import type { PackedContent } from "../packed/packed_content.ts";
import { workbookOf } from "./workbook.ts";

/** The file of all tables. */
export const WORKBOOK_FILE = "tabeller.xlsx";

/**
 * Writes the tables of a pack as one Excel workbook into it.
 *
 * @param folder Absolute path of the pack.
 * @param id Which pack it is.
 * @param content What the pack holds.
 */
export async function writeWorkbook(
  folder: string,
  { forbund, year }: PackId,
  { tables }: PackedContent,
): Promise<void> {
  const { shortName } = (await openForbund(forbund)).forbund;
  const bytes = await workbookOf([...tables.values()], `${shortName}, ${year}`);
  await Deno.writeFile(`${folder}/${WORKBOOK_FILE}`, bytes);
}
