import defer * as Plot from "@observablehq/plot";
import { COLOURS, MARGIN, SIZES, WIDTH } from "../theme.ts";
import { breaksIn, type LinePoint } from "./year_plot.ts";

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

/** The plot of the panels; values begin at 0. */
export function panelPlot(
  { period, panels, format, label }: Panels,
): Plot.PlotOptions & { readonly height: number } {
  const placed = panels.map((panel, at) => ({
    ...panel,
    fx: at % COLUMNS,
    fy: Math.floor(at / COLUMNS),
  }));
  const inPanels = (of: (panel: Panel) => readonly LinePoint[]) =>
    placed.flatMap((panel) =>
      of(panel).map((point) => ({ ...point, fx: panel.fx, fy: panel.fy }))
    );
  const lines = inPanels(({ points }) => points);
  const behind = inPanels((panel) => panel.behind);
  const last = placed.flatMap(({ fx, fy, points }) => {
    const end = points.at(-1);
    return end ? [{ ...end, fx, fy }] : [];
  });
  const highest = Math.max(...[...lines, ...behind].map(({ value }) => value));
  const rows = Math.ceil(panels.length / COLUMNS);
  const facet = { fx: "fx", fy: "fy" };
  return {
    height: rows * PANEL_HEIGHT + TOP + BOTTOM,
    marginTop: TOP,
    marginBottom: BOTTOM,
    marginLeft: LEFT,
    marginRight: RIGHT,
    fx: { axis: null, domain: [0, 1, 2], padding: 0.16 },
    fy: { axis: null, padding: 0.1 },
    x: { domain: [period[0] - 0.3, period[1] + 0.3] },
    y: { domain: [0, highest * (1 + HEAD)] },
    marks: [
      Plot.gridY({ ticks: 3, stroke: COLOURS.rule, strokeOpacity: 1 }),
      Plot.axisY({ ticks: 3, tickSize: 0, label: null, tickFormat: format }),
      Plot.axisX([...period], {
        tickSize: 0,
        tickPadding: 5,
        tickFormat: (year: number) => String(year),
        label: null,
      }),
      Plot.ruleY([0], { stroke: COLOURS.muted }),
      Plot.ruleX(
        placed.flatMap(({ fx, fy }) =>
          breaksIn(period).map((year) => ({ fx, fy, year: year - 0.5 }))
        ),
        {
          ...facet,
          x: "year",
          y1: 0,
          y2: highest,
          stroke: COLOURS.muted,
          strokeDasharray: "3 3",
        },
      ),
      Plot.line(behind, {
        ...facet,
        x: "year",
        y: "value",
        z: "run",
        stroke: COLOURS.muted,
        strokeOpacity: 0.6,
        strokeWidth: 1.5,
      }),
      Plot.dot(behind, {
        ...facet,
        x: "year",
        y: "value",
        r: 1.5,
        fill: COLOURS.muted,
      }),
      Plot.line(lines, {
        ...facet,
        x: "year",
        y: "value",
        z: "run",
        stroke: COLOURS.first,
        strokeWidth: 2.5,
      }),
      Plot.dot(lines, {
        ...facet,
        x: "year",
        y: "value",
        r: 2.5,
        fill: COLOURS.first,
      }),
      Plot.text(last, {
        ...facet,
        x: "year",
        y: "value",
        text: ({ value }: LinePoint) => label(value),
        textAnchor: "start",
        dx: 5,
        dy: -5,
        fill: COLOURS.first,
        fontWeight: 600,
      }),
      Plot.text(placed, {
        ...facet,
        frameAnchor: "top-left",
        text: "name",
        fontWeight: 600,
        fontSize: SIZES.label,
        dy: 2,
        stroke: COLOURS.background,
        strokeWidth: 4,
        fill: COLOURS.ink,
        lineHeight: 1.2,
        lineWidth: (WIDTH - LEFT - RIGHT) / COLUMNS / SIZES.label,
      }),
    ],
  };
}
