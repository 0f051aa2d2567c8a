import type { InputFile } from "../data/files.ts";
import type { Forbund } from "../data/forbund.ts";
import type { OutcomeData } from "../data/outcome_data.ts";
import type { Protected } from "../data/protection.ts";
import type { GoalReadingRow, GoalRow } from "../data/tables/goal_tables.ts";
import {
  type CategoryCheck,
  type CategoryTable,
  checkCategories,
  mappedCategories,
  printedCategories,
} from "./exit_categories.ts";
import { type ExitTable, exitTables } from "./exit_table.ts";
import { type ParticipantFlow, participantFlows } from "./participant_flow.ts";
import { type ReadingCount, readingCounts } from "./reading_counts.ts";
import { type WomenCount, womenCounts } from "./women_counts.ts";

/** A table that numbers of persons were read in. */
export interface CountSource {
  /** Calendar year of the numbers. */
  readonly year: number;
  /** Which of the förbund's tables. */
  readonly of: "outcomes" | "reasons" | "facts";
  /** Document and table. */
  readonly source: string;
}

/**
 * Everything that is counted of a förbund's participants. Every figure, table
 * and text is made from these numbers and from nothing else.
 */
export interface OutcomeCounts {
  /** The förbund itself. */
  readonly forbund: Forbund;
  /** Participants in and out, per intervention and year. */
  readonly flows: readonly ParticipantFlow[];
  /** Exits by reason, one table per year that has them. */
  readonly exits: readonly ExitTable[];
  /** Exits by outcome of the years that have no reasons. */
  readonly printed: readonly CategoryTable[];
  /** How many had the outcomes that goals are about, by every reading. */
  readonly readingCounts: readonly ReadingCount[];
  /** Women among the participants. */
  readonly women: readonly WomenCount[];
  /** Printed outcomes beside the sums of their reasons. */
  readonly checks: readonly CategoryCheck[];
  /** Every goal of the förbund's documents. */
  readonly goals: readonly GoalRow[];
  /** How goals set in shares of those who ended may be read. */
  readonly readings: readonly GoalReadingRow[];
  /** Where the numbers were read, in the order of the files. */
  readonly sources: readonly CountSource[];
  /** The files that were read. */
  readonly inputs: readonly InputFile[];
  /** Whether any of the files holds made-up numbers. */
  readonly synthetic: boolean;
}

/** The same, as far as it may be shown. */
export type ShownOutcomes = Protected<OutcomeCounts>;

/** Counts what a förbund has registered of its participants. */
export function countOutcomes(data: OutcomeData): OutcomeCounts {
  const exits = exitTables(data);
  const printed = printedCategories(data);
  return {
    forbund: data.forbund,
    flows: participantFlows(data.participants),
    exits,
    printed,
    readingCounts: [...exits.map(mappedCategories), ...printed]
      .flatMap((table) => readingCounts(table, data.readings)),
    women: womenCounts(data),
    checks: exits.flatMap((table) => checkCategories(data, table)),
    goals: data.goals,
    readings: data.readings,
    sources: sourcesOf(data),
    inputs: data.inputs,
    synthetic: data.synthetic,
  };
}

function sourcesOf(
  { exits, exitsByReason, facts }: OutcomeData,
): CountSource[] {
  const read = { facts, outcomes: exits, reasons: exitsByReason };
  return (["facts", "outcomes", "reasons"] as const).flatMap((of) =>
    read[of].map(({ year, document, table }) => ({
      year,
      of,
      source: `${document}, ${table}`,
    }))
  );
}

/** Where a year's numbers were read, each once. */
export function sourcesOfYears(
  { sources }: OutcomeCounts,
  years: readonly number[],
  tables: readonly CountSource["of"][],
): string[] {
  return tables.flatMap((table) => [
    ...new Set(
      sources.filter(({ of, year }) => of === table && years.includes(year))
        .map(({ source }) => source),
    ),
  ]);
}
