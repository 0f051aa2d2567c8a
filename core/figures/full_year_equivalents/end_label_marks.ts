import defer * as Plot from "@observablehq/plot";
import { spreadLabels } from "../end_labels.ts";
import { estimateWidth } from "../text_layout.ts";
import { MARGIN, SIZES } from "../theme.ts";
import { type YearPlot, yearScales } from "./year_plot.ts";

/** Semibold letters are wider than the mean. */
const BOLD = 1.12;
/** Least distance between two labels, pixels. */
const GAP = 16;

/** A text at the right edge, level with the point that it names. */
export interface EndLabel {
  /** The value that it is level with. */
  readonly value: number;
  /** What is written. */
  readonly text: string;
  /** Its colour. */
  readonly colour: string;
}

/** Room for the longest of some labels, and to its sides. */
export function endLabelRoom(labels: readonly EndLabel[]): number {
  const widths = labels.map(({ text }) =>
    BOLD * estimateWidth(text, SIZES.label)
  );
  return Math.ceil(Math.max(...widths)) + 8 + MARGIN;
}

/** Writes the labels so that they do not cover each other. */
export function endLabels(
  labels: readonly EndLabel[],
  plot: YearPlot,
): Plot.Markish[] {
  const up = Plot.scale({ y: yearScales(plot).y! })!;
  const places = labels.map(({ value }) => up.apply(value) as number);
  const spread = spreadLabels(places, GAP, [18, plot.height - 40]);
  return labels.map(({ value, text, colour }, at) =>
    Plot.text([value], {
      y: (value: number) => value,
      frameAnchor: "right",
      textAnchor: "start",
      dx: 8,
      dy: spread[at]! - places[at]!,
      text: [text],
      fill: colour,
      fontWeight: 600,
    })
  );
}
