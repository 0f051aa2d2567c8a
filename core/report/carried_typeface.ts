import { fontFaces, loadTypeface, type Typeface } from "./typeface.ts";
import { subsetTypeface } from "./typeface_subset.ts";

/** What nearly every figure writes, so that one subset serves them all. */
const USUAL = String.fromCharCode(
  ...Array.from({ length: 95 }, (_, at) => 32 + at),
) + "\nÅÄÖåäöÉéü–—−±×·…←→≤≥§”’\u00a0\u202f";

let usual: Promise<Typeface[]> | undefined;

/**
 * Puts the typeface into a picture. In a notebook's page a picture stands as an
 * image of its own, which sees no font but its own and the machine's; with a
 * wider one its texts run into each other.
 *
 * @param svg The picture.
 * @returns The picture, some 30 kB larger.
 */
export async function carryTypeface(svg: string): Promise<string> {
  const unusual = [...new Set(svg)].some((letter) => !USUAL.includes(letter));
  const typeface = unusual
    ? await subsets(USUAL + svg)
    : await (usual ??= subsets(USUAL));
  const style = `<style>${fontFaces(typeface)}</style>`;
  return svg.replace(/<svg\b[^>]*>/, (start) => start + style);
}

async function subsets(text: string): Promise<Typeface[]> {
  const typeface = await loadTypeface();
  return Promise.all(
    typeface.map(async ({ weight, bytes }) => ({
      weight,
      bytes: await subsetTypeface(bytes, text),
    })),
  );
}
