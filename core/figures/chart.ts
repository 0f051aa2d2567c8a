import defer * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom/worker";
import { escapeMarkup } from "./markup.ts";
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

/** A plot, and where its rows may be parted. */
export interface ChartPlot extends Plot.PlotOptions {
  /** Height, pixels. */
  readonly height: number;
  /** The rows, on a vertical scale of bands, that name a group below them. */
  readonly groups?: readonly string[];
  /** Where the rows and the groups begin, on a vertical scale of pixels. */
  readonly cuts?: RowCuts;
}

/** Where rows and groups of them begin, pixels from the top of the plot. */
export interface RowCuts {
  /** The rows' tops, and the end of the last. */
  readonly rows: readonly number[];
  /** The groups' tops. */
  readonly groups: readonly number[];
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
  options: ChartPlot,
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
  const { marks, cuts } = plotMarks(texts.id, options);
  const plot = `<g transform="translate(0,${
    roundLength(bottom)
  })">${marks}</g>`;
  return svgDocument(texts, size, [
    ...stackLines(head, MARGIN, 10),
    `<g class="drawing" ${
      attributes({
        top: [top],
        bottom: [below],
        rows: cuts.rows.map((y) => y + bottom),
        groups: cuts.groups.map((y) => y + bottom),
      })
    } data-source="${escapeMarkup(sourceLine(sources))}">`,
    ...parts,
    plot,
    "</g>",
    ...stackLines(foot, MARGIN, below),
    ...(synthetic ? [stamp(size)] : []),
  ]);
}

/** What a picture rests on, in one line. */
function sourceLine(sources: readonly string[]): string {
  return `Källa: ${sourceList(sources)}`;
}

/** What a slide is told of the drawing. */
function attributes(lengths: Record<string, readonly number[]>): string {
  return Object.entries(lengths).filter(([, all]) => all.length > 0)
    .map(([name, all]) => `data-${name}="${all.map(roundLength).join(" ")}"`)
    .join(" ");
}

/** The marks of a plot, without the element that Plot wraps them in. */
function plotMarks(
  id: string,
  { groups = [], cuts, ...options }: ChartPlot,
): { marks: string; cuts: RowCuts } {
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
  return {
    marks: `<g fill="${COLOURS.ink}" font-size="${SIZES.label}" ` +
      `text-anchor="middle">${marks}</g>`,
    cuts: cuts ?? bandCuts(svg.scale("y"), groups),
  };
}

/** Halfway between the bands of a scale of rows; none of any other scale. */
function bandCuts(
  scale: Plot.Scale | undefined,
  groups: readonly string[],
): RowCuts {
  if (scale?.type !== "band") return { rows: [], groups: [] };
  const { bandwidth = 0, step = 0 } = scale;
  const topOf = (key: unknown) => scale.apply(key) - (step - bandwidth) / 2;
  const tops = [...scale.domain ?? []].map(topOf);
  return {
    rows: tops.length === 0 ? [] : [...tops, tops.at(-1)! + step],
    groups: groups.map(topOf),
  };
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
