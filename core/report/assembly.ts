import { REPORT_FILES, writeReport } from "./document/write_report.ts";
import { writeManifest } from "./manifest.ts";
import type { PackId } from "./pack.ts";
import { readPackedContent } from "./packed/packed_content.ts";
import { hasSlides, SLIDES_FOLDER, writeSlides } from "./slides.ts";
import { WORKBOOK_FILE, writeWorkbook } from "./workbook/write_workbook.ts";

/** Files that are made from all that the notebooks have written. */
export interface Assembly {
  /** What is written, such as `tabeller.xlsx`. */
  readonly files: string;
  /** Writes it into the pack. */
  write(): Promise<void>;
}

/**
 * What is left to do when the notebooks have written a pack, in this order;
 * the manifest comes last, for it names the other files.
 *
 * @param folder Absolute path of the pack.
 * @param id Which pack it is.
 * @param slides Whether to draw slides; a pack that has some gets them anew.
 * @throws {InputError} If the pack holds a file that cannot be read back.
 */
export async function assembliesOf(
  folder: string,
  id: PackId,
  slides = false,
): Promise<Assembly[]> {
  const content = await readPackedContent(folder);
  const drawn = slides || await hasSlides(folder);
  return [
    {
      files: REPORT_FILES.join(", "),
      write: () => writeReport(folder, id, content),
    },
    {
      files: WORKBOOK_FILE,
      write: () => writeWorkbook(folder, id, content),
    },
    ...(drawn
      ? [{
        files: `${SLIDES_FOLDER}/`,
        write: () => writeSlides(folder, content.figures.values()),
      }]
      : []),
    { files: "manifest.json", write: () => writeManifest(folder, id) },
  ];
}
