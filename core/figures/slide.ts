import { type Band, divideDrawing, heightOf } from "./divided_drawing.ts";
import { type DrawnPicture, drawnPicture } from "./drawn_picture.ts";
import type { Figure } from "./figure.ts";
import { stamp, svgDocument } from "./picture.ts";
import {
  roundLength,
  type SetLine,
  setLines,
  sideLook,
  stackHeight,
  stackLines,
} from "./set_lines.ts";
import { headOf, placeOnSlide } from "./slide_place.ts";
import { SLIDE, WIDTH } from "./theme.ts";

/** What a slide takes over from a figure. */
export type SlideContent = Pick<
  Figure,
  "id" | "title" | "subtitle" | "altText" | "synthetic" | "svg"
>;

/** What is the same on every slide of a figure. */
interface Frame {
  readonly figure: SlideContent;
  readonly picture: DrawnPicture;
  readonly foot: readonly SetLine[];
  /** Where the foot begins. */
  readonly bottom: number;
}

const { width, height, margin } = SLIDE;

/**
 * The figure as slides of 16:9: the same legend and plot, with the title beside
 * or above it, whichever leaves the plot more room. A plot so high that its
 * labels would be under 12 points is divided over several slides, each with the
 * same scale and axis.
 *
 * @param figure The figure, drawn for the page.
 * @returns Whole SVG documents, {@linkcode SLIDE} wide and high.
 */
export function drawSlides(figure: SlideContent): string[] {
  const picture = drawnPicture(figure.svg);
  const foot = setLines(
    picture.source,
    sideLook(SLIDE.source),
    width - 2 * margin,
  );
  const bottom = height - margin / 2 - stackHeight(foot);
  const frame = { figure, picture, foot, bottom };
  const pieces = divideDrawing(
    picture,
    (high) => placeOnSlide(figure, high, bottom - 8).scale >= SLIDE.scale,
  );
  return pieces.map((bands, at) =>
    pieces.length === 1
      ? drawSlide(frame, bands, "")
      : drawSlide(frame, bands, ` (${at + 1}\u00a0av\u00a0${pieces.length})`)
  );
}

function drawSlide(
  { figure, picture, foot, bottom }: Frame,
  bands: readonly Band[],
  which: string,
): string {
  const title = figure.title + which;
  const id = `${figure.id}-slide${which.replaceAll(/\D+/g, "-")}`;
  const texts = { ...figure, title, id: id.replace(/-$/, "") };
  const place = placeOnSlide(texts, heightOf(bands), bottom - 8);
  return svgDocument(texts, SLIDE, [
    ...stackLines(headOf(texts, place.textWidth), margin, margin / 2),
    `<g transform="translate(${roundLength(place.left)},${
      roundLength(place.top)
    }) scale(${roundLength(place.scale)})">`,
    ...stackBands(picture.markup, bands),
    "</g>",
    ...stackLines(foot, margin, bottom),
    ...(figure.synthetic ? [stamp(SLIDE)] : []),
  ]);
}

/** Bands of a drawing below each other, each with names of its own within. */
function stackBands(markup: string, bands: readonly Band[]): string[] {
  return bands.map(({ top, height }, at) => {
    const y = roundLength(heightOf(bands.slice(0, at)));
    const own = at === 0
      ? markup
      : markup.replaceAll(/(\bid="|url\(#)([^")]+)/g, `$1$2-${at + 1}`);
    return `<svg y="${y}" width="${WIDTH}" height="${roundLength(height)}" ` +
      `viewBox="0 ${roundLength(top)} ${WIDTH} ${roundLength(height)}">` +
      `${own}</svg>`;
  });
}
