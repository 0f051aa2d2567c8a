import {
  type SetLine,
  setLines,
  sideLook,
  stackHeight,
  titleLook,
} from "./set_lines.ts";
import { MARGIN, SLIDE, WIDTH } from "./theme.ts";

/**
 * Where a drawing stands on a slide, and how wide the texts beside it are, in
 * pixels.
 */
export interface Place {
  readonly textWidth: number;
  readonly left: number;
  readonly top: number;
  /** Size of the drawing against the figure's. */
  readonly scale: number;
}

/** What is said of a drawing. */
interface Texts {
  readonly title: string;
  readonly subtitle: string;
}

const { width, margin } = SLIDE;
const INNER = width - 2 * margin;
/** Width of the texts when the drawing stands beside them, and what is between. */
const COLUMN = 256;
const GAP = 20;

/**
 * Where a drawing is largest: below its title, or beside it.
 *
 * @param texts What stands above or beside it.
 * @param high How high the drawing is.
 * @param bottom How far down there is room.
 */
export function placeOnSlide(
  texts: Texts,
  high: number,
  bottom: number,
): Place {
  return [beside, above].map((place) => place(texts, high, bottom))
    .reduce((one, other) => other.scale > one.scale ? other : one);
}

/** Title and subtitle, broken to a width. */
export function headOf(
  { title, subtitle }: Texts,
  textWidth: number,
): SetLine[] {
  return [
    ...setLines(title, titleLook(SLIDE.title), textWidth),
    ...setLines(subtitle, sideLook(SLIDE.subtitle), textWidth),
  ];
}

function beside(texts: Texts, high: number, bottom: number): Place {
  const left = margin + COLUMN + GAP;
  const fits = margin / 2 + stackHeight(headOf(texts, COLUMN)) < bottom;
  const scale = fits
    ? fitting(high, width - left - margin, bottom - margin)
    : 0;
  return {
    textWidth: COLUMN,
    left: left - MARGIN * scale,
    top: margin,
    scale,
  };
}

function above(texts: Texts, high: number, bottom: number): Place {
  const top = margin / 2 + stackHeight(headOf(texts, INNER)) + 10;
  const scale = fitting(high, INNER, bottom - top);
  const spare = INNER - scale * (WIDTH - 2 * MARGIN);
  return {
    textWidth: INNER,
    left: margin + spare / 2 - MARGIN * scale,
    top,
    scale,
  };
}

/** The largest scale at which a drawing, without its margins, has room. */
function fitting(high: number, across: number, down: number): number {
  return Math.min(across / (WIDTH - 2 * MARGIN), down / high);
}
