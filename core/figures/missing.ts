import defer * as Plot from "@observablehq/plot";
import { drawChart } from "./chart.ts";
import type { Figure, Provenance } from "./figure.ts";
import { wrapText } from "./text_layout.ts";
import { COLOURS, MARGIN, SIZES, WIDTH } from "./theme.ts";

/**
 * A figure that says why it cannot be drawn, so that a gap in the data is seen
 * where the figure would have been.
 *
 * @param id The id of the figure that is missing.
 * @param title Its title.
 * @param reason What is missing and how to add it, in Swedish.
 */
export function missingFigure(
  id: string,
  title: string,
  reason: string,
  provenance: Provenance,
): Figure {
  const texts = { id, title, subtitle: "Uppgift saknas", altText: reason };
  const lines = wrapText(reason, SIZES.label, WIDTH - 6 * MARGIN);
  return {
    ...texts,
    caption: reason,
    unit: "",
    missing: true,
    svg: drawChart({ ...texts, ...provenance }, {
      height: 24 * lines.length + 40,
      margin: 0,
      marks: [
        Plot.frame({
          insetLeft: MARGIN,
          insetRight: MARGIN,
          fill: COLOURS.blank,
          stroke: null,
        }),
        Plot.text([lines.join("\n")], {
          frameAnchor: "middle",
          lineHeight: 1.5,
        }),
      ],
    }),
    columns: [{ name: "reason", title: "Varför uppgiften saknas" }],
    rows: [{ reason }],
    ...provenance,
  };
}
