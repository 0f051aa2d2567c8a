import { type Decimal, ExactDecimal } from "../money.ts";

/** A line in print that may be an addend or a sum. */
export interface PrintedLine {
  /** Whether it is an item, a subtotal or a total. */
  readonly level: "item" | "subtotal" | "total";
  /** Its amount, kronor. */
  readonly sek: Decimal;
}

/** What a line would be by its addends. */
export interface LineSum {
  /** The sum, kronor. */
  readonly sek: Decimal;
  /** How many amounts it was worked out from. */
  readonly addends: number;
}

const NOTHING: LineSum = { sek: new ExactDecimal(0), addends: 0 };

/**
 * Sums a statement whose every subtotal and total is all items above it, as in
 * an income statement and a cash flow statement.
 *
 * @param lines The lines, from the top.
 * @returns One sum per line; `null` for an item, and for a sum of nothing.
 */
export function runningSums(lines: readonly PrintedLine[]): (LineSum | null)[] {
  let above = NOTHING;
  return lines.map(({ level, sek }) => {
    if (level !== "item") return orNull(above);
    above = plus(above, sek);
    return null;
  });
}

/**
 * Sums a statement in parts, as a balance sheet: a subtotal is the items since
 * the sum before it; a total is the subtotals since the total before it, and
 * the items that belong to none of them.
 *
 * @param lines The lines, from the top.
 * @returns One sum per line; `null` for an item, and for a sum of nothing.
 */
export function sectionSums(lines: readonly PrintedLine[]): (LineSum | null)[] {
  let items = NOTHING;
  let parts = NOTHING;
  return lines.map(({ level, sek }) => {
    if (level === "item") {
      items = plus(items, sek);
      return null;
    }
    const sum = level === "subtotal" ? items : {
      sek: parts.sek.plus(items.sek),
      addends: parts.addends + items.addends,
    };
    parts = level === "subtotal" ? plus(parts, sek) : NOTHING;
    items = NOTHING;
    return orNull(sum);
  });
}

function plus({ sek, addends }: LineSum, more: Decimal): LineSum {
  return { sek: sek.plus(more), addends: addends + 1 };
}

function orNull(sum: LineSum): LineSum | null {
  return sum.addends > 0 ? sum : null;
}
