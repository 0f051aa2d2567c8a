import { decimal, oneOf, optional, text, year } from "./cells.ts";
import type { RowOf } from "./table.ts";
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
export type GoalRow = RowOf<typeof GOALS>;
