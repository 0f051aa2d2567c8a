import type { Figure } from "../figures/figure.ts";
import { writeFigure, writeTable } from "./figure_files.ts";
import { writeManifest } from "./manifest.ts";
import type { OutputTable } from "./output_table.ts";
import { type PackId, stagePack } from "./pack.ts";

/** What a notebook hands on. */
export interface PackContent {
  /** Figures, each with an id of its own. */
  readonly figures: readonly Figure[];
  /** Tables, each with an id of its own. */
  readonly tables: readonly OutputTable[];
}

/**
 * Writes a notebook's figures and tables into the pack. In a report run they
 * go into the folder that the runner is filling; in JupyterLab the pack in
 * `outputs/` is renewed at once, whole.
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
    await writeContent(content, filling);
    return describe(content, id);
  }
  const pack = await stagePack(id);
  try {
    await pack.inherit();
    await removePages(pack.folder);
    await writeContent(content, pack.folder);
    await writeManifest(pack.folder, id);
    await pack.publish();
  } catch (error) {
    await pack.discard();
    throw error;
  }
  return describe(content, id);
}

/** The pages of a former run do not show what is saved now. */
async function removePages(folder: string): Promise<void> {
  await Deno.remove(`${folder}/notebooks`, { recursive: true }).catch(() => {});
}

async function writeContent(
  { figures, tables }: PackContent,
  folder: string,
): Promise<void> {
  await Deno.mkdir(`${folder}/figures`, { recursive: true });
  await Deno.mkdir(`${folder}/tables`, { recursive: true });
  for (const figure of figures) await writeFigure(figure, folder);
  for (const table of tables) await writeTable(table, folder);
}

function describe(
  { figures, tables }: PackContent,
  { forbund, year, scenario }: PackId,
): string {
  return `Figurer: ${figures.length}, tabeller: ${tables.length}. ` +
    `De finns i outputs/${forbund}/${year}/${scenario}.`;
}
