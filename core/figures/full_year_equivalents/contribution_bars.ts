import defer * as Plot from "@observablehq/plot";
import type { FullYearEquivalentData } from "../../data/full_year_equivalent_data.ts";
import type {
  ChangeByPart,
  Contribution,
} from "../../full_year_equivalents/drivers.ts";
import { barLabels, roomyDomain } from "../bar_labels.ts";
import type { ChartPlot } from "../chart.ts";
import { formatChange } from "../formats.ts";
import { nameAxis, rowLayout } from "../rows.ts";
import { COLOURS } from "../theme.ts";
import { ALL_PARTS, partInText, partName } from "./contribution_columns.ts";

/** A part, or all of them, as a bar. */
export interface ContributionBar {
  /** The name beside the bar. */
  readonly name: string;
  /** The name inside a sentence. */
  readonly told: string;
  /** Change, full-year equivalents. */
  readonly change: number;
  /** Change of the share, percentage points. */
  readonly points: number | null;
  /** Its colour. */
  readonly colour: string;
}

/** A bar per part, and one of their sum, with the change at its end. */
export function contributionPlot(bars: readonly ContributionBar[]): ChartPlot {
  return {
    ...rowLayout({
      names: bars.map(({ name }) => name),
      right: 16,
      axis: false,
    }),
    x: {
      axis: null,
      domain: roomyDomain(bars.map(({ change }) => change), 0.4),
    },
    marks: [
      nameAxis(),
      Plot.barX(bars, { x: "change", y: "name", fill: "colour" }),
      ...barLabels(bars, {
        x: ({ change }) => change,
        y: ({ name }) => name,
        text: labelOf,
      }),
      Plot.ruleX([0], { stroke: COLOURS.ink }),
    ],
  };
}

/** The parts from the greatest rise to the greatest fall, and their sum. */
export function contributionBars(
  data: FullYearEquivalentData,
  { parts, change, points }: ChangeByPart,
): ContributionBar[] {
  return [
    ...parts.filter(isShown).map((part) => ({
      name: partName(data, part.part),
      told: partInText(data, part.part),
      change: part.change,
      points: part.points,
      colour: part.change < 0 ? COLOURS.third : COLOURS.first,
    })).sort((a, b) => b.change - a.change),
    { name: ALL_PARTS, told: "", change, points, colour: COLOURS.ink },
  ];
}

/** The rest is shown where it is a person or more. */
function isShown({ part, change }: Contribution): boolean {
  return part !== "rest" || Math.abs(change) >= 0.5;
}

function labelOf({ change, points }: ContributionBar): string {
  return formatChange(change) +
    (points === null ? "" : ` (${formatChange(points, 2)})`);
}
