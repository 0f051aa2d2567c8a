import type { IDENTITIES } from "../../../../core/data/tables/identity_table.ts";
import type { MadeRow } from "../made_table.ts";

/** A row of `identities.csv`. */
export type IdentityRow = MadeRow<typeof IDENTITIES>;

/** How far a printed number may be from its formula, and why. */
export interface Rounding {
  readonly tolerance: number;
  readonly reason: string;
}

/**
 * What a printed number ought to be.
 *
 * @param id Key of the identity.
 * @param label What is checked, in Swedish.
 * @param printed Address of the printed number.
 * @param formula What it ought to be, of other printed numbers.
 * @param rounding How far it may be off; not at all by default.
 */
export function identity(
  id: string,
  label: string,
  printed: string,
  formula: string,
  { tolerance, reason }: Partial<Rounding> = {},
): IdentityRow {
  return {
    identity_id: id,
    label,
    printed,
    formula,
    tolerance: tolerance ?? 0,
    reason: reason ?? null,
  };
}
