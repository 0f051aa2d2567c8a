import {
  count,
  level,
  oneOf,
  optional,
  sex,
  slug,
  text,
  year,
} from "../reader/cells.ts";
import { transcribedTable } from "./transcribed_table.ts";

/** The four outcomes that an annual report sorts exits into. */
export const EXIT_CATEGORIES = [
  "arbete",
  "studier",
  "rehab",
  "ovrigt",
] as const satisfies ExitCategory[];
/** An outcome of an exit: work, studies, rehabilitation or other. */
export type ExitCategory = "arbete" | "studier" | "rehab" | "ovrigt";

/**
 * `data/<forbund>/exits.csv`: number of participants who ended, by
 * intervention and outcome. `totalt` is the printed total row, which need not
 * be the sum.
 */
export const EXITS = transcribedTable({
  year,
  intervention_id: slug,
  intervention: text,
  category: oneOf(EXIT_CATEGORIES),
  exits: count,
});
/** A row of `exits.csv`. */
export interface ExitRow {
  /** Key of the row. */
  readonly row_id: string;
  /** Calendar year. */
  readonly year: number;
  /** Key of the intervention; `totalt` for the total row. */
  readonly intervention_id: string;
  /** Name of the intervention, as printed. */
  readonly intervention: string;
  /** Outcome. */
  readonly category: ExitCategory;
  /** Participants who ended. */
  readonly exits: number;
  /** Document it was read in. */
  readonly document: string;
  /** Table or heading in the document. */
  readonly table: string;
}

/**
 * `data/<forbund>/exits_by_reason.csv`: number of participants who ended, by
 * intervention, exit reason and sex. The reason of a subtotal is the
 * intervention's printed name. A cell printed empty has no row.
 */
export const EXITS_BY_REASON = transcribedTable({
  year,
  intervention_id: slug,
  reason: text,
  sex,
  level,
  exits: count,
});
/** A row of `exits_by_reason.csv`. */
export interface ExitByReasonRow {
  /** Key of the row. */
  readonly row_id: string;
  /** Calendar year. */
  readonly year: number;
  /** Key of the intervention; `totalt` for the total row. */
  readonly intervention_id: string;
  /** Exit reason as registered; the printed name where `level` is no item. */
  readonly reason: string;
  /** K for women, M for men, T for both together. */
  readonly sex: "K" | "M" | "T";
  /** Whether the row is a reason, an intervention or everybody. */
  readonly level: "item" | "subtotal" | "total";
  /** Participants who ended. */
  readonly exits: number;
  /** Document it was read in. */
  readonly document: string;
  /** Table or heading in the document. */
  readonly table: string;
}

/**
 * `data/<forbund>/exit_mapping.csv`: which outcome an exit reason counts as,
 * intervention by intervention.
 */
export const EXIT_MAPPING = transcribedTable({
  intervention_id: slug,
  reason: text,
  category: oneOf(EXIT_CATEGORIES),
  note: optional(text),
});
/** A row of `exit_mapping.csv`. */
export interface ExitMappingRow {
  /** Key of the row. */
  readonly row_id: string;
  /** Key of the intervention. */
  readonly intervention_id: string;
  /** Exit reason as registered. */
  readonly reason: string;
  /** Outcome that it counts as. */
  readonly category: ExitCategory;
  /** How it was derived, in Swedish. */
  readonly note: string | null;
  /** Document it was read in. */
  readonly document: string;
  /** Table or heading in the document. */
  readonly table: string;
}
