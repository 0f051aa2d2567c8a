import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { escapeMarkup } from "./markup.ts";
import { type SquareLook, squarePaint } from "./square_looks.ts";
import { shortSource } from "./short_source.ts";
import { estimateWidth, wrapText } from "./text_layout.ts";
import { COLOURS, FONT_FAMILY, MARGIN, SIZES, WIDTH } from "./theme.ts";

/** One entry of a legend: the mark as drawn, and what it stands for. */
export interface LegendEntry {
  readonly label: string;
  readonly colour: string;
  readonly mark: "bar" | "dot" | "ring" | "tick" | SquareLook;
}

/** What surrounds a plot. */
export interface ChartTexts {
  /** The figure's id, so that several pictures can stand in one page. */
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly altText: string;
  readonly sources: readonly string[];
  readonly legend?: readonly LegendEntry[];
  /** Whether to stamp the picture as made of example data. */
  readonly synthetic: boolean;
}

const LINE = 1.3;
const { document } = parseHTML("<!doctype html><html><body></body></html>");

/**
 * Draws a plot with title, legend and source line as one SVG document that
 * needs nothing from outside itself.
 *
 * @param texts What surrounds the plot, in Swedish.
 * @param options The plot; its `height` is required, its width is the theme's.
 * @returns A whole SVG document.
 */
export function drawChart(
  texts: ChartTexts,
  options: Plot.PlotOptions & { readonly height: number },
): string {
  const head = [
    ...textLines(texts.title, SIZES.title, COLOURS.ink, 600),
    ...textLines(texts.subtitle, SIZES.subtitle, COLOURS.muted, 400),
  ];
  const foot = textLines(
    `Källa: ${texts.sources.map(shortSource).join("; ")}`,
    SIZES.source,
    COLOURS.muted,
    400,
  );
  const parts: string[] = [];
  let y = 10;
  y = stack(head, y, parts) + 6;
  if (texts.legend) y = drawLegend(texts.legend, y, parts);
  parts.push(
    `<g transform="translate(0,${round(y)})">${plotMarks(options)}</g>`,
  );
  y += options.height + 4;
  y = stack(foot, y, parts) + 10;
  if (texts.synthetic) parts.push(stamp(y));
  return svgDocument(texts, Math.ceil(y), parts);
}

function svgDocument(
  { id, title, altText }: ChartTexts,
  height: number,
  parts: readonly string[],
): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" ` +
    `aria-labelledby="${id}-title ${id}-desc" lang="sv" width="${WIDTH}" height="${height}" ` +
    `viewBox="0 0 ${WIDTH} ${height}" font-family="${FONT_FAMILY}">\n` +
    `<title id="${id}-title">${escapeMarkup(title)}</title>\n` +
    `<desc id="${id}-desc">${escapeMarkup(altText)}</desc>\n` +
    `<rect width="${WIDTH}" height="${height}" fill="${COLOURS.background}"/>\n` +
    `${parts.join("\n")}\n</svg>\n`;
}

/** The marks of a plot, without the element that Plot wraps them in. */
function plotMarks(options: Plot.PlotOptions): string {
  const svg = Plot.plot({
    ...options,
    document: document as unknown as Document,
    width: WIDTH,
    style: { fontSize: `${SIZES.label}px`, color: COLOURS.ink },
  });
  for (const style of svg.querySelectorAll("style")) style.remove();
  const marks = svg.innerHTML.replaceAll("currentColor", COLOURS.ink);
  return `<g fill="${COLOURS.ink}" font-size="${SIZES.label}" ` +
    `text-anchor="middle">${marks}</g>`;
}

interface Line {
  readonly text: string;
  readonly size: number;
  readonly colour: string;
  readonly weight: number;
}

function textLines(
  text: string,
  size: number,
  colour: string,
  weight: number,
): Line[] {
  return wrapText(text, size, WIDTH - 2 * MARGIN)
    .map((line) => ({ text: line, size, colour, weight }));
}

/** Writes lines below each other and returns where they end. */
function stack(lines: readonly Line[], top: number, parts: string[]): number {
  let y = top;
  for (const { text, size, colour, weight } of lines) {
    y += size * LINE;
    parts.push(
      `<text x="${MARGIN}" y="${round(y - size * 0.3)}" font-size="${size}" ` +
        `font-weight="${weight}" fill="${colour}">${escapeMarkup(text)}</text>`,
    );
  }
  return y;
}

function drawLegend(
  entries: readonly LegendEntry[],
  top: number,
  parts: string[],
): number {
  const size = SIZES.label;
  let x = MARGIN;
  let y = top + size;
  for (const { label, colour, mark } of entries) {
    const width = 20 + estimateWidth(label, size) + 18;
    if (x > MARGIN && x + width > WIDTH - MARGIN) {
      x = MARGIN;
      y += size * 1.5;
    }
    parts.push(
      legendMark(mark, colour, x + 6, y - size * 0.35),
      `<text x="${round(x + 18)}" y="${round(y)}" font-size="${size}" ` +
        `fill="${COLOURS.ink}">${escapeMarkup(label)}</text>`,
    );
    x += width;
  }
  return y + 8;
}

function legendMark(
  mark: LegendEntry["mark"],
  colour: string,
  x: number,
  y: number,
): string {
  const [cx, cy] = [round(x), round(y)];
  switch (mark) {
    case "solid":
    case "light":
    case "open":
    case "crossed":
      return legendSquare(mark, colour, x - 4.5, y - 4.5);
    case "bar":
      return `<rect x="${round(x - 6)}" y="${
        round(y - 5)
      }" width="12" height="10" fill="${colour}"/>`;
    case "dot":
      return `<circle cx="${cx}" cy="${cy}" r="5" fill="${colour}"/>`;
    case "ring":
      return `<circle cx="${cx}" cy="${cy}" r="4.25" fill="${COLOURS.background}" stroke="${colour}" stroke-width="2"/>`;
    case "tick":
      return `<rect x="${round(x - 1.5)}" y="${
        round(y - 6)
      }" width="3" height="12" fill="${colour}"/>`;
  }
}

function legendSquare(
  look: SquareLook,
  colour: string,
  x: number,
  y: number,
): string {
  const paint = squarePaint(look, colour);
  const [left, top] = [round(x + 2), round(y + 2)];
  const cross = `<path d="M${left} ${top}l5 5m0 -5l-5 5" ` +
    `stroke="${COLOURS.background}" stroke-width="1.5"/>`;
  return `<rect x="${round(x)}" y="${round(y)}" width="9" height="9" ` +
    `fill="${paint.fill}" stroke="${paint.stroke}" ` +
    `stroke-dasharray="${paint.strokeDasharray}"/>` +
    (paint.crossed ? cross : "");
}

function stamp(height: number): string {
  return `<text x="${WIDTH / 2}" y="${round(height / 2)}" font-size="64" ` +
    `font-weight="600" text-anchor="middle" fill="${COLOURS.ink}" ` +
    `fill-opacity="0.16" transform="rotate(-24 ${WIDTH / 2} ${
      round(height / 2)
    })">` +
    `Exempeldata</text>`;
}

function round(length: number): number {
  return Math.round(length * 100) / 100;
}
