import defer * as Plot from "@observablehq/plot";
import type { CurvePoint } from "../statistics/inequality.ts";
import { formatInteger } from "./formats.ts";
import { COLOURS, MARGIN, WIDTH } from "./theme.ts";

const SIDE = 400;
const LEFT = MARGIN + 36;
const BOTTOM = 46;

/** A curve from corner to corner. */
export interface Curve {
  /** Its points, shares 0–1. */
  readonly points: readonly CurvePoint[];
  /** Its colour. */
  readonly colour: string;
  /** What it is called, beside it. */
  readonly label: string;
}

/**
 * The plot of cumulative shares in percent: curves, the diagonal of equal
 * shares, and a name beside each curve where it is furthest from the diagonal.
 *
 * @param across What is along the bottom.
 * @param up What is along the side.
 */
export function curvePlot(
  curves: readonly Curve[],
  across: string,
  up: string,
): Plot.PlotOptions & { readonly height: number } {
  const ticks = [0, 20, 40, 60, 80, 100];
  return {
    height: SIDE,
    marginTop: 12,
    marginBottom: BOTTOM,
    marginLeft: LEFT,
    marginRight: WIDTH - LEFT - SIDE + BOTTOM + 12,
    x: { domain: [0, 100] },
    y: { domain: [0, 100] },
    marks: [
      Plot.gridX({ ticks, stroke: COLOURS.rule, strokeOpacity: 1 }),
      Plot.gridY({ ticks, stroke: COLOURS.rule, strokeOpacity: 1 }),
      Plot.axisX({
        ticks,
        tickSize: 0,
        tickFormat: (value: number) => formatInteger(value),
        label: across,
        labelAnchor: "center",
        labelArrow: "none",
        labelOffset: 40,
      }),
      Plot.axisY({
        ticks,
        tickSize: 0,
        tickFormat: (value: number) => formatInteger(value),
        label: up,
        labelAnchor: "center",
        labelArrow: "none",
        labelOffset: 44,
      }),
      Plot.line([[0, 0], [100, 100]], {
        stroke: COLOURS.muted,
        strokeDasharray: "4 4",
      }),
      ...curves.flatMap(({ points, colour, label }, at) => [
        Plot.line(points, {
          x: percentAcross,
          y: percentUp,
          stroke: colour,
          strokeWidth: 2.5,
        }),
        Plot.dot(points, {
          x: percentAcross,
          y: percentUp,
          r: 3,
          fill: colour,
        }),
        Plot.text([label], {
          frameAnchor: "right",
          textAnchor: "start",
          dx: 14,
          dy: 40 * at - 20 * (curves.length - 1),
          lineWidth: 13,
          lineHeight: 1.2,
          fill: colour,
          fontWeight: 600,
        }),
      ]),
    ],
  };
}

const percentAcross = ({ sizeShare }: CurvePoint) => 100 * sizeShare;
const percentUp = ({ amountShare }: CurvePoint) => 100 * amountShare;
