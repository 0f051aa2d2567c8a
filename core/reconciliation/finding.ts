import type { IdentityRow } from "../data/tables/identity_table.ts";
import type { Decimal } from "../money.ts";
import type { PublishedCell } from "./cells.ts";

/** How a printed number stands against its recomputation. */
export type Status = "holds" | "rounding" | "differs" | "missing";

/** The outcome of one identity. */
export interface Finding {
  /** What was checked. */
  readonly identity: IdentityRow;
  /** How it came out. */
  readonly status: Status;
  /** The printed number; `null` if it is not in the data. */
  readonly printed: PublishedCell | null;
  /** The numbers of the formula that are in the data. */
  readonly terms: readonly PublishedCell[];
  /** What the number would be, in the printed unit; `null` if missing. */
  readonly recomputed: Decimal | null;
  /** Printed minus recomputed, in the printed unit; `null` if missing. */
  readonly difference: Decimal | null;
  /**
   * What would explain a difference, or what is missing, in Swedish; empty
   * where the identity holds or nothing simple fits.
   */
  readonly likelyCause: string;
}

/** The findings of one status, in their order. */
export function findingsOf(
  findings: readonly Finding[],
  status: Status,
): Finding[] {
  return findings.filter((finding) => finding.status === status);
}
