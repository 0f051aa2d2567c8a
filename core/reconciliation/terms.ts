import { type Decimal, ExactDecimal } from "../money.ts";
import type { PublishedCell } from "./cells.ts";

/** One term of an identity, with its sign. */
export interface Term {
  readonly negative: boolean;
  readonly cell: PublishedCell;
}

/** A cell by its address, or a plain number written as a term. */
export function termOf(
  reference: string,
  cells: ReadonlyMap<string, PublishedCell>,
): Term | null {
  const negative = reference.startsWith("-");
  const name = negative ? reference.slice(1) : reference;
  if (/^\d+(\.\d+)?$/.test(name)) {
    return { negative, cell: constantCell(name) };
  }
  const cell = cells.get(name);
  return cell ? { negative, cell } : null;
}

function constantCell(text: string): PublishedCell {
  return {
    address: text,
    value: new ExactDecimal(text),
    unit: "antal",
    printed: null,
    label: text,
    document: "",
    table: "",
  };
}

/** A term's value in kronor, as a fraction, or as it is, with its sign. */
export function baseValue({ negative, cell }: Term): Decimal {
  const value = cell.value.times(scaleOf(cell.unit));
  return negative ? value.neg() : value;
}

const SCALES: Readonly<Record<string, Decimal>> = {
  tkr: new ExactDecimal(1000),
  Mkr: new ExactDecimal(1_000_000),
  procent: new ExactDecimal("0.01"),
};

/** What one of a unit is in base units. */
export function scaleOf(unit: string): Decimal {
  return SCALES[unit] ?? new ExactDecimal(1);
}
