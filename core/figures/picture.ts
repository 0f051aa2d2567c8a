import { escapeMarkup, xmlText } from "./markup.ts";
import { roundLength } from "./set_lines.ts";
import { COLOURS, FONT_FAMILY } from "./theme.ts";

/** What a picture is called and shows. */
export interface PictureTexts {
  /** The figure's id, so that several pictures can stand in one page. */
  readonly id: string;
  readonly title: string;
  readonly altText: string;
}

/** How large a picture is, in pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** A whole SVG document with a name and a description of its own. */
export function svgDocument(
  { id, title, altText }: PictureTexts,
  { width, height }: PictureSize,
  parts: readonly string[],
): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" ` +
    `aria-labelledby="${id}-title ${id}-desc" lang="sv" width="${width}" height="${height}" ` +
    `viewBox="0 0 ${width} ${height}" font-family="${FONT_FAMILY}">\n` +
    `<title id="${id}-title">${escapeMarkup(title)}</title>\n` +
    `<desc id="${id}-desc">${escapeMarkup(altText)}</desc>\n` +
    `<rect width="${width}" height="${height}" fill="${COLOURS.background}"/>\n` +
    `${xmlText(parts.join("\n"))}\n</svg>\n`;
}

/** Says across the whole picture, however low, that its numbers are made up. */
export function stamp({ width, height }: PictureSize): string {
  const [x, y] = [roundLength(width / 2), roundLength(height / 2)];
  const size = roundLength(Math.min(64, 0.3 * height));
  return `<text x="${x}" y="${y}" font-size="${size}" ` +
    `font-weight="600" text-anchor="middle" fill="${COLOURS.ink}" ` +
    `fill-opacity="0.16" transform="rotate(-24 ${x} ${y})">` +
    `Exempeldata</text>`;
}
