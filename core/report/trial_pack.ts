import { writeManifest } from "./manifest.ts";
import { type PackId, stagePack, trialOf } from "./pack.ts";
import { type PackContent, writeContent } from "./pack_content.ts";
import { drawPrintPictures } from "./print_pictures.ts";

/**
 * Adds what a notebook run by hand has made to the trial beside its pack. The
 * trial is renewed whole or not at all.
 *
 * @param id The pack.
 * @param content What to write; files of the same names are replaced.
 * @returns The trial.
 */
export async function saveTrial(
  id: PackId,
  content: PackContent,
): Promise<PackId> {
  const trial = trialOf(id);
  const pack = await stagePack(trial);
  try {
    await pack.inherit();
    await writeContent(content, pack.folder);
    await drawPrintPictures(pack.folder, pack.place);
    await writeManifest(pack.folder, trial);
    await pack.publish();
    return trial;
  } catch (error) {
    await pack.discard();
    throw error;
  }
}
