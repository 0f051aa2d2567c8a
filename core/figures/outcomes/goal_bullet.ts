import defer * as Plot from "@observablehq/plot";
import {
  type ShownOutcomes,
  sourcesOfYears,
} from "../../outcomes/outcome_counts.ts";
import type { GoalEvaluation } from "../../outcomes/goal_evaluation.ts";
import { type ChartPlot, drawChart } from "../chart.ts";
import { personColumn, shareColumn } from "../columns.ts";
import { edgedTicks } from "../edged_ticks.ts";
import type { Column, Figure } from "../figure.ts";
import { formatInteger, formatPercent } from "../formats.ts";
import { VERDICT_WORDS, verdictReason } from "./goal_words.ts";
import { groupedLayout, groupedNames } from "../grouped_rows.ts";
import { intervalWhiskers } from "../interval_marks.ts";
import { missingFigure } from "../missing.ts";
import { protectionNote } from "../protected_cells.ts";
import {
  ESTIMATE_COLUMNS,
  formatInterval,
  formatOf,
  formatShownProportion,
} from "./outcome_columns.ts";
import { outcomeProvenance, sourceOf } from "./outcome_provenance.ts";
import { valueAxis } from "../rows.ts";
import { upperFirst } from "../sentence_case.ts";
import { COLOURS } from "../theme.ts";

const ID = "mal-mot-utfall";

/**
 * A year's goals that are set in shares: the outcome as a bar with its
 * interval, the goal as a tick, and the verdict in words.
 *
 * @param evaluations Every goal of the förbund, evaluated; those of other
 * years, without an outcome or in numbers are left to the table.
 */
export function goalBullet(
  data: ShownOutcomes,
  evaluations: readonly GoalEvaluation[],
  year: number,
): Figure {
  const ofYear = evaluations.filter(({ goal }) => goal.year === year);
  const drawn = ofYear.filter(({ value, reason, goal }) =>
    (value !== null || reason === "notShown") &&
    (goal.unit === "procent" || goal.direction === "alla")
  );
  return drawn.length > 0
    ? drawGoals(data, drawn, ofYear, year)
    : missingFigure(
      ID,
      `Mål och utfall ${year}`,
      ofYear.length === 0
        ? `${data.forbund.shortName} har inga mål för ${year}. Lägg till dem i ` +
          `data/${data.forbund.id}/goals.csv.`
        : `${data.forbund.shortName} har ${ofYear.length} mål för ${year}, men ` +
          `inget utfall i andelar. Lägg till utfallen i ` +
          `data/${data.forbund.id}/goals.csv eller avsluten i exits_by_reason.csv.`,
      outcomeProvenance(data, ofYear.map(({ goal }) => sourceOf(goal))),
    );
}

function drawGoals(
  data: ShownOutcomes,
  drawn: readonly GoalEvaluation[],
  ofYear: readonly GoalEvaluation[],
  year: number,
): Figure {
  const provenance = outcomeProvenance(data, [
    ...drawn.map(({ goal }) => sourceOf(goal)),
    ...sourcesOfYears(data, [year], ["reasons"]),
  ]);
  const first = drawn[0]!;
  const others = new Set(ofYear.map(({ goal }) => goal.row_id)).size -
    new Set(drawn.map(({ goal }) => goal.row_id)).size;
  const texts = {
    id: ID,
    title: `Mål och utfall ${year}`,
    subtitle: `${data.forbund.shortName}, procent. Strecket är 95 % ` +
      "konfidensintervall; en grå stapel redovisas utan antal och har inget intervall." +
      protectionNote(
        data.protection,
        drawn.map(({ value, n }) => value === null ? null : n ?? 0),
      ),
    altText: `Staplar med utfall mot mål. ${describe(first)}`,
  };
  return {
    ...texts,
    caption:
      `${texts.title}. ${describe(first)} Ett mål är uppfyllt eller ej ` +
      "uppfyllt bara när hela intervallet ligger på samma sida om det. " +
      restText(others),
    unit: "procent",
    svg: drawChart({
      ...texts,
      ...provenance,
      legend: [
        { label: "Utfall", colour: COLOURS.first, mark: "bar" },
        { label: "Utfall utan antal", colour: COLOURS.muted, mark: "bar" },
        { label: "Mål", colour: COLOURS.second, mark: "tick" },
      ],
    }, plot(drawn)),
    columns: COLUMNS,
    rows: drawn.map((row) => ({
      goal_id: row.goal.row_id,
      what: whatOf(row),
      threshold: row.threshold,
      count: row.count,
      n: row.n,
      share: row.value,
      low: row.share?.low ?? null,
      high: row.share?.high ?? null,
      verdict: VERDICT_WORDS[row.verdict],
      reason: verdictReason(row),
    })),
    ...provenance,
  };
}

const COLUMNS: readonly Column[] = [
  { name: "goal_id", title: "Målets nyckel" },
  { name: "what", title: "Vad som mäts" },
  shareColumn("threshold", "Mål"),
  personColumn("count", "Antal"),
  personColumn("n", "Av"),
  ...ESTIMATE_COLUMNS,
  { name: "verdict", title: "Bedömning" },
  { name: "reason", title: "Skäl" },
];

/** A bar and an interval per goal, the goal as a tick, the verdict beside it. */
function plot(drawn: readonly GoalEvaluation[]): ChartPlot {
  const rows = drawn.map((row) => ({
    key: keyOf(row),
    label: upperFirst(whatOf(row)),
    heading: false,
  }));
  const bars = drawn.filter(({ value }) => value !== null).map((row) => ({
    key: keyOf(row),
    value: 100 * row.value!,
    low: 100 * (row.share?.low ?? 0),
    high: 100 * (row.share?.high ?? 0),
    colour: row.share ? COLOURS.first : COLOURS.muted,
    sure: row.share !== null,
  }));
  return {
    ...groupedLayout({ rows, right: 160, axis: true }),
    x: { domain: [0, 100] },
    marks: [
      valueAxis("Procent", formatInteger),
      groupedNames(rows),
      Plot.barX(bars, { x: "value", y: "key", fill: "colour" }),
      intervalWhiskers(bars.filter(({ sure }) => sure)),
      ...edgedTicks(drawn, {
        x: ({ threshold }: GoalEvaluation) => 100 * threshold!,
        y: keyOf,
        stroke: COLOURS.second,
        strokeWidth: 3.5,
        edge: 3.5,
        insetTop: -3,
        insetBottom: -3,
      }),
      Plot.ruleX([0]),
      Plot.text(drawn, {
        y: keyOf,
        frameAnchor: "right",
        textAnchor: "start",
        dx: 12,
        lineHeight: 1.15,
        text: (row: GoalEvaluation) =>
          `${valueText(row)}\n${VERDICT_WORDS[row.verdict]}`,
      }),
    ],
  };
}

const keyOf = ({ goal, reading }: GoalEvaluation) =>
  `${goal.row_id} ${reading?.id ?? ""}`;

const whatOf = ({ reading, goal }: GoalEvaluation) =>
  reading?.label ?? goal.measure ?? goal.text;

function valueText({ value, count, n }: GoalEvaluation): string {
  if (value === null) return formatShownProportion({ count, n });
  const share = formatPercent(value, count === null ? 0 : 1);
  return count === null || n === null
    ? `${share}, antal okänt`
    : `${share} (${formatOf({ count, n })})`;
}

function describe(row: GoalEvaluation): string {
  const interval = row.share
    ? `, 95 % konfidensintervall ${formatInterval(row.share)}`
    : "";
  const target = row.goal.direction === "hogst" ? "högst" : "minst";
  return `${upperFirst(whatOf(row))}: ${
    valueText(row)
  }${interval}. Målet är ${target} ` +
    `${formatPercent(row.threshold!, 0)}: ${VERDICT_WORDS[row.verdict]}, ` +
    `${verdictReason(row)}.`;
}

function restText(others: number): string {
  if (others === 0) return "";
  return others === 1
    ? "Ett mål till står i tabellen över mål och utfall."
    : `Ytterligare ${others} mål står i tabellen över mål och utfall.`;
}
