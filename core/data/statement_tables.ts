import {
  count,
  decimal,
  level,
  oneOf,
  optional,
  slug,
  text,
  wholeAmount,
  year,
} from "./cells.ts";
import type { RowOf, TableSchema } from "./table.ts";

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
export const STATEMENTS = {
  shape: {
    row_id: slug,
    statement: oneOf(STATEMENT_NAMES),
    year,
    post: text,
    level,
    note: optional(count),
    amount: wholeAmount,
    unit: oneOf(["kr", "tkr"]),
    document: text,
    table: text,
  },
  key: ["row_id"],
} satisfies TableSchema;
/** A row of `statements.csv`. */
export type StatementRow = RowOf<typeof STATEMENTS>;

/**
 * `data/<forbund>/overview.csv`: the annual report's view over five years.
 * The row's unit says whether the value is tkr, percent or a number.
 */
export const OVERVIEW = {
  shape: {
    row_id: slug,
    year,
    post: text,
    value: decimal,
    unit: oneOf(["tkr", "procent", "antal"]),
    document: text,
    table: text,
  },
  key: ["row_id"],
} satisfies TableSchema;
/** A row of `overview.csv`. */
export type OverviewRow = RowOf<typeof OVERVIEW>;
