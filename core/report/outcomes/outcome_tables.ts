import { personColumn } from "../../figures/columns.ts";
import type { ShownOutcomes } from "../../outcomes/outcome_counts.ts";
import {
  ESTIMATE_COLUMNS,
  estimateCells,
  INTERVENTION_COLUMNS,
} from "../../figures/outcomes/outcome_columns.ts";
import {
  outcomeProvenance,
  sourceOf,
} from "../../figures/outcomes/outcome_provenance.ts";
import { CATEGORY_LABELS } from "../../figures/outcomes/exit_words.ts";
import {
  VERDICT_WORDS,
  verdictReason,
} from "../../figures/outcomes/goal_words.ts";
import type { ExitTable } from "../../outcomes/exit_table.ts";
import type { GoalEvaluation } from "../../outcomes/goal_evaluation.ts";
import { reasonShares } from "../../outcomes/reason_shares.ts";
import type { Column } from "../../figures/figure.ts";
import { markProtected } from "../../figures/protected_cells.ts";
import type { OutputTable } from "../output_table.ts";

const EXIT_COLUMNS: readonly Column[] = [
  { name: "year", title: "År" },
  ...INTERVENTION_COLUMNS,
  { name: "reason", title: "Avslutsorsak" },
  { name: "category", title: "Utfall", words: CATEGORY_LABELS },
  personColumn("women", "Kvinnor"),
  personColumn("men", "Män"),
  personColumn("both", "Båda"),
  personColumn("ended", "Avslutade i insatsen"),
  ...ESTIMATE_COLUMNS,
];

/**
 * Exits of every year by intervention and reason, for women, men and both,
 * with the share that both make of those who ended in the intervention. A
 * number that is not shown is empty, and named.
 */
export function exitOutputTable(data: ShownOutcomes): OutputTable {
  return {
    id: "avslut",
    title: `Avslut efter insats, orsak och kön, ${data.forbund.shortName}`,
    ...markProtected(
      { columns: EXIT_COLUMNS, rows: data.exits.flatMap(exitRows) },
      data.protection,
      ["women", "men", "both", "ended"],
    ),
    ...outcomeProvenance(data, data.exits.flatMap(({ sources }) => sources)),
  };
}

function exitRows(table: ExitTable) {
  return reasonShares(table).map((row) => {
    const { exits } = table.reasons.find(({ interventionId, reason }) =>
      interventionId === row.interventionId && reason === row.reason
    )!;
    return {
      year: String(table.year),
      intervention_id: row.interventionId,
      intervention: row.intervention,
      reason: row.reason,
      category: row.category,
      women: exits.K,
      men: exits.M,
      both: exits.T,
      ended: row.n,
      ...estimateCells(row.share),
    };
  });
}

/**
 * Every goal of the förbund's documents beside its outcome: value, n, interval
 * and verdict, and the verdict that the document itself gives.
 */
export function goalTable(
  data: ShownOutcomes,
  evaluations: readonly GoalEvaluation[],
): OutputTable {
  return {
    id: "mal",
    title: `Mål och utfall, ${data.forbund.shortName}`,
    columns: [
      { name: "goal_id", title: "Målets nyckel" },
      { name: "year", title: "År" },
      { name: "text", title: "Målets lydelse" },
      { name: "reading", title: "Läsning" },
      { name: "direction", title: "Riktning" },
      { name: "threshold", title: "Mål", decimals: "exact" },
      { name: "unit", title: "Enhet; andelar som 0–1" },
      { name: "value", title: "Utfall", decimals: "exact" },
      personColumn("count", "Antal"),
      personColumn("n", "Av"),
      { name: "low", title: "Intervallets nedre gräns", decimals: 4 },
      { name: "high", title: "Intervallets övre gräns", decimals: 4 },
      { name: "verdict", title: "Bedömning av talen" },
      { name: "reason", title: "Skäl" },
      { name: "published_verdict", title: "Dokumentets bedömning" },
      { name: "source", title: "Källa" },
    ],
    rows: evaluations.map((row) => ({
      goal_id: row.goal.row_id,
      year: String(row.goal.year),
      text: row.goal.text,
      reading: row.reading?.label ?? null,
      direction: row.goal.direction === "hogst" ? "högst" : row.goal.direction,
      threshold: row.threshold,
      unit: unitOf(row),
      value: shownValue(row),
      count: row.count,
      n: row.n,
      low: row.share?.low ?? null,
      high: row.share?.high ?? null,
      verdict: VERDICT_WORDS[row.verdict],
      reason: verdictReason(row),
      published_verdict: row.goal.verdict,
      source: sourceOf(row.goal),
    })),
    ...outcomeProvenance(data, data.goals.map(sourceOf)),
  };
}

/** A share as its interval is written; a number of something as it is. */
function shownValue({ value, share }: GoalEvaluation): number | null {
  return value === null || share === null ? value : Number(value.toFixed(4));
}

function unitOf({ goal, threshold }: GoalEvaluation): string | null {
  if (threshold === null) return null;
  return goal.direction === "alla" || goal.unit === "procent"
    ? "andel"
    : goal.unit;
}
