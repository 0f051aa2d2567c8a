import * as Plot from "@observablehq/plot";
import type { OutcomeData } from "../../data/outcome_data.ts";
import { isBeyondChance } from "../../equity/hidden_gaps.ts";
import type { SexGap } from "../../equity/sex_gaps.ts";
import { drawChart } from "../chart.ts";
import type { Figure } from "../figure.ts";
import { formatChange } from "../formats.ts";
import { groupedLayout, groupedNames } from "../grouped_rows.ts";
import { intervalDots } from "../interval_marks.ts";
import { missingFigure } from "../missing.ts";
import { formatOf } from "../outcomes/outcome_columns.ts";
import { outcomeProvenance, sourceOf } from "../outcomes/outcome_provenance.ts";
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
  data: OutcomeData,
  gaps: readonly SexGap[],
  year: number,
): Figure {
  const known = gaps.filter(({ gap }) => gap !== null);
  return known.length > 0 ? drawGaps(data, known, year) : missingFigure(
    ID,
    `Skillnader mellan kvinnors och mäns avslut ${year}`,
    `${data.forbund.shortName} har inga uppgifter om kvinnors och mäns avslut ` +
      `${year}. Lägg till dem i data/${data.forbund.id}/exits_by_reason.csv.`,
    outcomeProvenance(data, []),
  );
}

function drawGaps(
  data: OutcomeData,
  gaps: readonly SexGap[],
  year: number,
): Figure {
  const provenance = outcomeProvenance(
    data,
    data.exitsByReason.filter((row) => row.year === year).map(sourceOf),
  );
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
  const certain = gaps.filter(isBeyondChance).length;
  const reach = Math.max(
    ...dots.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)]),
  );
  const texts = {
    id: ID,
    title: `Skillnader mellan kvinnors och mäns avslut ${year}`,
    subtitle: `${data.forbund.shortName}, kvinnornas andel minus männens i ` +
      "procentenheter, starkast belägg först. Strecket är 95 % " +
      "konfidensintervall. Till höger: av alla kvinnor, av alla män.",
    altText: `Punkter med intervall för ${gaps.length} jämförelser. ` +
      `${countText(certain, gaps.length)} Starkast belägg har ${
        gaps[0]!.what
      } i ${gaps[0]!.intervention}, ${
        formatChange(dots[0]!.value, 1)
      } procentenheter.`,
  };
  return {
    ...texts,
    caption: `${texts.title}. ${countText(certain, gaps.length)} Många ` +
      "jämförelser ger lätt någon stor skillnad av en slump; därför är " +
      "bedömningen justerad för alla (Holm).",
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
    }, {
      ...groupedLayout({ rows, right: 118, axis: true, nameWidth: NAME_WIDTH }),
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
    }),
    columns: SEX_GAP_COLUMNS,
    rows: gaps.map(sexGapCells),
    ...provenance,
  };
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
