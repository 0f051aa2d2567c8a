import { InputError } from "../data/problems.ts";
import type { ExitTable } from "../outcomes/exit_table.ts";
import type { ShownOutcomes } from "../outcomes/outcome_counts.ts";
import { mapOutcomes } from "./outcome_places.ts";
import { outcomeTables } from "./outcome_tables.ts";
import { personView } from "./person_view.ts";
import type { ProtectionChoice } from "./rule.ts";

/** A year's exits as they would be shown if they were not published. */
export interface ExitsAsUnpublished {
  /** The outcomes with how these exits are protected, for their description. */
  readonly outcomes: ShownOutcomes;
  /** The exits; `null` if there are none. */
  readonly exits: ExitTable | null;
  /** Why they are not shown, in Swedish; `null` where there is no fault. */
  readonly missing: string | null;
}

/**
 * A year's published exits as they would be shown if they were a förbund's own
 * registrations and nothing else were shown of them. Exits that are protected
 * already stay as they are, for a second protection beside the first would
 * give numbers away.
 *
 * @param outcomes What is shown.
 * @param choice How to protect the exits.
 */
export function exitsAsUnpublished(
  outcomes: ShownOutcomes,
  year: number,
  choice: ProtectionChoice = {},
): ExitsAsUnpublished {
  const exits = outcomes.exits.filter((table) => table.year === year);
  const [published = null] = exits;
  if (!published || outcomes.protection.method !== "published") {
    return { outcomes, exits: published, missing: null };
  }
  const alone = {
    ...outcomes,
    exits,
    flows: [],
    printed: [],
    readingCounts: [],
    women: [],
  };
  try {
    const view = personView(outcomeTables(alone, ["exits_by_reason"]), choice);
    const [table = null] = mapOutcomes(alone, view.persons).exits;
    const protection = view.protection();
    return {
      outcomes: { ...outcomes, protection },
      exits: table,
      missing: null,
    };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const missing = `Tabellen kan inte visas skyddad: ${error.message}.`;
    return { outcomes, exits: null, missing };
  }
}
