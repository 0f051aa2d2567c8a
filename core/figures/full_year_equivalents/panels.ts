import defer * as Plot from "@observablehq/plot";
import type { ChartPlot } from "../chart.ts";
import { COLOURS, MARGIN, WIDTH } from "../theme.ts";
import {
  lastValues,
  panelBreaks,
  panelLines,
  panelNames,
  type PanelPlace,
  type PanelPoint,
} from "./panel_marks.ts";
import type { LinePoint } from "./year_plot.ts";

const COLUMNS = 3;
const PANEL_HEIGHT = 132;
const LEFT = MARGIN + 26;
const RIGHT = MARGIN + 22;
const TOP = 10;
const BOTTOM = 28;
/** Room above each panel for its name, as a share of its values. */
const HEAD = 0.3;

/** One of several small plots over the same years. */
export interface Panel {
  /** What it shows, above it. */
  readonly name: string;
  /** The line. */
  readonly points: readonly LinePoint[];
  /** A line to compare with, drawn behind. */
  readonly behind: readonly LinePoint[];
}

/** Small plots on the same scales, so that they can be compared. */
export interface Panels {
  /** First and last year. */
  readonly period: readonly [number, number];
  /** The plots, in rows of three. */
  readonly panels: readonly Panel[];
  /** How a value is written at the axis. */
  readonly format: (value: number) => string;
  /** How the last value is written beside its dot. */
  readonly label: (value: number) => string;
}

const LINE = { colour: COLOURS.first, width: 2.5, dot: 2.5 };
const LINE_BEHIND = {
  colour: COLOURS.muted,
  opacity: 0.6,
  width: 1.5,
  dot: 1.5,
};

/** The plot of the panels; values begin at 0. */
export function panelPlot(
  { period, panels, format, label }: Panels,
): ChartPlot {
  const placed = panels.map((panel, at) => ({ ...panel, ...placeOf(at) }));
  const lines = placed.flatMap((panel) => pointsIn(panel, panel.points));
  const behind = placed.flatMap((panel) => pointsIn(panel, panel.behind));
  const last = placed.flatMap((panel) =>
    pointsIn(panel, panel.points.slice(-1))
  );
  const highest = Math.max(...[...lines, ...behind].map(({ value }) => value));
  return {
    ...panelLayout(panels.length),
    x: { domain: [period[0] - 0.3, period[1] + 0.3] },
    y: { domain: [0, highest * (1 + HEAD)] },
    marks: [
      ...axes(period, format),
      panelBreaks(placed, period, highest),
      ...panelLines(behind, LINE_BEHIND),
      ...panelLines(lines, LINE),
      lastValues(last, label),
      panelNames(placed, (WIDTH - LEFT - RIGHT) / COLUMNS),
    ],
  };
}

/** Rows are filled from the left, from the top. */
function placeOf(at: number): PanelPlace {
  return { fx: at % COLUMNS, fy: Math.floor(at / COLUMNS) };
}

function pointsIn(
  { fx, fy }: PanelPlace,
  points: readonly LinePoint[],
): PanelPoint[] {
  return points.map((point) => ({ ...point, fx, fy }));
}

/** Height, margins and the places of some panels. */
function panelLayout(count: number): ChartPlot {
  return {
    height: Math.ceil(count / COLUMNS) * PANEL_HEIGHT + TOP + BOTTOM,
    marginTop: TOP,
    marginBottom: BOTTOM,
    marginLeft: LEFT,
    marginRight: RIGHT,
    fx: { axis: null, domain: [0, 1, 2], padding: 0.16 },
    fy: { axis: null, padding: 0.1 },
  };
}

/** Light rules, the values to the left and the first and last year below. */
function axes(
  period: readonly [number, number],
  format: (value: number) => string,
): Plot.Markish[] {
  return [
    Plot.gridY({ ticks: 3, stroke: COLOURS.rule, strokeOpacity: 1 }),
    Plot.axisY({ ticks: 3, tickSize: 0, label: null, tickFormat: format }),
    Plot.axisX([...period], {
      tickSize: 0,
      tickPadding: 5,
      tickFormat: (year: number) => String(year),
      label: null,
    }),
    Plot.ruleY([0], { stroke: COLOURS.muted }),
  ];
}
