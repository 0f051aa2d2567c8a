import type { Figure } from "../figures/figure.ts";
import { writeFigure, writeTable, writeText } from "./figure_files.ts";
import { writeManifest } from "./manifest.ts";
import type { OutputTable } from "./output_table.ts";
import { type PackId, packPlace, stagePack } from "./pack.ts";
import type { TextBlock } from "./text/text_block.ts";

/** What a notebook hands on. */
export interface PackContent {
  /** Figures, each with an id of its own. */
  readonly figures: readonly Figure[];
  /** Tables, each with an id of its own. */
  readonly tables: readonly OutputTable[];
  /** Text blocks for the report, each with an id of its own. */
  readonly texts?: readonly TextBlock[];
}

/**
 * Writes a notebook's figures, tables and texts. In a report run they go into
 * the folder that the runner is filling. What is run by hand is a trial: it is
 * kept beside the pack, in `<scenario>-prov`, so that a pack and its report are
 * always what a report run made of the data.
 *
 * @param id Which pack; a notebook gives its parameters.
 * @param content What to write; files of the same names are replaced.
 * @returns What was written and where, in Swedish.
 */
export async function savePack(
  id: PackId,
  content: PackContent,
): Promise<string> {
  const filling = Deno.env.get("FINSAM_PACK");
  if (filling) {
    await writeContent(content, filling, packPlace(id));
    return describe(content, id);
  }
  const trial = { ...id, scenario: `${id.scenario}-prov` };
  const pack = await stagePack(trial);
  try {
    await pack.inherit();
    await writeContent(content, pack.folder, pack.place);
    await writeManifest(pack.folder, id);
    await pack.publish();
  } catch (error) {
    await pack.discard();
    throw error;
  }
  return `${describe(content, trial)} ` +
    `Paketet i ${shownPlace(id)} ändras bara av deno task report.`;
}

/**
 * Writes figures, tables and texts into a folder, each kind in its own.
 *
 * @param folder Absolute path of the folder being filled.
 * @param former Absolute path of the same folder as it was; there need not be
 * one.
 */
export async function writeContent(
  { figures, tables, texts = [] }: PackContent,
  folder: string,
  former: string,
): Promise<void> {
  for (const room of ["figures", "tables", "texts"]) {
    await Deno.mkdir(`${folder}/${room}`, { recursive: true });
  }
  await Promise.all([
    ...figures.map((figure) => writeFigure(figure, folder, former)),
    ...tables.map((table) => writeTable(table, folder)),
    ...texts.map((text) => writeText(text, folder)),
  ]);
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
