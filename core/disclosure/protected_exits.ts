import { type ExitTable, hideExits } from "../outcomes/exit_table.ts";
import { exitReasonCounts, exitWhere } from "./exit_counts.ts";
import { protect, type ProtectedTableSet } from "./protect.ts";
import { DEFAULT_RULE, type DisclosureRule } from "./rule.ts";
import { cellId, linkTables, type TableSet } from "./table_set.ts";

/** Built on the outcomes: an exit table as it may be shown. */

/** A year's exits with small numbers hidden, and what is recorded of it. */
export interface ProtectedExits {
  /** The table; `null` if there is none. */
  readonly exits: ExitTable | null;
  /** The choice in Swedish, for the figure's description. */
  readonly disclosure: string;
}

/**
 * A year's exits as they may be shown when they are registrations of the
 * förbund's own: every number that could give a person away is `null`.
 *
 * @param table The exits; `null` gives `null`.
 * @param rule Threshold and width.
 * @param linked What else is shown of the same persons, such as
 * {@linkcode participantCounts} and the outcomes; it is protected with them.
 * @throws {InputError} If a total is not the sum of its parts, or if two tables
 * count the same persons differently.
 */
export function protectedExits(
  table: ExitTable | null,
  rule: Partial<DisclosureRule> = DEFAULT_RULE,
  linked: readonly TableSet[] = [],
): ProtectedExits {
  const counts = table ? [exitReasonCounts(table)] : [];
  const shown = protect(linkTables([...counts, ...linked]), rule);
  return {
    exits: table && exitsShown(table, shown),
    disclosure: shown.disclosure,
  };
}

/** The exit table with what a protected set shows of it. */
export function exitsShown(
  table: ExitTable,
  { cells }: ProtectedTableSet,
): ExitTable {
  return hideExits(table, (place) => {
    const cell = cells.get(cellId(exitWhere(table.year, place)));
    return !cell || cell.persons === null;
  });
}
