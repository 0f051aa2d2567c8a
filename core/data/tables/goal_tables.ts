import { decimal, oneOf, optional, slug, text, year } from "../reader/cells.ts";
import { EXIT_CATEGORIES, type ExitCategory } from "./exit_tables.ts";
import type { Decimal } from "../../money.ts";
import { transcribedTable } from "./transcribed_table.ts";

/**
 * `data/<forbund>/goals.csv`: every goal of a plan or annual report in its own
 * words. `measure` names what a numeric goal counts. A goal for all
 * participants (`alla`) and a qualitative one have no threshold; outcome and
 * verdict are those of the annual report. Units stand beside the numbers.
 */
export const GOALS = transcribedTable({
  year,
  goal: text,
  part: optional(text),
  text,
  measure: optional(text),
  direction: oneOf(["minst", "hogst", "alla", "kvalitativ"]),
  threshold: optional(decimal),
  unit: optional(text),
  outcome: optional(decimal),
  outcome_unit: optional(text),
  verdict: optional(oneOf(["uppfyllt", "ej uppfyllt"])),
});
/** A row of `goals.csv`. */
export interface GoalRow {
  /** Key of the row. */
  readonly row_id: string;
  /** Calendar year of the goal. */
  readonly year: number;
  /** The goal's heading. */
  readonly goal: string;
  /** Letter of the goal's part, where it has any. */
  readonly part: string | null;
  /** The goal in its own words. */
  readonly text: string;
  /** What a numeric goal counts. */
  readonly measure: string | null;
  /** Whether the goal is a least or a greatest value, everybody or no number. */
  readonly direction: "minst" | "hogst" | "alla" | "kvalitativ";
  /** The value to reach, in `unit`. */
  readonly threshold: Decimal | null;
  /** Unit of the threshold, such as `procent` or `antal`. */
  readonly unit: string | null;
  /** Outcome as printed, in `outcome_unit`. */
  readonly outcome: Decimal | null;
  /** Unit of the printed outcome. */
  readonly outcome_unit: string | null;
  /** Verdict as printed. */
  readonly verdict: "uppfyllt" | "ej uppfyllt" | null;
  /** Document it was read in. */
  readonly document: string;
  /** Table or heading in the document. */
  readonly table: string;
}

/**
 * `data/<forbund>/goal_readings.csv`: the ways to read a goal that is set in
 * shares of those who ended: which outcomes of which intervention count.
 */
export const GOAL_READINGS = transcribedTable({
  measure: text,
  reading: slug,
  label: text,
  intervention_id: slug,
  category: oneOf(EXIT_CATEGORIES),
});
/** A row of `goal_readings.csv`. */
export interface GoalReadingRow {
  /** Key of the row. */
  readonly row_id: string;
  /** The measure of the goals that are read so, as in `goals.csv`. */
  readonly measure: string;
  /** Key of the reading. */
  readonly reading: string;
  /** What the reading counts, in Swedish. */
  readonly label: string;
  /** Key of the intervention. */
  readonly intervention_id: string;
  /** Outcome that counts. */
  readonly category: ExitCategory;
  /** Document it was read in. */
  readonly document: string;
  /** Table or heading in the document. */
  readonly table: string;
}
