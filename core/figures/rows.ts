import defer * as Plot from "@observablehq/plot";
import { estimateWidth } from "./text_layout.ts";
import { COLOURS, MARGIN, SIZES } from "./theme.ts";

const ROW_HEIGHT = 30;
const AXIS_HEIGHT = 40;
/** About how many ticks an axis of values has. */
export const VALUE_TICKS = 6;

/** How a chart with one named row per member is laid out. */
export interface RowLayout {
  /** Row names, from the top. */
  readonly names: readonly string[];
  /** Room for labels to the right of the rows. */
  readonly right: number;
  /** Whether there is an axis of values below the rows. */
  readonly axis: boolean;
}

/** Height, margins and vertical scale of a chart with one row per name. */
export function rowLayout(
  { names, right, axis }: RowLayout,
): Plot.PlotOptions & { readonly height: number } {
  const marginTop = 4;
  const marginBottom = axis ? AXIS_HEIGHT : 4;
  const widest = Math.max(
    0,
    ...names.map((name) => estimateWidth(name, SIZES.label)),
  );
  return {
    height: ROW_HEIGHT * names.length + marginTop + marginBottom,
    marginTop,
    marginBottom,
    marginLeft: Math.ceil(MARGIN + widest + 8),
    marginRight: right,
    y: { type: "band", domain: names, padding: 0.25 },
  };
}

/** The names to the left of the rows, without ticks. */
export function nameAxis(): Plot.Markish {
  return Plot.axisY({ tickSize: 0, label: null, fill: COLOURS.ink });
}

/** An axis of values below the rows, with light rules behind the marks. */
export function valueAxis(
  label: string,
  format: (value: number) => string,
): Plot.Markish[] {
  return [
    Plot.gridX({ stroke: COLOURS.rule, strokeOpacity: 1, ticks: VALUE_TICKS }),
    Plot.axisX({
      ticks: VALUE_TICKS,
      tickSize: 0,
      tickPadding: 6,
      tickFormat: format,
      label,
      labelArrow: "none",
      labelAnchor: "center",
      labelOffset: 36,
    }),
  ];
}
