import defer * as Plot from "@observablehq/plot";
import type { StatusCounts } from "../../reconciliation/counts.ts";
import type { Status } from "../../reconciliation/finding.ts";
import { countWords, STATUSES } from "./words.ts";
import type { Section, SectionRow } from "./sections.ts";
import {
  type SquareLook,
  type SquarePaint,
  squarePaint,
} from "../square_looks.ts";
import type { ChartPlot } from "../chart.ts";
import { wrapText } from "../text_layout.ts";
import { COLOURS, MARGIN, SIZES, WIDTH } from "../theme.ts";

/** How each status looks, in the legend and among the squares. */
export const STATUS_LOOKS: Readonly<
  Record<Status, { readonly mark: SquareLook; readonly colour: string }>
> = {
  holds: { mark: "solid", colour: COLOURS.first },
  rounding: { mark: "light", colour: COLOURS.first },
  missing: { mark: "open", colour: COLOURS.muted },
  differs: { mark: "crossed", colour: COLOURS.second },
};

/** Columns of a row: name, squares, label. */
const NAME_WIDTH = 222;
const SQUARES_LEFT = MARGIN + NAME_WIDTH + 10;
const LABEL_LEFT = 506;
const PITCH = 9.5;
const SIDE = 7;
const PER_LINE = Math.floor((LABEL_LEFT - 14 - SQUARES_LEFT) / PITCH);
const LINE = SIZES.label * 1.28;

interface Square extends SquarePaint {
  readonly x: number;
  readonly y: number;
}
interface Words {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}
/** What has been laid out so far, in pixels, and how far down. */
interface Drawing {
  readonly squares: Square[];
  readonly headings: Words[];
  readonly counts: Words[];
  readonly texts: Words[];
  /** Tops of rows, headings among them, and of headings. */
  readonly rows: number[];
  readonly groups: number[];
  bottom: number;
}

/**
 * Sections below each other: a heading with its counts, and for each row a
 * name, one square per finding and a label.
 */
export function drawSections(
  sections: readonly Section[],
): ChartPlot {
  const drawing: Drawing = {
    squares: [],
    headings: [],
    counts: [],
    texts: [],
    rows: [],
    groups: [],
    bottom: 0,
  };
  for (const section of sections) addSection(section, drawing);
  return {
    height: Math.ceil(drawing.bottom),
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    cuts: {
      rows: [...drawing.rows, drawing.bottom],
      groups: drawing.groups,
    },
    marks: marksOf(drawing),
  };
}

function addSection({ name, counts, rows }: Section, drawing: Drawing): void {
  const y = drawing.bottom + 14;
  drawing.rows.push(drawing.bottom);
  drawing.groups.push(drawing.bottom);
  drawing.headings.push({ text: name, x: MARGIN, y });
  drawing.counts.push({
    text: countWords(counts).join(", "),
    x: WIDTH - MARGIN,
    y,
  });
  drawing.bottom = y + 17;
  for (const row of rows) addRow(row, drawing);
  drawing.bottom += 8;
}

function addRow({ name, counts }: SectionRow, drawing: Drawing): void {
  const top = drawing.bottom;
  drawing.rows.push(top);
  const names = wrapText(name, SIZES.label, NAME_WIDTH);
  const labels = labelsOf(counts);
  const squares = STATUSES.flatMap((status) =>
    Array.from({ length: counts[status] }, () => STATUS_LOOKS[status])
  ).map(({ mark, colour }, at) => ({
    ...squarePaint(mark, colour),
    x: SQUARES_LEFT + (at % PER_LINE) * PITCH,
    y: top + 3 + Math.floor(at / PER_LINE) * PITCH,
  }));
  drawing.squares.push(...squares);
  drawing.texts.push(
    ...linesOf(names, MARGIN, top),
    ...linesOf(labels, LABEL_LEFT, top),
  );
  const lowest = Math.max(0, ...squares.map(({ y }) => y + PITCH - top));
  drawing.bottom = top + 6 +
    Math.max(names.length * LINE, labels.length * LINE, lowest);
}

function linesOf(lines: readonly string[], x: number, top: number): Words[] {
  return lines.map((text, at) => ({ text, x, y: top + (at + 0.5) * LINE }));
}

/** What wants attention in a row, or else that all of it holds. */
function labelsOf(counts: StatusCounts): string[] {
  const { differs, missing } = counts;
  return differs + missing > 0
    ? countWords({ holds: 0, rounding: 0, differs, missing }).toReversed()
    : countWords(counts).toReversed().slice(-1);
}

function marksOf(
  { squares, headings, counts, texts }: Drawing,
): Plot.Markish[] {
  const crossed = squares.filter((square) => square.crossed);
  const place = { x: "x", y: "y", text: "text" };
  return [
    Plot.ruleY(headings.map(({ y }) => y + 11), {
      x1: MARGIN,
      x2: WIDTH - MARGIN,
      stroke: COLOURS.rule,
    }),
    Plot.text(headings, {
      ...place,
      textAnchor: "start",
      fontWeight: 600,
      fontSize: SIZES.subtitle,
    }),
    Plot.text(counts, { ...place, textAnchor: "end", fill: COLOURS.muted }),
    Plot.text(texts, { ...place, textAnchor: "start" }),
    ...[...Map.groupBy(squares, ({ fill }) => fill).values()].map(squareMark),
    ...[0, 1].map((mirrored) => crossMark(crossed, mirrored === 1)),
  ];
}

/** Squares that are painted alike. */
function squareMark(squares: readonly Square[]): Plot.Markish {
  const { fill, stroke, strokeDasharray } = squares[0]!;
  return Plot.rect(squares, {
    x1: "x",
    x2: ({ x }: Square) => x + SIDE,
    y1: "y",
    y2: ({ y }: Square) => y + SIDE,
    fill,
    stroke,
    strokeDasharray,
  });
}

/** One stroke of the crosses. */
function crossMark(squares: readonly Square[], mirrored: boolean) {
  const [near, far] = [1.75, SIDE - 1.75];
  return Plot.link(squares, {
    x1: ({ x }: Square) => x + near,
    x2: ({ x }: Square) => x + far,
    y1: ({ y }: Square) => y + (mirrored ? far : near),
    y2: ({ y }: Square) => y + (mirrored ? near : far),
    stroke: COLOURS.background,
    strokeWidth: 1.25,
  });
}
