import { InputError } from "../../data/problems.ts";
import {
  type PackedContent,
  readPackedContent,
} from "../packed/packed_content.ts";
import { readManifest } from "../verification/integrity.ts";
import { comparePacks, type PackComparison } from "./compare_packs.ts";
import { comparisonCsv } from "./comparison_csv.ts";
import { comparisonPage, packName } from "./comparison_page.ts";

/** The files that a comparison is written to. */
const PAGE = "jamforelse.html";
const NUMBERS = "jamforelse.csv";

/** A comparison and the folder that it was written to. */
export interface WrittenComparison {
  readonly comparison: PackComparison;
  /** Absolute path. */
  readonly folder: string;
}

/**
 * Compares two packs and writes what differs as a page and as CSV.
 *
 * @param before Absolute path of the old pack.
 * @param after Absolute path of the new pack.
 * @param outputs Absolute path of the folder of packs; the comparison gets a
 * folder of its own in `jamforelser/` there.
 * @throws {InputError} If either folder is no pack, or holds a file that cannot
 * be read back.
 */
export async function writeComparison(
  before: string,
  after: string,
  outputs: string,
): Promise<WrittenComparison> {
  const [old, now] = await Promise.all([before, after].map(async (folder) => ({
    manifest: await readManifest(folder),
    content: await contentOf(folder),
  })));
  const comparison = comparePacks(old!, now!);
  const names = [comparison.before, comparison.after].map((manifest) =>
    packName(manifest).replaceAll(" ", "-")
  );
  const folder = `${outputs}/jamforelser/${names.join("--")}`;
  await Deno.mkdir(folder, { recursive: true });
  await Deno.writeTextFile(
    `${folder}/${PAGE}`,
    await comparisonPage(comparison, NUMBERS),
  );
  await Deno.writeTextFile(`${folder}/${NUMBERS}`, comparisonCsv(comparison));
  return { comparison, folder };
}

/** What a pack holds; of two packs, a fault says which has it. */
async function contentOf(folder: string): Promise<PackedContent> {
  try {
    return await readPackedContent(folder);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(`${folder}\n${error.message}`);
  }
}
