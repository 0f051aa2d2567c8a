import type { AmountUnit } from "../data/printed_amount.ts";
import type { Decimal } from "../money.ts";
import { type Agreement, agreementOf } from "./agreement.ts";
import type { LineSum, PrintedLine } from "./line_sums.ts";

/** A line in print beside what the other lines in print give. */
export interface CheckedLine {
  /** Name of the post, as printed. */
  readonly post: string;
  /** Whether it is an item, a subtotal or a total. */
  readonly level: "item" | "subtotal" | "total";
  /** Amount as printed, kronor. */
  readonly printedSek: Decimal;
  /** Amount by the lines it sums, kronor; `null` if it sums none. */
  readonly computedSek: Decimal | null;
  /** Printed minus computed, kronor; `null` where nothing is computed. */
  readonly differenceSek: Decimal | null;
  /** Whether the two agree; `null` where nothing is computed. */
  readonly agreement: Agreement | null;
}

/**
 * Lays a line in print beside its sum.
 *
 * @param post Name of the post.
 * @param line The line as printed.
 * @param sum What its addends give; `null` if it has none.
 * @param unit What the amounts are printed in.
 */
export function checkLine(
  post: string,
  { level, sek }: PrintedLine,
  sum: LineSum | null,
  unit: AmountUnit,
): CheckedLine {
  const differenceSek = sum ? sek.minus(sum.sek) : null;
  return {
    post,
    level,
    printedSek: sek,
    computedSek: sum?.sek ?? null,
    differenceSek,
    agreement: differenceSek && agreementOf(differenceSek, sum!.addends, unit),
  };
}
