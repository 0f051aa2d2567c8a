import type { Decimal } from "../money.ts";
import type { PublishedCell } from "./cells.ts";
import type { Part } from "./evaluation.ts";

/** A printed number that is off, and what it was checked against. */
export interface Suspect {
  readonly printed: PublishedCell;
  /** What it would be, in the printed unit. */
  readonly recomputed: Decimal;
  /** The terms it was recomputed from, in base units. */
  readonly parts: readonly Part[];
}
