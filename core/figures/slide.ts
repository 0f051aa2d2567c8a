import { sourceLine } from "./chart.ts";
import type { Figure } from "./figure.ts";
import { stamp, svgDocument } from "./picture.ts";
import {
  roundLength,
  setLines,
  sideLook,
  stackHeight,
  stackLines,
  titleLook,
} from "./set_lines.ts";
import { MARGIN, SLIDE, WIDTH } from "./theme.ts";

/** What a slide takes over from a figure. */
export type SlideContent = Pick<
  Figure,
  "id" | "title" | "subtitle" | "altText" | "sources" | "synthetic" | "svg"
>;

/** A part of a figure's picture, as markup, and where it is in it. */
interface Drawing {
  readonly markup: string;
  readonly top: number;
  readonly height: number;
}

/** Where the drawing stands on the slide, and how wide the texts above it are. */
interface Arrangement {
  readonly textWidth: number;
  readonly left: number;
  readonly top: number;
  /** Size of the drawing against the figure's. */
  readonly scale: number;
}

const { width, height, margin } = SLIDE;
const INNER = width - 2 * margin;
/** Width of the texts when the drawing stands beside them, and what is between. */
const COLUMN = 256;
const GAP = 20;

/**
 * The figure as a slide of 16:9: the same legend and plot, with the title
 * beside or above it, whichever leaves the plot more room.
 *
 * @param figure The figure, drawn for the page.
 * @returns A whole SVG document, {@linkcode SLIDE} wide and high.
 */
export function drawSlide(figure: SlideContent): string {
  const foot = setLines(
    sourceLine(figure.sources),
    sideLook(SLIDE.source),
    INNER,
  );
  const bottom = height - margin / 2 - stackHeight(foot);
  const drawing = drawingOf(figure.svg);
  const place = [beside, above]
    .map((arrange) => arrange(figure, drawing, bottom - 8))
    .reduce((one, other) => other.scale > one.scale ? other : one);
  const { textWidth, left, top, scale } = place;
  const id = `${figure.id}-slide`;
  return svgDocument({ ...figure, id }, SLIDE, [
    ...stackLines(headOf(figure, textWidth), margin, margin / 2),
    `<g transform="translate(${roundLength(left)},${
      roundLength(top - drawing.top * scale)
    }) scale(${roundLength(scale)})">${drawing.markup}</g>`,
    ...stackLines(foot, margin, bottom),
    ...(figure.synthetic ? [stamp(SLIDE)] : []),
  ]);
}

function beside(
  figure: SlideContent,
  drawing: Drawing,
  bottom: number,
): Arrangement {
  const left = margin + COLUMN + GAP;
  const top = margin;
  const fits = margin / 2 + stackHeight(headOf(figure, COLUMN)) < bottom;
  const scale = fits
    ? fitting(drawing, width - left - margin, bottom - top)
    : 0;
  return { textWidth: COLUMN, left: left - MARGIN * scale, top, scale };
}

function above(
  figure: SlideContent,
  drawing: Drawing,
  bottom: number,
): Arrangement {
  const top = margin / 2 + stackHeight(headOf(figure, INNER)) + 10;
  const scale = fitting(drawing, INNER, bottom - top);
  const spare = INNER - scale * (WIDTH - 2 * MARGIN);
  return {
    textWidth: INNER,
    left: margin + spare / 2 - MARGIN * scale,
    top,
    scale,
  };
}

/** The largest scale at which a drawing, without its margins, has room. */
function fitting(drawing: Drawing, across: number, down: number): number {
  return Math.min(across / (WIDTH - 2 * MARGIN), down / drawing.height);
}

function headOf({ title, subtitle }: SlideContent, textWidth: number) {
  return [
    ...setLines(title, titleLook(SLIDE.title), textWidth),
    ...setLines(subtitle, sideLook(SLIDE.subtitle), textWidth),
  ];
}

/** Legend and plot of a picture that `drawChart` has drawn. */
function drawingOf(svg: string): Drawing {
  const found = svg.match(
    /<g class="drawing" data-top="([\d.]+)" data-bottom="([\d.]+)">([\s\S]*)<\/g>/,
  );
  if (!found) throw new RangeError("Picture has no group of class drawing");
  const [top, bottom] = [Number(found[1]), Number(found[2])];
  return { markup: found[3]!, top, height: bottom - top };
}
