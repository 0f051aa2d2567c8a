import type { ParticipantRow } from "../data/tables/participant_tables.ts";
import { type ExitTable, hideExits } from "../outcomes/exit_table.ts";
import {
  exitOutcomeCounts,
  exitReasonCounts,
  exitWhere,
} from "./exit_counts.ts";
import { participantCounts } from "./participant_counts.ts";
import { protect, type ProtectedTableSet } from "./protect.ts";
import { DEFAULT_RULE, type DisclosureRule } from "./rule.ts";
import { cellId, linkTables, type TableSet } from "./table_set.ts";

// Built on the outcomes room: its tables as they may be shown.

/** A year's exits with small numbers hidden, and what is recorded of it. */
export interface ProtectedExits {
  /** The table; `null` if there is none. */
  readonly exits: ExitTable | null;
  /** The choice in Swedish, for the figure's description. */
  readonly disclosure: string;
}

/**
 * A year's exits by reason alone, as they may be shown if they are a förbund's
 * own registrations: every number that could give a person away is `null`.
 *
 * @param table The exits; `null` gives `null`.
 * @param rule Threshold and width.
 * @throws {InputError} If a total is not the sum of its parts.
 */
export function protectedExits(
  table: ExitTable | null,
  rule: Partial<DisclosureRule> = DEFAULT_RULE,
): ProtectedExits {
  const counts = table ? exitReasonCounts(table) : { cells: [], sums: [] };
  const shown = protect(counts, rule);
  return {
    exits: table && exitsShown(table, shown),
    disclosure: shown.disclosure,
  };
}

/** An exit table with what a protected set shows of it. */
export function exitsShown(
  table: ExitTable,
  { cells }: ProtectedTableSet,
): ExitTable {
  return hideExits(table, (place) => {
    const cell = cells.get(cellId(exitWhere(table.year, place)));
    return !cell || cell.persons === null;
  });
}

/**
 * Everything that a pack counts of participants, in all years: their flow, and
 * exits by reason, sex and outcome. Protected together, none of its tables
 * gives away what another hides.
 *
 * @throws {InputError} If a total is not the sum of its parts, or if two tables
 * count the same persons differently.
 */
export function outcomeCounts(
  tables: readonly ExitTable[],
  participants: readonly ParticipantRow[],
): TableSet {
  return linkTables([
    ...tables.map(exitOutcomeCounts),
    participantCounts(participants),
  ]);
}
