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
import type { Decimal } from "../../money.ts";
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
] as const satisfies StatementName[];
/** A statement or note of an annual report. */
export type StatementName =
  | "resultatrakning"
  | "balansrakning"
  | "kassaflode"
  | "not2"
  | "not3"
  | "not4"
  | "not5";

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
export interface StatementRow {
  /** Key of the row. */
  readonly row_id: string;
  /** The statement or note it stands in. */
  readonly statement: StatementName;
  /** Calendar year; a balance is of its 31 December. */
  readonly year: number;
  /** Name of the post, as printed. */
  readonly post: string;
  /** Whether the printed row is an item, a subtotal or a total. */
  readonly level: "item" | "subtotal" | "total";
  /** Number of the note it refers to. */
  readonly note: number | null;
  /** Amount as printed, in `unit`. */
  readonly amount: Decimal;
  /** What the amount is counted in. */
  readonly unit: "kr" | "tkr";
  /** Document it was read in. */
  readonly document: string;
  /** Table or heading in the document. */
  readonly table: string;
}

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
export interface OverviewRow {
  /** Key of the row. */
  readonly row_id: string;
  /** Calendar year. */
  readonly year: number;
  /** Name of the post, as printed. */
  readonly post: string;
  /** Value as printed, in `unit`. */
  readonly value: Decimal;
  /** What the value is counted in. */
  readonly unit: "tkr" | "procent" | "antal";
  /** Document it was read in. */
  readonly document: string;
  /** Table or heading in the document. */
  readonly table: string;
}
