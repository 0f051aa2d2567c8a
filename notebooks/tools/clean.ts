import { join } from "node:path";
import { listNotebooks, readNotebook } from "./notebook.ts";
import { projectPath } from "./project.ts";
import {
  findLeftovers,
  formatNotebook,
  stripLeftovers,
} from "./stored_outputs.ts";
import { reportError } from "./user_error.ts";

/**
 * Strips what running has left in a folder's notebooks, or only tells of it.
 *
 * @param folder The notebooks' folder.
 * @param onlyTell Leave the files as they are.
 * @returns Lines such as `01-medlemsavgifter.ipynb: cell 4 har utdata`.
 */
export async function cleanNotebooks(
  folder: string,
  onlyTell: boolean,
): Promise<string[]> {
  const lines: string[] = [];
  for (const name of await listNotebooks(folder)) {
    const { notebook } = await readNotebook(folder, name);
    const leftovers = findLeftovers(notebook);
    lines.push(...leftovers.map((what) => `${name}.ipynb: ${what}`));
    if (onlyTell || leftovers.length === 0) continue;
    await Deno.writeTextFile(
      join(folder, `${name}.ipynb`),
      formatNotebook(stripLeftovers(notebook)),
    );
  }
  return lines;
}

/** `deno task clean`; with `--check` it refuses instead of stripping. */
async function main(args: string[]): Promise<number> {
  const onlyTell = args.includes("--check");
  const lines = await cleanNotebooks(projectPath("notebooks"), onlyTell);
  for (const line of lines) console.log(line);
  if (!onlyTell || lines.length === 0) return 0;
  console.error("Notebooks lagras utan utdata: kör deno task clean");
  return 1;
}

if (import.meta.main) Deno.exit(await main(Deno.args).catch(reportError));
