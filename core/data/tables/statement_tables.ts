import {
  count,
  decimal,
  level,
  oneOf,
  optional,
  text,
  wholeAmount,
  year,
} from "../reader/cells.ts";
import type { RowOf } from "../reader/table.ts";
import { transcribedTable } from "./transcribed_table.ts";

/** The statements and notes of an annual report that hold amounts. */
export const STATEMENT_NAMES = [
  "resultatrakning",
  "balansrakning",
  "kassaflode",
  "not2",
  "not3",
  "not4",
  "not5",
] as const;
/** A statement or note of an annual report. */
export type StatementName = (typeof STATEMENT_NAMES)[number];

/**
 * `data/<forbund>/statements.csv`: the posts of the statements and notes, in
 * tkr. A balance post stands for 31 December of its year; `note` is the
 * number of the note that the post refers to.
 */
export const STATEMENTS = transcribedTable({
  statement: oneOf(STATEMENT_NAMES),
  year,
  post: text,
  level,
  note: optional(count),
  amount: wholeAmount,
  unit: oneOf(["kr", "tkr"]),
});
/** A row of `statements.csv`. */
export type StatementRow = RowOf<typeof STATEMENTS>;

/**
 * `data/<forbund>/overview.csv`: the annual report's view over five years.
 * The row's unit says whether the value is tkr, percent or a number.
 */
export const OVERVIEW = transcribedTable({
  year,
  post: text,
  value: decimal,
  unit: oneOf(["tkr", "procent", "antal"]),
});
/** A row of `overview.csv`. */
export type OverviewRow = RowOf<typeof OVERVIEW>;
