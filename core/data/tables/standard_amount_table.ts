import { decimal, isoDate, optional, slug, text } from "../reader/cells.ts";
import type { Decimal } from "../../money.ts";
import type { TableSchema } from "../reader/table.ts";

/**
 * `data/reference/standard_amounts.csv`: standard amounts and rates (schabloner)
 * with the days they hold for and the document they were read in.
 */
export const STANDARD_AMOUNTS = {
  shape: {
    parameter_id: slug,
    title: text,
    value: decimal,
    unit: text,
    valid_from: isoDate,
    valid_to: optional(isoDate),
    source: text,
    note: optional(text),
  },
  key: ["parameter_id", "valid_from"],
} satisfies TableSchema;
/** A row of `standard_amounts.csv`. */
export interface StandardAmountRow {
  /** ASCII kebab-case name; several rows share it where the value changes. */
  readonly parameter_id: string;
  /** What it is, in Swedish. */
  readonly title: string;
  /** The value, in `unit`. */
  readonly value: Decimal;
  /** What the value is counted in, in Swedish. */
  readonly unit: string;
  /** First day it holds, `YYYY-MM-DD`. */
  readonly valid_from: string;
  /** Last day it holds; `null` if it still does. */
  readonly valid_to: string | null;
  /** Document and table it was read in. */
  readonly source: string;
  /** What else is to be known of it. */
  readonly note: string | null;
}
