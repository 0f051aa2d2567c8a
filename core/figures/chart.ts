import defer * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom/worker";
import { drawLegend, type LegendEntry } from "./legend.ts";
import { type PictureTexts, stamp, svgDocument } from "./picture.ts";
import {
  roundLength,
  setLines,
  sideLook,
  stackHeight,
  stackLines,
  titleLook,
} from "./set_lines.ts";
import { sourceList } from "./short_source.ts";
import { COLOURS, MARGIN, SIZES, WIDTH } from "./theme.ts";

/** What surrounds a plot. */
export interface ChartTexts extends PictureTexts {
  readonly subtitle: string;
  readonly sources: readonly string[];
  readonly legend?: readonly LegendEntry[];
  /** Whether to stamp the picture as made of example data. */
  readonly synthetic: boolean;
}

const TEXT_WIDTH = WIDTH - 2 * MARGIN;
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
  const { title, subtitle, sources, legend = [], synthetic } = texts;
  const head = [
    ...setLines(title, titleLook(SIZES.title), TEXT_WIDTH),
    ...setLines(subtitle, sideLook(SIZES.subtitle), TEXT_WIDTH),
  ];
  const foot = setLines(
    sourceLine(sources),
    sideLook(SIZES.source),
    TEXT_WIDTH,
  );
  const top = 10 + stackHeight(head) + 6;
  const { parts, bottom } = drawLegend(legend, top);
  const below = bottom + options.height + 4;
  const size = {
    width: WIDTH,
    height: Math.ceil(below + stackHeight(foot) + 10),
  };
  const plot = `<g transform="translate(0,${roundLength(bottom)})">` +
    `${plotMarks(texts.id, options)}</g>`;
  return svgDocument(texts, size, [
    ...stackLines(head, MARGIN, 10),
    drawingGroup([...parts, plot], top, below),
    ...stackLines(foot, MARGIN, below),
    ...(synthetic ? [stamp(size)] : []),
  ]);
}

/** What a picture rests on, in one line. */
export function sourceLine(sources: readonly string[]): string {
  return `Källa: ${sourceList(sources)}`;
}

/** Legend and plot, marked so that a slide can take them over. */
function drawingGroup(
  parts: readonly string[],
  top: number,
  bottom: number,
): string {
  return `<g class="drawing" data-top="${roundLength(top)}" ` +
    `data-bottom="${roundLength(bottom)}">\n${parts.join("\n")}\n</g>`;
}

/** The marks of a plot, without the element that Plot wraps them in. */
function plotMarks(id: string, options: Plot.PlotOptions): string {
  const svg = Plot.plot({
    ...options,
    document: document as unknown as Document,
    width: WIDTH,
    style: { fontSize: `${SIZES.label}px`, color: COLOURS.ink },
  });
  for (const style of svg.querySelectorAll("style")) style.remove();
  const marks = withOwnIds(id, svg.innerHTML)
    .replaceAll("currentColor", COLOURS.ink)
    .replaceAll("var(--plot-background)", COLOURS.background);
  return `<g fill="${COLOURS.ink}" font-size="${SIZES.label}" ` +
    `text-anchor="middle">${marks}</g>`;
}

/**
 * Plot numbers what it refers to on from figure to figure; here each figure
 * counts from 1 in its own name.
 */
function withOwnIds(id: string, marks: string): string {
  const names = new Map<string, string>();
  return marks.replaceAll(/\bplot-(?:clip|marker)-\d+\b/g, (name) => {
    const own = names.get(name) ?? `${id}-part-${names.size + 1}`;
    names.set(name, own);
    return own;
  });
}
