import { type Decimal, ExactDecimal } from "../money.ts";

const ONE = new ExactDecimal(1);
const SCALES: Readonly<Record<string, Decimal>> = {
  tkr: new ExactDecimal(1000),
  Mkr: new ExactDecimal(1_000_000),
  procent: new ExactDecimal("0.01"),
  "per 100": new ExactDecimal("0.01"),
};

/**
 * What one of a unit is in base units, in which numbers can be compared:
 * kronor, people, or a share of 1.
 */
export function scaleOf(unit: string): Decimal {
  return SCALES[unit] ?? ONE;
}
