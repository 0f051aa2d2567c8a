import defer * as Plot from "@observablehq/plot";
import { COLOURS, SIZES } from "../theme.ts";
import { breaksIn, type LinePoint } from "./year_plot.ts";

/** Where a panel is among the columns and rows of panels. */
export interface PanelPlace {
  readonly fx: number;
  readonly fy: number;
}

/** A point in its panel. */
export type PanelPoint = LinePoint & PanelPlace;

/** How a line of a panel looks. */
export interface PanelLineLook {
  readonly colour: string;
  /** 0–1; whole if not given. */
  readonly opacity?: number;
  /** Pixels. */
  readonly width: number;
  /** Radius of the dots, pixels. */
  readonly dot: number;
}

const FACET = { fx: "fx", fy: "fy" };
const POINT = { ...FACET, x: "year", y: "value" };

/** A dashed line at every break within the period, in every panel. */
export function panelBreaks(
  places: readonly PanelPlace[],
  period: readonly [number, number],
  highest: number,
): Plot.Markish {
  const breaks = places.flatMap(({ fx, fy }) =>
    breaksIn(period).map((year) => ({ fx, fy, year: year - 0.5 }))
  );
  return Plot.ruleX(breaks, {
    ...FACET,
    x: "year",
    y1: 0,
    y2: highest,
    stroke: COLOURS.muted,
    strokeDasharray: "3 3",
  });
}

/** A line in every panel, with a dot for each year. */
export function panelLines(
  points: readonly PanelPoint[],
  { colour, opacity, width, dot }: PanelLineLook,
): Plot.Markish[] {
  return [
    Plot.line(points, {
      ...POINT,
      z: "run",
      stroke: colour,
      strokeOpacity: opacity,
      strokeWidth: width,
    }),
    Plot.dot(points, { ...POINT, r: dot, fill: colour }),
  ];
}

/** Each panel's last value beside its dot. */
export function lastValues(
  last: readonly PanelPoint[],
  label: (value: number) => string,
): Plot.Markish {
  return Plot.text(last, {
    ...POINT,
    text: ({ value }: PanelPoint) => label(value),
    textAnchor: "start",
    dx: 5,
    dy: -5,
    fill: COLOURS.first,
    fontWeight: 600,
  });
}

/**
 * Each panel's name above its line, set in more lines where it is long.
 *
 * @param width Room for a name, pixels.
 */
export function panelNames(
  panels: readonly (PanelPlace & { readonly name: string })[],
  width: number,
): Plot.Markish {
  return Plot.text(panels, {
    ...FACET,
    frameAnchor: "top-left",
    text: "name",
    fontWeight: 600,
    fontSize: SIZES.label,
    dy: 2,
    stroke: COLOURS.background,
    strokeWidth: 4,
    fill: COLOURS.ink,
    lineHeight: 1.2,
    lineWidth: width / SIZES.label,
  });
}
