import defer * as Plot from "@observablehq/plot";
import {
  type ShownOutcomes,
  sourcesOfYears,
} from "../../outcomes/outcome_counts.ts";
import type {
  InterventionEffect,
  ShareDecomposition,
} from "../../outcomes/share_decomposition.ts";
import { TOTAL_ID } from "../../outcomes/participant_flow.ts";
import { type ChartPlot, drawChart } from "../chart.ts";
import { shareColumn } from "../columns.ts";
import { edgedTicks } from "../edged_ticks.ts";
import type { Column, Figure } from "../figure.ts";
import { formatChange } from "../formats.ts";
import { missingFigure } from "../missing.ts";
import { INTERVENTION_COLUMNS } from "../outcomes/outcome_columns.ts";
import { outcomeProvenance } from "../outcomes/outcome_provenance.ts";
import { nameAxis, rowLayout, valueAxis } from "../rows.ts";
import { COLOURS } from "../theme.ts";

/** What is compared, and how to name it. */
export interface DecompositionTexts {
  /** ASCII kebab-case Swedish. */
  readonly id: string;
  /** The title: `Skillnaden mellan kvinnor och män 2025, uppdelad`. */
  readonly title: string;
  /** What the difference is: `kvinnornas andel minus männens`. */
  readonly difference: string;
  /** What the groups are: `kvinnor och män`. */
  readonly groups: string;
  /** Why the figure is missing, where it is. */
  readonly missing: string;
}

const EFFECTS = [
  {
    label: "Olika andel inom insatsen",
    colour: COLOURS.first,
    of: ({ rate }: Effects) => rate,
  },
  {
    label: "Olika fördelning på insatser",
    colour: COLOURS.third,
    of: ({ composition }: Effects) => composition,
  },
];

type Effects = Pick<InterventionEffect, "rate" | "composition">;

/**
 * The difference between two groups' shares, split into what comes from
 * different shares within the interventions and what comes from the groups
 * being differently divided between them.
 *
 * @param split The parts; `null` gives a figure that says what is missing.
 * @param years Years that the numbers are of.
 */
export function shareDecomposition(
  data: ShownOutcomes,
  split: ShareDecomposition | null,
  years: readonly number[],
  texts: DecompositionTexts,
): Figure {
  return split ? drawSplit(data, split, years, texts) : missingFigure(
    texts.id,
    texts.title,
    missingText(data, years, texts),
    outcomeProvenance(data, []),
  );
}

function missingText(
  data: ShownOutcomes,
  years: readonly number[],
  { missing }: DecompositionTexts,
): string {
  const { shortName, id } = data.forbund;
  const isHidden = data.protection.method === "suppression" &&
    years.every((year) => data.exits.some((table) => table.year === year));
  return isHidden
    ? `${shortName}: något antal per insats är skyddat, och skillnaden kan ` +
      "inte delas upp utan det."
    : `${shortName}: ${missing} Lägg till uppgifterna i ` +
      `data/${id}/exits_by_reason.csv.`;
}

function drawSplit(
  data: ShownOutcomes,
  split: ShareDecomposition,
  years: readonly number[],
  { id, title, difference, groups }: DecompositionTexts,
): Figure {
  const provenance = outcomeProvenance(
    data,
    sourcesOfYears(data, years, ["reasons"]),
  );
  const rows = [
    ...split.interventions,
    { ...split, interventionId: TOTAL_ID, intervention: "Alla insatser" },
  ];
  const texts = {
    id,
    title,
    subtitle: `${data.forbund.shortName}, till ${split.what}: ${difference}, ` +
      "i procentenheter. Strecket och talet är summan.",
    altText: `Staplar per insats. ${sumText(split, groups)}`,
  };
  return {
    ...texts,
    caption:
      `${texts.title}. ${sumText(split, groups)} Uppdelningen beskriver ` +
      "var skillnaden finns, inte varför.",
    unit: "procentenheter",
    svg: drawChart({
      ...texts,
      ...provenance,
      legend: [
        ...EFFECTS.map(({ label, colour }) => ({
          label,
          colour,
          mark: "bar" as const,
        })),
        { label: "Summa", colour: COLOURS.ink, mark: "tick" },
      ],
    }, plot(rows)),
    columns: COLUMNS,
    rows: rows.map((row) => ({
      intervention_id: row.interventionId,
      intervention: row.intervention,
      rate: row.rate,
      composition: row.composition,
      sum: sum(row),
    })),
    ...provenance,
  };
}

const COLUMNS: readonly Column[] = [
  ...INTERVENTION_COLUMNS,
  shareColumn("rate", "Av olika andel inom insatsen"),
  shareColumn("composition", "Av olika fördelning på insatser"),
  shareColumn("sum", "Summa"),
];

/** The two effects as bars per intervention, their sum as a tick and a number. */
function plot(rows: readonly InterventionEffect[]): ChartPlot {
  return {
    ...rowLayout({
      names: rows.map(({ intervention }) => intervention),
      right: 60,
      axis: true,
    }),
    marks: [
      valueAxis("Procentenheter", (value) => formatChange(value)),
      nameAxis(),
      Plot.barX(
        rows.flatMap((row) =>
          EFFECTS.map(({ colour, of }) => ({
            name: row.intervention,
            colour,
            points: 100 * of(row),
          }))
        ),
        { x: "points", y: "name", fill: "colour" },
      ),
      Plot.ruleX([0]),
      ...edgedTicks(rows, {
        x: (row: InterventionEffect) => 100 * sum(row),
        y: "intervention",
        stroke: COLOURS.ink,
        strokeWidth: 3,
      }),
      Plot.text(rows, {
        y: "intervention",
        frameAnchor: "right",
        textAnchor: "start",
        dx: 12,
        fontWeight: 600,
        text: (row: InterventionEffect) => formatChange(100 * sum(row), 1),
      }),
    ],
  };
}

function sum({ rate, composition }: Effects): number {
  return rate + composition;
}

function sumText(
  { difference, rate, composition }: ShareDecomposition,
  groups: string,
): string {
  const points = (share: number) => formatChange(100 * share, 1);
  return `Hela skillnaden, ${points(difference)} procentenheter, är ` +
    `${points(rate)} av olika andel inom insatserna och ` +
    `${points(composition)} av att ${groups} finns i olika insatser.`;
}
