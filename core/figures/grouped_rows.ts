import defer * as Plot from "@observablehq/plot";
import type { ChartPlot } from "./chart.ts";
import { estimateWidth, wrapText } from "./text_layout.ts";
import { COLOURS, MARGIN, SIZES, WIDTH } from "./theme.ts";

/** Lowest a row may be, and how much each line of its name needs. */
const ROW_HEIGHT = 31;
const LINE_HEIGHT = 1.1 * SIZES.label;
const AXIS_HEIGHT = 40;
/** Widest a name may be before it is broken into lines. */
const NAME_WIDTH = 200;

/** A named row of a chart, or a heading above some of them. */
export interface GroupedRow {
  /** Unique within the chart. */
  readonly key: string;
  /** What is printed to its left; a line break in it is kept. */
  readonly label: string;
  /** Whether it is a heading, which has no marks of its own. */
  readonly heading: boolean;
}

/** How a chart of grouped rows is laid out. */
export interface GroupedLayout {
  /** Rows and headings, from the top. */
  readonly rows: readonly GroupedRow[];
  /** Room for labels to the right of the rows. */
  readonly right: number;
  /** Whether there is an axis of values below the rows. */
  readonly axis: boolean;
  /** Widest a name may be before it is broken, pixels. */
  readonly nameWidth?: number;
  /** What is free between names of most lines, pixels. */
  readonly spacing?: number;
}

/** Height, margins and vertical scale of a chart of grouped rows. */
export function groupedLayout(
  { rows, right, axis, nameWidth = NAME_WIDTH, spacing = 6 }: GroupedLayout,
): ChartPlot {
  const marginTop = 4;
  const marginBottom = axis ? AXIS_HEIGHT : 4;
  return {
    height: rowHeight(rows, nameWidth, spacing) * rows.length + marginTop +
      marginBottom,
    marginTop,
    marginBottom,
    marginLeft: marginLeft(rows, nameWidth),
    marginRight: right,
    groups: rows.filter(({ heading }) => heading).map(({ key }) => key),
    y: {
      type: "band",
      domain: rows.map(({ key }) => key),
      padding: 0.3,
      axis: null,
    },
  };
}

/** Names and headings to the left of the rows. */
export function groupedNames(
  rows: readonly GroupedRow[],
  nameWidth: number = NAME_WIDTH,
): Plot.Markish[] {
  const left = marginLeft(rows, nameWidth);
  const headings = rows.filter(({ heading }) => heading);
  return [
    Plot.text(named(rows), {
      y: "key",
      frameAnchor: "left",
      textAnchor: "end",
      dx: -8,
      lineHeight: LINE_HEIGHT / SIZES.label,
      text: ({ label }: GroupedRow) => lines(label, nameWidth).join("\n"),
    }),
    Plot.text(headings, {
      y: "key",
      frameAnchor: "left",
      textAnchor: "start",
      dx: MARGIN - left,
      fontWeight: 600,
      stroke: COLOURS.background,
      strokeWidth: 6,
      fill: COLOURS.ink,
      text: "label",
    }),
  ];
}

function rowHeight(
  rows: readonly GroupedRow[],
  nameWidth: number,
  spacing: number,
): number {
  const most = Math.max(
    ...named(rows).map(({ label }) => lines(label, nameWidth).length),
  );
  return Math.max(ROW_HEIGHT, Math.ceil(LINE_HEIGHT * most + spacing));
}

function marginLeft(rows: readonly GroupedRow[], nameWidth: number): number {
  const widths = named(rows).flatMap(({ label }) => lines(label, nameWidth))
    .map((line) => estimateWidth(line, SIZES.label));
  return Math.min(Math.ceil(MARGIN + Math.max(0, ...widths) + 8), WIDTH / 2);
}

function named(rows: readonly GroupedRow[]): GroupedRow[] {
  return rows.filter(({ heading }) => !heading);
}

function lines(label: string, nameWidth: number): string[] {
  return label.split("\n").flatMap((line) =>
    wrapText(line, SIZES.label, nameWidth)
  );
}
