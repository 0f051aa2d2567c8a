import defer * as Plot from "@observablehq/plot";
import {
  type ShownOutcomes,
  sourcesOfYears,
} from "../../outcomes/outcome_counts.ts";
import { isBeyondChance } from "../../equity/hidden_gaps.ts";
import type { SexGap } from "../../equity/sex_gaps.ts";
import { type ChartPlot, drawChart } from "../chart.ts";
import type { Figure } from "../figure.ts";
import { formatChange } from "../formats.ts";
import { groupedLayout, groupedNames } from "../grouped_rows.ts";
import { intervalDots } from "../interval_marks.ts";
import { missingFigure } from "../missing.ts";
import { protectionNote } from "../protected_cells.ts";
import { formatOf } from "../outcomes/outcome_columns.ts";
import { outcomeProvenance } from "../outcomes/outcome_provenance.ts";
import { valueAxis } from "../rows.ts";
import { SEX_GAP_COLUMNS, sexGapCells } from "./sex_gap_columns.ts";
import { COLOURS } from "../theme.ts";

const ID = "konsskillnader-i-avslut";
/** Wide enough for the long exit reasons. */
const NAME_WIDTH = 285;

/**
 * The gap between women and men in every exit reason of every intervention
 * with its interval, those with the strongest evidence first.
 *
 * @param gaps The year's gaps in the order of their evidence; none gives a
 * figure that says so.
 */
export function sexGapForest(
  data: ShownOutcomes,
  gaps: readonly SexGap[],
  year: number,
): Figure {
  const known = gaps.filter(({ gap }) => gap !== null);
  const others = gaps.length - known.length;
  return known.length > 0 ? drawGaps(data, known, others, year) : missingFigure(
    ID,
    `Skillnader mellan kvinnors och mäns avslut ${year}`,
    others > 0
      ? `${data.forbund.shortName}: kvinnors och mäns avslut ${year} är för få ` +
        "för att visas."
      : `${data.forbund.shortName} har inga uppgifter om kvinnors och mäns ` +
        `avslut ${year}. Lägg till dem i ` +
        `data/${data.forbund.id}/exits_by_reason.csv.`,
    outcomeProvenance(data, []),
  );
}

function drawGaps(
  data: ShownOutcomes,
  gaps: readonly SexGap[],
  others: number,
  year: number,
): Figure {
  const provenance = outcomeProvenance(
    data,
    sourcesOfYears(data, [year], ["reasons"]),
  );
  const certain = gaps.filter(isBeyondChance).length;
  const texts = {
    id: ID,
    title: `Skillnader mellan kvinnors och mäns avslut ${year}`,
    subtitle: `${data.forbund.shortName}, kvinnornas andel minus männens i ` +
      "procentenheter, starkast belägg först. Strecket är 95 % " +
      "konfidensintervall. Till höger: av alla kvinnor, av alla män." +
      protectionNote(data.protection, []),
    altText: `Punkter med intervall för ${gaps.length} jämförelser. ` +
      `${countText(certain, gaps.length)} Starkast belägg har ${
        gaps[0]!.what
      } i ${gaps[0]!.intervention}, ${
        formatChange(100 * gaps[0]!.gap!.value, 1)
      } procentenheter.`,
  };
  return {
    ...texts,
    caption: `${texts.title}. ${countText(certain, gaps.length)} Många ` +
      "jämförelser ger lätt någon stor skillnad av en slump; därför är " +
      `bedömningen justerad för alla (Holm).${otherText(others)}`,
    unit: "procentenheter",
    svg: drawChart({
      ...texts,
      ...provenance,
      legend: [
        {
          label: "Större än slumpen brukar ge",
          colour: COLOURS.second,
          mark: "dot",
        },
        {
          label: "Ingen skillnad går att visa",
          colour: COLOURS.muted,
          mark: "dot",
        },
      ],
    }, plot(gaps)),
    columns: SEX_GAP_COLUMNS,
    rows: gaps.map(sexGapCells),
    ...provenance,
  };
}

/** A dot with its interval per comparison, and both shares beside it. */
function plot(gaps: readonly SexGap[]): ChartPlot {
  const rows = gaps.map((gap) => ({
    key: keyOf(gap),
    label: `${gap.what}\n${gap.intervention}`,
    heading: false,
  }));
  const dots = gaps.map((row) => ({
    key: keyOf(row),
    value: 100 * row.gap!.value,
    low: 100 * row.gap!.low,
    high: 100 * row.gap!.high,
    colour: isBeyondChance(row) ? COLOURS.second : COLOURS.muted,
  }));
  const reach = Math.max(
    ...dots.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)]),
  );
  return {
    ...groupedLayout({
      rows,
      right: 118,
      axis: true,
      nameWidth: NAME_WIDTH,
      spacing: 12,
    }),
    x: { domain: [-reach, reach] },
    marks: [
      valueAxis(
        "← vanligare bland män | vanligare bland kvinnor →",
        (value) => formatChange(value),
      ),
      groupedNames(rows, NAME_WIDTH),
      Plot.ruleX([0]),
      intervalDots(dots),
      Plot.text(gaps, {
        y: keyOf,
        frameAnchor: "right",
        textAnchor: "start",
        dx: 10,
        text: ({ women, men }: SexGap) =>
          `${formatOf(women!)}, ${formatOf(men!)}`,
      }),
    ],
  };
}

function otherText(others: number): string {
  if (others === 0) return "";
  return others === 1
    ? " En jämförelse kan inte göras: ett antal är skyddat, okänt eller noll."
    : ` ${others} jämförelser kan inte göras: antal är skyddade, okända eller ` +
      "noll.";
}

const keyOf = ({ interventionId, what }: SexGap) => `${interventionId} ${what}`;

function countText(certain: number, all: number): string {
  const beyond = certain === 0
    ? "Ingen skillnad går att visa"
    : certain === 1
    ? "En skillnad är större än slumpen brukar ge"
    : `${certain} skillnader är större än slumpen brukar ge`;
  return `${beyond} bland ${all} ${all === 1 ? "jämförelse" : "jämförelser"}.`;
}
