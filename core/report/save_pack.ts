import type { PackId } from "./pack.ts";
import type { PackContent } from "./pack_content.ts";

/**
 * Writes a notebook's figures, tables and texts. In a report run they go into
 * the folder that the runner is filling, which draws the print pictures. What
 * is run by hand is a trial: it is kept beside the pack, in `<scenario>-prov`,
 * so that a pack and its report are always what a report run made of the data.
 *
 * @param id Which pack; a notebook gives its parameters.
 * @param content What to write; files of the same names are replaced.
 * @returns What was written and where, in Swedish.
 */
export async function savePack(
  id: PackId,
  content: PackContent,
): Promise<string> {
  // A notebook saves last, so what writes is loaded here and not before.
  const filling = Deno.env.get("FINSAM_PACK");
  if (filling) {
    const { writeContent } = await import("./pack_content.ts");
    await writeContent(content, filling);
    return describe(content, id);
  }
  const { saveTrial } = await import("./trial_pack.ts");
  const trial = await saveTrial(id, content);
  return `${describe(content, trial)} ` +
    `Paketet i ${shownPlace(id)} ändras bara av deno task report.`;
}

function describe(
  { figures, tables, texts = [] }: PackContent,
  id: PackId,
): string {
  return `Figurer: ${figures.length}, tabeller: ${tables.length}, ` +
    `texter: ${texts.length}. De finns i ${shownPlace(id)}.`;
}

function shownPlace({ forbund, year, scenario }: PackId): string {
  return `outputs/${forbund}/${year}/${scenario}`;
}
