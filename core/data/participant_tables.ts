import { count, percent, qualifier, slug, text, year } from "./cells.ts";
import type { RowOf } from "./table.ts";
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
export type ParticipantRow = RowOf<typeof PARTICIPANTS>;

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
export type ParticipantFactRow = RowOf<typeof PARTICIPANT_FACTS>;
