import { setWidth } from "./advance_widths.ts";
import { escapeMarkup } from "./markup.ts";
import { wrapText } from "./text_layout.ts";
import { COLOURS } from "./theme.ts";

/** How a text around a plot is set. */
export interface TextLook {
  /** Font size, pixels. */
  readonly size: number;
  readonly colour: string;
  readonly weight: 400 | 600;
}

/** A title's look in a size. */
export function titleLook(size: number): TextLook {
  return { size, colour: COLOURS.ink, weight: 600 };
}

/** The look, in a size, of what stands below a title or a plot. */
export function sideLook(size: number): TextLook {
  return { size, colour: COLOURS.muted, weight: 400 };
}

/** One line of text and how it is set. */
export interface SetLine extends TextLook {
  readonly text: string;
}

/** From one line to the next, in font sizes. */
const LINE = 1.3;

/** Breaks a text into lines no wider than a length. */
export function setLines(
  text: string,
  look: TextLook,
  width: number,
): SetLine[] {
  return wrapText(
    text,
    look.size,
    width,
    (line, size) => setWidth(line, size, look.weight),
  ).map((line) => ({ ...look, text: line }));
}

/** How much room lines take below each other. */
export function stackHeight(lines: readonly SetLine[]): number {
  return lines.reduce((height, { size }) => height + size * LINE, 0);
}

/** Lines below each other, as markup. */
export function stackLines(
  lines: readonly SetLine[],
  left: number,
  top: number,
): string[] {
  let y = top;
  return lines.map(({ text, size, colour, weight }) => {
    y += size * LINE;
    return `<text x="${left}" y="${roundLength(y - size * 0.3)}" ` +
      `font-size="${size}" font-weight="${weight}" fill="${colour}">` +
      `${escapeMarkup(text)}</text>`;
  });
}

/** A length to hundredths of a pixel. */
export function roundLength(length: number): number {
  return Math.round(length * 100) / 100;
}
