import {
  EXIT_MAPPING,
  type ExitByReasonRow,
  type ExitMappingRow,
  type ExitRow,
  EXITS,
  EXITS_BY_REASON,
} from "./tables/exit_tables.ts";
import { type InputFile, PROJECT_DATA } from "./files.ts";
import type { Forbund } from "./forbund.ts";
import { ForbundReader } from "./forbund_reader.ts";
import {
  GOAL_READINGS,
  type GoalReadingRow,
  type GoalRow,
  GOALS,
} from "./tables/goal_tables.ts";
import {
  PARTICIPANT_FACTS,
  type ParticipantFactRow,
  type ParticipantRow,
  PARTICIPANTS,
} from "./tables/participant_tables.ts";
import { type Problem, refuse } from "./problems.ts";
import { type PersonTable, unpublishedTables } from "./protection.ts";

/**
 * What a förbund has registered of its participants, and its goals. A table
 * that the förbund lacks has no rows.
 */
export interface OutcomeData {
  /** The förbund itself. */
  readonly forbund: Forbund;
  /** Participants per intervention and year. */
  readonly participants: readonly ParticipantRow[];
  /** Exits per intervention, outcome and year, as printed. */
  readonly exits: readonly ExitRow[];
  /** Exits per intervention, reason, sex and year, as registered. */
  readonly exitsByReason: readonly ExitByReasonRow[];
  /** Which outcome each reason counts as; covers every reason registered. */
  readonly mapping: readonly ExitMappingRow[];
  /** How goals set in shares of those who ended may be read. */
  readonly readings: readonly GoalReadingRow[];
  /** Every goal of the förbund's documents. */
  readonly goals: readonly GoalRow[];
  /** Statements about all participants of a year. */
  readonly facts: readonly ParticipantFactRow[];
  /** The files that were read. */
  readonly inputs: readonly InputFile[];
  /** Whether any of the files holds made-up numbers. */
  readonly synthetic: boolean;
  /** The tables whose numbers of persons have not been published. */
  readonly unpublished: readonly PersonTable[];
}

/**
 * Loads and checks what a förbund has registered of its participants.
 *
 * @param id The förbund's folder name, such as `rar`.
 * @param data The data folder.
 * @throws {InputError} If there is no such förbund.
 * @throws {DataError} With every problem of the first faulty file, and with
 * every exit reason that has no outcome.
 */
export async function loadOutcomeData(
  id: string,
  data: URL = PROJECT_DATA,
): Promise<OutcomeData> {
  const reader = await ForbundReader.open(id, data);
  const participants = await reader.optional("participants.csv", PARTICIPANTS);
  const exits = await reader.optional("exits.csv", EXITS);
  const exitsByReason = await reader.optional(
    "exits_by_reason.csv",
    EXITS_BY_REASON,
  );
  const mapping = await reader.rows("exit_mapping.csv", EXIT_MAPPING);
  const readings = await reader.rows("goal_readings.csv", GOAL_READINGS);
  const goals = await reader.optional("goals.csv", GOALS);
  const facts = await reader.optional(
    "participant_facts.csv",
    PARTICIPANT_FACTS,
  );
  refuse(unmappedReasons(exitsByReason?.rows ?? [], mapping, id));
  const { forbund, inputs, synthetic } = reader;
  return {
    forbund,
    participants: participants?.rows ?? [],
    exits: exits?.rows ?? [],
    exitsByReason: exitsByReason?.rows ?? [],
    mapping,
    readings,
    goals: goals?.rows ?? [],
    facts: facts?.rows ?? [],
    inputs,
    synthetic,
    unpublished: unpublishedTables({
      participants,
      exits,
      exits_by_reason: exitsByReason,
      participant_facts: facts,
      goals,
    }),
  };
}

function unmappedReasons(
  rows: readonly ExitByReasonRow[],
  mapping: readonly ExitMappingRow[],
  id: string,
): Problem[] {
  const known = new Set(mapping.map(keyOf));
  const reasons = new Map(
    rows.filter(({ level }) => level === "item").map((
      row,
    ) => [keyOf(row), row]),
  );
  return [...reasons].filter(([key]) => !known.has(key)).map(([, row]) => ({
    file: `data/${id}/exit_mapping.csv`,
    message: `saknar utfall för avslutsorsaken ${
      JSON.stringify(row.reason)
    } i insatsen ${row.intervention_id}`,
  }));
}

function keyOf(
  row: Pick<ExitMappingRow, "intervention_id" | "reason">,
): string {
  return JSON.stringify([row.intervention_id, row.reason]);
}
