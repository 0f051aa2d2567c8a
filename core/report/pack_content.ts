import type { Figure } from "../figures/figure.ts";
import { writeFigure, writeTable, writeText } from "./figure_files.ts";
import type { OutputTable } from "./output_table.ts";
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
 * Writes figures, tables and texts into a folder, each kind in its own. Print
 * pictures are drawn afterwards.
 *
 * @param folder Absolute path of the folder being filled.
 */
export async function writeContent(
  { figures, tables, texts = [] }: PackContent,
  folder: string,
): Promise<void> {
  for (const room of ["figures", "tables", "texts"]) {
    await Deno.mkdir(`${folder}/${room}`, { recursive: true });
  }
  await Promise.all([
    ...figures.map((figure) => writeFigure(figure, folder)),
    ...tables.map((table) => writeTable(table, folder)),
    ...texts.map((text) => writeText(text, folder)),
  ]);
}
