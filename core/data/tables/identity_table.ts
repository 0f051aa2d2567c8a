import { optional, rate, slug, text } from "../reader/cells.ts";
import { cellAddress, formula } from "../reader/formula.ts";
import type { TableSchema } from "../reader/table.ts";

/**
 * `data/<forbund>/identities.csv`: what the published numbers ought to satisfy,
 * one row per printed number and formula. `tolerance` is the largest difference
 * that `reason` explains, in the printed number's unit.
 */
export const IDENTITIES = {
  shape: {
    identity_id: slug,
    label: text,
    printed: cellAddress,
    formula,
    tolerance: rate,
    reason: optional(text),
  },
  key: ["identity_id"],
} satisfies TableSchema;
/** A row of `identities.csv`. */
export interface IdentityRow {
  /** Key of the row, ASCII kebab-case. */
  readonly identity_id: string;
  /** What is checked, in Swedish, readable alone. */
  readonly label: string;
  /** The printed number, as `file/row/column`. */
  readonly printed: string;
  /** What it ought to be, of other printed numbers. */
  readonly formula: string;
  /** Largest difference that counts as rounding, in the printed unit. */
  readonly tolerance: number;
  /** Why there may be a difference, in Swedish; `null` if there may be none. */
  readonly reason: string | null;
}
