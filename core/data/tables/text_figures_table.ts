import { decimal, oneOf, optional, qualifier, text } from "../reader/cells.ts";
import type { RowOf } from "../reader/table.ts";
import { transcribedTable } from "./transcribed_table.ts";

/** The units of numbers in running text; Mkr is millions of kronor. */
const TEXT_FIGURE_UNITS = [
  "kr",
  "kr per månad",
  "kr per år",
  "Mkr",
  "procent",
  "antal",
  "per 100",
  "av 5",
] as const;
/** A unit of a number in running text. */
export type TextFigureUnit = (typeof TEXT_FIGURE_UNITS)[number];

/**
 * `data/<forbund>/text_figures.csv`: numbers in running text and notes that
 * can be checked against a table or each other, in the unit of the text, with
 * the words that hold them and how exactly they are meant. `printed` is the
 * number's own text where it does not read as the value: `77,11` for 77.1.
 */
export const TEXT_FIGURES = transcribedTable({
  quote: text,
  qualifier,
  value: decimal,
  printed: optional(text),
  unit: oneOf(TEXT_FIGURE_UNITS),
});
/** A row of `text_figures.csv`. */
export type TextFigureRow = RowOf<typeof TEXT_FIGURES>;
