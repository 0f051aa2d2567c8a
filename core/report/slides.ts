import { ifThere } from "../data/if_there.ts";
import type { Figure } from "../figures/figure.ts";
import { drawSlides } from "../figures/slide.ts";
import { renderPng } from "./png.ts";

/** The folder of slides within a pack. */
export const SLIDES_FOLDER = "slides";

/**
 * Writes every figure as a slide of 16:9 into a pack, as SVG and PNG, instead
 * of those that a former run wrote. A figure that takes several is numbered.
 *
 * @param folder Absolute path of the pack.
 * @param figures The figures.
 */
export async function writeSlides(
  folder: string,
  figures: Iterable<Figure>,
): Promise<void> {
  const slides = `${folder}/${SLIDES_FOLDER}`;
  await ifThere(Deno.remove(slides, { recursive: true }));
  await Deno.mkdir(slides);
  for (const figure of figures) {
    const drawn = drawSlides(figure);
    for (const [at, svg] of drawn.entries()) {
      const name = drawn.length === 1 ? figure.id : `${figure.id}-${at + 1}`;
      await Deno.writeTextFile(`${slides}/${name}.svg`, svg);
      await Deno.writeFile(`${slides}/${name}.png`, await renderPng(svg));
    }
  }
}

/** Whether a pack holds slides. */
export async function hasSlides(folder: string): Promise<boolean> {
  return await ifThere(Deno.stat(`${folder}/${SLIDES_FOLDER}`)) !== null;
}
