import { count, level, oneOf, sex, slug, text, year } from "./cells.ts";
import type { RowOf } from "./table.ts";
import { transcribedTable } from "./transcribed_table.ts";

/** The four outcomes that an annual report sorts exits into. */
export const EXIT_CATEGORIES = [
  "arbete",
  "studier",
  "rehab",
  "ovrigt",
] as const;
/** An outcome of an exit: work, studies, rehabilitation or other. */
export type ExitCategory = (typeof EXIT_CATEGORIES)[number];

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
export type ExitRow = RowOf<typeof EXITS>;

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
export type ExitByReasonRow = RowOf<typeof EXITS_BY_REASON>;
