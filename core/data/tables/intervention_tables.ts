import {
  count,
  isoDate,
  level,
  oneOf,
  optional,
  percent,
  qualifier,
  text,
  wholeAmount,
  year,
} from "../reader/cells.ts";
import type { Decimal } from "../../money.ts";
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
export interface InterventionRow {
  /** Key of the row. */
  readonly row_id: string;
  /** Year of the plan. */
  readonly document_year: number;
  /** Year that the grant is for. */
  readonly year: number;
  /** Name of the intervention, as printed. */
  readonly intervention: string;
  /** Who owns it; `null` where the plan names none. */
  readonly owner: string | null;
  /** Whether the printed row is an item, a subtotal or a total. */
  readonly level: "item" | "subtotal" | "total";
  /** Grant with its sign as printed, in `unit`. */
  readonly amount: Decimal;
  /** What the amount is counted in. */
  readonly unit: "kr" | "tkr";
  /** Document it was read in. */
  readonly document: string;
  /** Table or heading in the document. */
  readonly table: string;
}

/**
 * `data/<forbund>/intervention_use.csv`: how much of the grants of a year was
 * used, or was not, whichever the document states; the other is empty. Its
 * rows are found beside those of `interventions.csv` by year and name, and a
 * total beside the year's total. An amount in running text, or one of a
 * forecast, is meant as exactly as its qualifier says.
 */
export const INTERVENTION_USE = transcribedTable({
  year,
  intervention: text,
  level,
  qualifier,
  used: optional(wholeAmount),
  unspent: optional(wholeAmount),
  unit: oneOf(["kr", "tkr"]),
});
/** A row of `intervention_use.csv`. */
export interface InterventionUseRow {
  /** Key of the row. */
  readonly row_id: string;
  /** Calendar year. */
  readonly year: number;
  /** Name of the intervention, or of the sum. */
  readonly intervention: string;
  /** Whether the printed row is an item, a subtotal or a total. */
  readonly level: "item" | "subtotal" | "total";
  /** How exactly the amount is meant. */
  readonly qualifier:
    | "exakt"
    | "ca"
    | "nastan"
    | "drygt"
    | "minst"
    | "hogst"
    | "narmare";
  /** What was used, in `unit`; `null` where not stated. */
  readonly used: Decimal | null;
  /** What was not used, in `unit`; `null` where not stated. */
  readonly unspent: Decimal | null;
  /** What the amount is counted in. */
  readonly unit: "kr" | "tkr";
  /** Document it was read in. */
  readonly document: string;
  /** Table or heading in the document. */
  readonly table: string;
}

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
export interface InterventionPeriodRow {
  /** Key of the row. */
  readonly row_id: string;
  /** Name of the intervention, as printed. */
  readonly intervention: string;
  /** Whether it is for individuals or for staff and organisations. */
  readonly kind: "individ" | "struktur";
  /** Whether it has money from the European Social Fund. */
  readonly esf: "ja" | "nej";
  /** Its parties, as printed. */
  readonly parties: string;
  /** First day, `YYYY-MM-DD`. */
  readonly start_date: string;
  /** Last day, `YYYY-MM-DD`. */
  readonly end_date: string;
  /** Document it was read in. */
  readonly document: string;
  /** Table or heading in the document. */
  readonly table: string;
}

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
export interface StructuralInterventionRow {
  /** Key of the row. */
  readonly row_id: string;
  /** Calendar year. */
  readonly year: number;
  /** Name of the intervention, as printed. */
  readonly intervention: string;
  /** Number of participants. */
  readonly participants: number;
  /** Women, percent; `null` where not printed. */
  readonly women_pct: number | null;
  /** Men, percent; `null` where not printed. */
  readonly men_pct: number | null;
  /** Document it was read in. */
  readonly document: string;
  /** Table or heading in the document. */
  readonly table: string;
}
