import defer * as Plot from "@observablehq/plot";
import {
  type ShownOutcomes,
  sourcesOfYears,
} from "../../outcomes/outcome_counts.ts";
import type { OutcomeShare } from "../../outcomes/outcome_shares.ts";
import { TOTAL_ID } from "../../outcomes/participant_flow.ts";
import { type ChartPlot, drawChart } from "../chart.ts";
import { personColumn } from "../columns.ts";
import type { Figure } from "../figure.ts";
import { formatInteger, formatPercent } from "../formats.ts";
import { groupedLayout, groupedNames } from "../grouped_rows.ts";
import { intervalDots } from "../interval_marks.ts";
import { missingFigure } from "../missing.ts";
import { markProtected, protectionNote } from "../protected_cells.ts";
import {
  ESTIMATE_COLUMNS,
  estimateCells,
  formatShownProportion,
  INTERVENTION_COLUMNS,
} from "./outcome_columns.ts";
import { outcomeProvenance } from "./outcome_provenance.ts";
import { valueAxis } from "../rows.ts";
import { upperFirst } from "../sentence_case.ts";
import { COLOURS } from "../theme.ts";

const ID = "utfall-per-insats";

/**
 * The share of those who ended that had an outcome, by every reading of it and
 * in every intervention, with its interval and the goal.
 *
 * @param shares Shares of a year, for both sexes together; others are ignored.
 * @param goalShare The share to reach, 0–1; `null` where there is no goal.
 */
export function outcomeByIntervention(
  data: ShownOutcomes,
  shares: readonly OutcomeShare[],
  year: number,
  goalShare: number | null,
): Figure {
  const isProtected = data.protection.method !== "published";
  const known = shares.filter(({ sex, share, n }) =>
    sex === "T" && (share !== null || isProtected && n !== 0)
  );
  return known.length > 0
    ? drawShares(data, known, year, goalShare)
    : missingFigure(
      ID,
      `Till arbete eller studier ${year}, per insats`,
      `${data.forbund.shortName} har inga uppgifter om utfall av avslut ${year}. ` +
        `Lägg till dem i data/${data.forbund.id}/exits.csv och ` +
        `goal_readings.csv.`,
      outcomeProvenance(data, []),
    );
}

function drawShares(
  data: ShownOutcomes,
  shares: readonly OutcomeShare[],
  year: number,
  goalShare: number | null,
): Figure {
  const provenance = outcomeProvenance(
    data,
    sourcesOfYears(data, [year], ["outcomes", "reasons"]),
  );
  const total = shares.find(isTotal) ?? shares[0]!;
  const goal = goalShare === null
    ? ""
    : `Målet är minst ${formatPercent(goalShare, 0)}.`;
  const texts = {
    id: ID,
    title: `Till arbete eller studier ${year}, per insats`,
    subtitle:
      `${data.forbund.shortName}, procent av de avslutade. Strecket är ` +
      "95 % konfidensintervall." +
      protectionNote(data.protection, shares.flatMap(numbersOf)),
    altText: `Punkter med intervall per insats och läsning av målet. ` +
      `${describe(total)}. ${goal}`,
  };
  return {
    ...texts,
    caption:
      `${texts.title}. ${describe(total)}. Insatserna har olika syften ` +
      "och målgrupper och ska inte rangordnas.",
    unit: "procent",
    svg: drawChart({
      ...texts,
      ...provenance,
      ...(goalShare === null ? {} : {
        legend: [{
          label: `Mål: minst ${formatPercent(goalShare, 0)}`,
          colour: COLOURS.second,
          mark: "tick" as const,
        }],
      }),
    }, plot(shares, goalShare)),
    ...markProtected(
      {
        columns: [
          { name: "reading", title: "Läsning" },
          ...INTERVENTION_COLUMNS,
          personColumn("count", "Avslutade med utfallet"),
          personColumn("n", "Avslutade"),
          ...ESTIMATE_COLUMNS,
        ],
        rows: shares.map((row) => ({
          reading: row.reading.label,
          intervention_id: row.interventionId,
          intervention: row.intervention,
          count: row.count,
          n: row.n,
          ...estimateCells(row.share),
        })),
      },
      data.protection,
      ["count", "n"],
    ),
    ...provenance,
  };
}

/** A dot with its interval per intervention, reading by reading, and the goal. */
function plot(
  shares: readonly OutcomeShare[],
  goalShare: number | null,
): ChartPlot {
  const rows = shares.flatMap((row, at) => [
    ...(shares[at - 1]?.reading.id === row.reading.id ? [] : [{
      key: row.reading.id,
      label: upperFirst(row.reading.label),
      heading: true,
    }]),
    { key: keyOf(row), label: row.intervention, heading: false },
  ]);
  const dots = shares.filter(({ share }) => share !== null).map((row) => ({
    key: keyOf(row),
    value: 100 * row.share!.value,
    low: 100 * row.share!.low,
    high: 100 * row.share!.high,
    colour: isTotal(row) ? COLOURS.first : COLOURS.muted,
  }));
  return {
    ...groupedLayout({ rows, right: 132, axis: true }),
    x: { domain: [0, 100] },
    marks: [
      valueAxis("Procent av de avslutade", formatInteger),
      Plot.ruleX(goalShare === null ? [] : [100 * goalShare], {
        stroke: COLOURS.second,
        strokeWidth: 2.5,
      }),
      groupedNames(rows),
      intervalDots(dots),
      Plot.text(shares, {
        y: keyOf,
        frameAnchor: "right",
        textAnchor: "start",
        dx: 14,
        text: formatShownProportion,
      }),
    ],
  };
}

const numbersOf = ({ count, n }: OutcomeShare) => [count, n];
const keyOf = ({ reading, interventionId }: OutcomeShare) =>
  `${reading.id} ${interventionId}`;
const isTotal = ({ interventionId }: OutcomeShare) =>
  interventionId === TOTAL_ID;

function describe(row: OutcomeShare): string {
  return `${row.intervention}: ${formatShownProportion(row)} till ` +
    row.reading.label;
}
