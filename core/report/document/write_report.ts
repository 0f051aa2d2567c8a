import { openForbund } from "../../data/open_forbund.ts";
import { BASE_SCENARIO } from "../../data/scenario_files.ts";
import { loadScenarioData } from "../../data/scenario_data.ts";
import { resolveScenario } from "../../scenarios/resolve.ts";
import type { PackId } from "../pack.ts";
import type { PackedContent } from "../packed/packed_content.ts";
import { loadTypeface } from "../typeface.ts";
import { assembleReport } from "./assemble.ts";
import { writeHtml } from "./html/html_document.ts";
import { writeWord } from "./word/word_document.ts";

/** The files of the report. */
export const REPORT_FILES: readonly string[] = [
  "behovsanalys.docx",
  "behovsanalys.html",
];

/**
 * Assembles the needs analysis from what lies in a pack and writes it there,
 * as a Word document and as a page. A pack that was renewed in part gives a
 * report of the new and the inherited results together.
 *
 * @param folder Absolute path of the pack.
 * @param id Which pack it is.
 * @param content What the pack holds.
 * @throws {InputError} If the förbund has no such scenario.
 */
export async function writeReport(
  folder: string,
  { forbund, year, scenario }: PackId,
  content: PackedContent,
): Promise<void> {
  const { name, shortName } = (await openForbund(forbund)).forbund;
  const report = assembleReport({
    forbund: name,
    shortName,
    year,
    scenario: await chosenTitle(forbund, scenario),
  }, content);
  const [word, html] = REPORT_FILES.map((file) => `${folder}/${file}`);
  const typeface = await loadTypeface();
  await Deno.writeFile(word!, await writeWord(report, typeface));
  await Deno.writeTextFile(html!, writeHtml(report, typeface));
}

async function chosenTitle(
  forbund: string,
  scenario: string,
): Promise<string | undefined> {
  return scenario === BASE_SCENARIO
    ? undefined
    : resolveScenario(await loadScenarioData(forbund), scenario).title;
}
