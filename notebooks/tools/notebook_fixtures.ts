import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { assembliesOf } from "../../core/report/assembly.ts";
import { drawPrintPictures } from "../../core/report/print_pictures.ts";
import { writeManifest } from "../../core/report/manifest.ts";
import { stagePack } from "../../core/report/pack.ts";
import type { PackStore } from "./build_pack.ts";
import type { Cell, Notebook } from "./notebook.ts";

/** A code cell for a test. */
export function codeCell(source: string, ...tags: string[]): Cell {
  return {
    cell_type: "code",
    metadata: tags.length > 0 ? { tags } : {},
    source,
    outputs: [],
    execution_count: null,
  };
}

/** A cell of prose for a test. */
export function markdownCell(source: string): Cell {
  return { cell_type: "markdown", metadata: {}, source };
}

/** The cell that every notebook has. */
export const PARAMETERS_CELL = codeCell(
  'const parameters = { forbund: "rar", year: 2020, scenario: "bas" };',
  "parameters",
);

/** A notebook of some cells for a test. */
export function notebookOf(cells: Cell[], promises: string[] = []): Notebook {
  return {
    cells: cells.map((cell, at) => ({ ...cell, id: `cell-${at + 1}` })),
    metadata: {
      finsam: { promises },
      language_info: { name: "typescript" },
    },
    nbformat: 4,
    nbformat_minor: 5,
  };
}

/** Writes notebooks by name into a folder, with sources as lines, as Jupyter. */
export async function writeNotebooks(
  folder: string,
  notebooks: Readonly<Record<string, Notebook>>,
): Promise<void> {
  for (const [name, notebook] of Object.entries(notebooks)) {
    const cells = notebook.cells.map((cell) => ({
      ...cell,
      source: (cell.source as string).split(/(?<=\n)/),
    }));
    const text = JSON.stringify({ ...notebook, cells }, null, 1) + "\n";
    await Deno.writeTextFile(join(folder, `${name}.ipynb`), text);
  }
}

/**
 * Keeps packs in a folder of the test's own, just as in outputs/, without the
 * report that real results are assembled to.
 */
export function storeIn(outputs: string): PackStore {
  const url = pathToFileURL(`${outputs}/`);
  return {
    stagePack: (id) => stagePack(id, url),
    loadAssembler: () =>
      Promise.resolve({
        drawPrintPictures: () => Promise.resolve(),
        assembliesOf: (folder, id) =>
          Promise.resolve([{
            files: "manifest.json",
            write: () => writeManifest(folder, id),
          }]),
      }),
  };
}

/** Keeps packs in a folder of the test's own, whole, as `deno task report`. */
export function storeWholeIn(outputs: string): PackStore {
  return {
    ...storeIn(outputs),
    loadAssembler: () => Promise.resolve({ drawPrintPictures, assembliesOf }),
  };
}

/** Text of every file below a folder but the lock, by its path within it. */
export async function filesBelow(
  folder: string,
  within = "",
): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for await (const { name, isDirectory } of Deno.readDir(folder)) {
    const path = join(folder, name);
    const key = within + name;
    if (isDirectory) Object.assign(files, await filesBelow(path, `${key}/`));
    else if (name !== ".lock") files[key] = await Deno.readTextFile(path);
  }
  return files;
}
