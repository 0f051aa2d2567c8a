import { ImageRun, Paragraph } from "docx";
import { xmlText } from "../../../figures/markup.ts";
import type { PackedFigure } from "../../packed/packed_content.ts";
import type { PageForm } from "./page.ts";
import { STYLE } from "./styles.ts";

const TWIPS_PER_PIXEL = 15;
/** Share of the text's height that leaves room for the caption. */
const TALLEST = 0.75;

/**
 * A figure's picture over the width of the text, with its alt text. Its id
 * stands for its bytes until the document is written: `docx` would hash and
 * compress every picture, which takes longer than all the rest.
 */
export function pictureParagraph(
  { id, png, title, altText }: PackedFigure,
  page: PageForm,
): Paragraph {
  return new Paragraph({
    style: STYLE.picture,
    children: [
      new ImageRun({
        type: "png",
        data: new TextEncoder().encode(id),
        transformation: fitted(pngSize(png), page),
        altText: {
          name: xmlText(title),
          title: xmlText(title),
          description: xmlText(altText),
        },
      }),
    ],
  });
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The largest size in pixels of 1/96 inch that the page has room for. */
function fitted(
  { width, height }: Size,
  { textWidth, textHeight, landscape }: PageForm,
): Size {
  // On its side a page is much wider than a figure is drawn for.
  const room = (landscape ? textHeight : textWidth) / TWIPS_PER_PIXEL;
  const tallest = TALLEST * textHeight / TWIPS_PER_PIXEL;
  const scale = Math.min(room / width, tallest / height);
  return {
    width: Math.floor(width * scale),
    height: Math.floor(height * scale),
  };
}

/** @source PNG (Third Edition), W3C 2025, 11.2.1 IHDR: width, then height */
function pngSize(png: Uint8Array): Size {
  const view = new DataView(png.buffer, png.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
