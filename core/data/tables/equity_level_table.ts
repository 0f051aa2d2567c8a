import {
  amountSek,
  decimal,
  oneOf,
  optional,
  text,
  year,
} from "../reader/cells.ts";
import type { Decimal } from "../../money.ts";
import { transcribedTable } from "./transcribed_table.ts";

/**
 * `data/reference/equity_levels.csv`: what documents say of the own capital
 * that Nationella rådet recommends. A `hogsta` is the highest level for a
 * frame; what is `i-linje` is an own capital said to agree with the
 * recommendation, from which no highest level follows. The frame is empty
 * where the document does not say what the level is worked out from.
 */
export const EQUITY_LEVELS = transcribedTable({
  year,
  statement: oneOf(["hogsta", "i-linje"]),
  frame_sek: optional(amountSek),
  equity_sek: amountSek,
  share_pct: optional(decimal),
  quote: text,
});
/** A row of `equity_levels.csv`. */
export interface EquityLevelRow {
  /** Key of the row. */
  readonly row_id: string;
  /** Year that the own capital is of. */
  readonly year: number;
  /** Whether it is the highest level, or an own capital said to agree. */
  readonly statement: "hogsta" | "i-linje";
  /** What the members pay together, whole kronor; `null` where not stated. */
  readonly frame_sek: Decimal | null;
  /** The own capital, whole kronor. */
  readonly equity_sek: Decimal;
  /** Share as printed, percent, of whatever the document means. */
  readonly share_pct: Decimal | null;
  /** The words of the document. */
  readonly quote: string;
  /** Document it was read in. */
  readonly document: string;
  /** Table or heading in the document. */
  readonly table: string;
}
