import type { OutcomeData } from "../data/outcome_data.ts";
import { categoryTables } from "./exit_categories.ts";
import type { ExitTable } from "./exit_table.ts";
import { type OutcomeShare, outcomeShares } from "./outcome_shares.ts";
import {
  flowsOfYear,
  type ParticipantFlow,
  participantFlows,
} from "./participant_flow.ts";
import { type ReasonShare, reasonShares } from "./reason_shares.ts";

/** What happened to a förbund's participants in a year. */
export interface OutcomeYear {
  /** Calendar year. */
  readonly year: number;
  /** Participants in and out, interventions first and all of them last. */
  readonly flows: readonly ParticipantFlow[];
  /** Exits by reason and sex; `null` where there are none. */
  readonly exits: ExitTable | null;
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
 * @param exits Exits by reason, one table per year, as they may be shown.
 * @param level Confidence level of the intervals.
 */
export function outcomesOfYear(
  data: OutcomeData,
  exits: readonly ExitTable[],
  year: number,
  level = 0.95,
): OutcomeYear {
  const table = exits.find((other) => other.year === year) ?? null;
  const categories = categoryTables(data, exits)
    .find((other) => other.year === year);
  const measure = data.readings[0]?.measure;
  return {
    year,
    flows: flowsOfYear(participantFlows(data.participants), year),
    exits: table,
    reasons: table ? reasonShares(table, level) : [],
    shares: categories && measure !== undefined
      ? outcomeShares(categories, data.readings, measure, level)
      : [],
    goalShare: measure === undefined ? null : goalOf(data, measure, year),
  };
}

function goalOf(
  { goals }: OutcomeData,
  measure: string,
  year: number,
): number | null {
  const goal = goals.find((row) =>
    row.year === year && row.measure === measure && row.unit === "procent"
  );
  return goal?.threshold ? goal.threshold.toNumber() / 100 : null;
}
