import {
  count,
  percent,
  qualifier,
  slug,
  text,
  year,
} from "../reader/cells.ts";
import { transcribedTable } from "./transcribed_table.ts";

/**
 * `data/<forbund>/participants.csv`: number of participants of each
 * intervention during a year: all, newly enrolled, ended and ongoing at the
 * end. `totalt` is the printed total row.
 */
export const PARTICIPANTS = transcribedTable({
  year,
  intervention_id: slug,
  intervention: text,
  total: count,
  new: count,
  ended: count,
  ongoing: count,
});
/** A row of `participants.csv`. */
export interface ParticipantRow {
  /** Key of the row. */
  readonly row_id: string;
  /** Calendar year. */
  readonly year: number;
  /** Key of the intervention; `totalt` for the total row. */
  readonly intervention_id: string;
  /** Name of the intervention, as printed. */
  readonly intervention: string;
  /** Everybody who took part during the year. */
  readonly total: number;
  /** Those who began during the year. */
  readonly new: number;
  /** Those who ended during the year. */
  readonly ended: number;
  /** Those who took part at the end of the year. */
  readonly ongoing: number;
  /** Document it was read in. */
  readonly document: string;
  /** Table or heading in the document. */
  readonly table: string;
}

/**
 * `data/<forbund>/participant_facts.csv`: statements about all participants of
 * a year, with the share in percent that they are true of.
 */
export const PARTICIPANT_FACTS = transcribedTable({
  year,
  fact: text,
  qualifier,
  share_pct: percent,
});
/** A row of `participant_facts.csv`. */
export interface ParticipantFactRow {
  /** Key of the row. */
  readonly row_id: string;
  /** Calendar year. */
  readonly year: number;
  /** What is true of the share, as printed. */
  readonly fact: string;
  /** How exactly the share is meant, such as `exakt` or `minst`. */
  readonly qualifier: string;
  /** Share of all participants, percent. */
  readonly share_pct: number;
  /** Document it was read in. */
  readonly document: string;
  /** Table or heading in the document. */
  readonly table: string;
}
