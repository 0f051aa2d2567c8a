import {
  count,
  isoDate,
  level,
  oneOf,
  optional,
  percent,
  text,
  wholeAmount,
  year,
} from "../reader/cells.ts";
import type { RowOf } from "../reader/table.ts";
import { transcribedTable } from "./transcribed_table.ts";

/**
 * `data/<forbund>/interventions.csv`: the budget of each intervention in a
 * plan, in kr or tkr as the row's unit says, with the sign as printed. The
 * owner is empty where the plan names none.
 */
export const INTERVENTIONS = transcribedTable({
  document_year: year,
  year,
  intervention: text,
  owner: optional(text),
  level,
  amount: wholeAmount,
  unit: oneOf(["kr", "tkr"]),
});
/** A row of `interventions.csv`. */
export type InterventionRow = RowOf<typeof INTERVENTIONS>;

/**
 * `data/<forbund>/intervention_periods.csv`: the parties of an intervention
 * and its first and last day, as the table of interventions gives them.
 */
export const INTERVENTION_PERIODS = transcribedTable({
  intervention: text,
  kind: oneOf(["individ", "struktur"]),
  esf: oneOf(["ja", "nej"]),
  parties: text,
  start_date: isoDate,
  end_date: isoDate,
});
/** A row of `intervention_periods.csv`. */
export type InterventionPeriodRow = RowOf<typeof INTERVENTION_PERIODS>;

/**
 * `data/<forbund>/structural_interventions.csv`: number of participants in
 * interventions for staff and organisations, and the shares of women and men
 * in percent, empty where none is printed.
 */
export const STRUCTURAL_INTERVENTIONS = transcribedTable({
  year,
  intervention: text,
  participants: count,
  women_pct: optional(percent),
  men_pct: optional(percent),
});
/** A row of `structural_interventions.csv`. */
export type StructuralInterventionRow = RowOf<typeof STRUCTURAL_INTERVENTIONS>;
