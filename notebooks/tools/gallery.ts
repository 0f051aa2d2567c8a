import { pathToFileURL } from "node:url";
import { latestFeeYear } from "../../core/data/fee_data.ts";
import { readBytes } from "../../core/data/files.ts";
import { listForbund, openForbund } from "../../core/data/open_forbund.ts";
import { InputError } from "../../core/data/problems.ts";
import {
  type GalleryNotebook,
  type GalleryPack,
  galleryPage,
} from "../../core/report/gallery.ts";
import { MANIFEST_FILE } from "../../core/report/pack_files.ts";
import { readPackedContent } from "../../core/report/packed/packed_content.ts";
import { readNotebooks } from "./notebook.ts";
import { projectPath } from "./project.ts";
import { promisedFigures, promisesOf } from "./promises.ts";
import { reportError } from "./user_error.ts";

/** The page, within the folder of packs. */
const PAGE = "galleri.html";

/**
 * Writes a page with every figure of every notebook, from the latest pack of
 * every förbund.
 *
 * @param outputs Absolute path of the folder of packs.
 * @returns Absolute path of the page.
 */
export async function gallery(outputs: string): Promise<string> {
  const notebooks = (await readNotebooks(projectPath("notebooks")))
    .map(({ name, notebook }) => figuresOf(name, promisesOf(notebook)));
  const forbund = await listForbund();
  const packs = await Promise.all(forbund.map((id) => latestPack(id, outputs)));
  const page = `${outputs}/${PAGE}`;
  await Deno.writeTextFile(page, await galleryPage(notebooks, packs));
  for (const { name, figures } of packs) {
    if (typeof figures === "string") console.log(`${name}: ${figures}`);
  }
  return page;
}

function figuresOf(
  name: string,
  promises: readonly string[],
): GalleryNotebook {
  return { name, figures: promisedFigures(promises) };
}

async function latestPack(
  forbund: string,
  outputs: string,
): Promise<GalleryPack> {
  const year = await latestFeeYear(forbund);
  const { shortName } = (await openForbund(forbund)).forbund;
  const named = { forbund, name: `${shortName} ${year}` };
  const folder = `${outputs}/${forbund}/${year}/bas`;
  const again = `deno task report --forbund ${forbund} --year ${year}`;
  if (!await readBytes(pathToFileURL(`${folder}/`), MANIFEST_FILE)) {
    return { ...named, figures: `paket saknas; kör ${again}` };
  }
  try {
    return { ...named, figures: (await readPackedContent(folder)).figures };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { ...named, figures: `${error.message}; kör ${again}` };
  }
}

if (import.meta.main) {
  try {
    console.log(`Galleriet finns i ${await gallery(projectPath("outputs"))}`);
  } catch (error) {
    Deno.exit(reportError(error));
  }
}
