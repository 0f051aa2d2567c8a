import { ExactDecimal } from "../../money.ts";
import type { CellChange } from "./row_changes.ts";

/**
 * How much a number has changed, in percent of what it was; `null` where it
 * was zero or no number.
 */
export function percentChange(
  { before, difference }: Pick<CellChange, "before" | "difference">,
): number | null {
  if (difference === null || before === null) return null;
  const old = new ExactDecimal(before).abs();
  return old.isZero() ? null : difference.times(100).div(old).toNumber();
}
