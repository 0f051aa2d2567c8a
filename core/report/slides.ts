import type { Figure } from "../figures/figure.ts";
import { drawSlide } from "../figures/slide.ts";
import { renderPng } from "./png.ts";

/** The folder of slides within a pack. */
export const SLIDES_FOLDER = "slides";

/**
 * Writes every figure as a slide of 16:9 into a pack, as SVG and PNG, instead
 * of those that a former run wrote.
 *
 * @param folder Absolute path of the pack.
 * @param figures The figures.
 */
export async function writeSlides(
  folder: string,
  figures: Iterable<Figure>,
): Promise<void> {
  const slides = `${folder}/${SLIDES_FOLDER}`;
  await Deno.remove(slides, { recursive: true }).catch(ignoreAbsence);
  await Deno.mkdir(slides);
  for (const figure of figures) {
    const svg = drawSlide(figure);
    await Deno.writeTextFile(`${slides}/${figure.id}.svg`, svg);
    await Deno.writeFile(`${slides}/${figure.id}.png`, await renderPng(svg));
  }
}

/** Whether a pack holds slides. */
export async function hasSlides(folder: string): Promise<boolean> {
  const found = await Deno.stat(`${folder}/${SLIDES_FOLDER}`)
    .catch(ignoreAbsence);
  return found !== undefined;
}

function ignoreAbsence(error: unknown): void {
  if (!(error instanceof Deno.errors.NotFound)) throw error;
}
