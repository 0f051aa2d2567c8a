import type { CategoryCheck } from "./exit_categories.ts";
import type { ExitTable } from "./exit_table.ts";
import type { OutcomeCounts } from "./outcome_counts.ts";
import { type OutcomeShare, outcomeShares } from "./outcome_shares.ts";
import { flowsOfYear, type ParticipantFlow } from "./participant_flow.ts";
import { type ReasonShare, reasonShares } from "./reason_shares.ts";

/** What happened to a förbund's participants in a year. */
export interface OutcomeYear {
  /** Calendar year. */
  readonly year: number;
  /** Participants in and out, interventions first and all of them last. */
  readonly flows: readonly ParticipantFlow[];
  /** Exits by reason and sex; `null` where there are none. */
  readonly exits: ExitTable | null;
  /** Printed outcomes beside the sums of their reasons. */
  readonly checks: readonly CategoryCheck[];
  /** How common each reason was. */
  readonly reasons: readonly ReasonShare[];
  /** Shares with the outcomes that the headline goal is about. */
  readonly shares: readonly OutcomeShare[];
  /** The share that goal sets for the year, 0–1; `null` where there is none. */
  readonly goalShare: number | null;
}

/**
 * What happened to the participants in a year. The headline goal is the one
 * that the readings are of: so many of those who end, to work or studies.
 *
 * @param counts What was counted, as it may be shown.
 * @param level Confidence level of the intervals.
 */
export function outcomesOfYear(
  counts: OutcomeCounts,
  year: number,
  level = 0.95,
): OutcomeYear {
  const ofYear = <Row extends { readonly year: number }>(
    rows: readonly Row[],
  ) => rows.filter((row) => row.year === year);
  const [table = null] = ofYear(counts.exits);
  const measure = counts.readings[0]?.measure;
  return {
    year,
    flows: flowsOfYear(counts.flows, year),
    exits: table,
    checks: ofYear(counts.checks),
    reasons: table ? reasonShares(table, level) : [],
    shares: outcomeShares(
      ofYear(counts.readingCounts).filter((row) => row.measure === measure),
      level,
    ),
    goalShare: measure === undefined ? null : goalOf(counts, measure, year),
  };
}

function goalOf(
  { goals }: OutcomeCounts,
  measure: string,
  year: number,
): number | null {
  const goal = goals.find((row) =>
    row.year === year && row.measure === measure && row.unit === "procent"
  );
  return goal?.threshold ? goal.threshold.toNumber() / 100 : null;
}
