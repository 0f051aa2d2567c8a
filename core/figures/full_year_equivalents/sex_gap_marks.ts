import defer * as Plot from "@observablehq/plot";
import type { EquivalentSexGap } from "../../full_year_equivalents/sex_gap.ts";
import type { ChartPlot } from "../chart.ts";
import { spreadLabels } from "../end_labels.ts";
import { COLOURS, WIDTH } from "../theme.ts";
import { formatPct } from "./equivalent_words.ts";

/** Room for names and numbers on each side. */
const SIDE = 216;
const TOP = 34;
const BOTTOM = 12;
const LABEL_GAP = 17;

/** A line per region from the men's share to the women's. */
export function sexGapPlot(
  gaps: readonly EquivalentSexGap[],
  colourOf: (gap: EquivalentSexGap) => string,
): ChartPlot {
  const height = Math.max(280, gaps.length * LABEL_GAP + TOP + BOTTOM + 40);
  const y = shareScale(gaps, height);
  return {
    height,
    marginTop: TOP,
    marginBottom: BOTTOM,
    marginLeft: SIDE,
    marginRight: SIDE,
    x: {
      type: "point",
      domain: ["Män", "Kvinnor"],
      range: [SIDE, WIDTH - SIDE],
      padding: 0,
    },
    y,
    marks: [
      Plot.axisX({ anchor: "top", tickSize: 0, label: null, fontWeight: 600 }),
      Plot.ruleX(["Män", "Kvinnor"], { stroke: COLOURS.rule }),
      ...gaps.map((gap) =>
        Plot.line([["Män", gap.men], ["Kvinnor", gap.women]], {
          stroke: colourOf(gap),
          strokeWidth: 2.5,
        })
      ),
      ...sides(gaps, y, colourOf),
    ],
  };
}

/** From half a percentage point below the lowest share to as much above. */
function shareScale(
  gaps: readonly EquivalentSexGap[],
  height: number,
): Plot.ScaleOptions {
  const shares = gaps.flatMap(({ women, men }) => [women, men]);
  return {
    axis: null,
    domain: [Math.min(...shares) - 0.5, Math.max(...shares) + 0.5],
    range: [height - BOTTOM, TOP],
  };
}

/** Dots at both ends and, beside them, names and shares that do not collide. */
function sides(
  gaps: readonly EquivalentSexGap[],
  y: Plot.ScaleOptions,
  colourOf: (gap: EquivalentSexGap) => string,
): Plot.Markish[] {
  const up = Plot.scale({ y })!;
  const [bottom, top] = y.range as [number, number];
  return ([["Män", "men", -1], ["Kvinnor", "women", 1]] as const).flatMap(
    ([end, sex, side]) => {
      const places = gaps.map((gap) => up.apply(gap[sex]) as number);
      const spread = spreadLabels(places, LABEL_GAP, [top, bottom]);
      return gaps.flatMap((gap, at) => [
        Plot.dot([[end, gap[sex]]], { r: 4.5, fill: colourOf(gap) }),
        Plot.text([[end, gap[sex]]], {
          text: [`${gap.name} ${formatPct(gap[sex])}`],
          textAnchor: side < 0 ? "end" : "start",
          dx: 12 * side,
          dy: spread[at]! - places[at]!,
          fill: colourOf(gap),
          fontWeight: 600,
        }),
      ]);
    },
  );
}
