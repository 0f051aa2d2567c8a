import {
  LEADING_ZERO,
  POINT_OR_GROUP,
  reasonAgainst,
} from "./number_reasons.ts";

/** A unit that a spreadsheet prints after a number. */
export type PrintedUnit = "kr" | "tkr" | "Mkr" | "%";

/** A number whose meaning is certain. */
export interface CertainNumber {
  /** The number with a decimal point and its decimals as printed. */
  readonly value: string;
  /** What stood before its decimals. */
  readonly mark?: "," | ".";
  /** The unit that stood after it. */
  readonly unit?: PrintedUnit;
}

/** A number as printed, or why it is not certain what it means, in Swedish. */
export type SwedishNumberReading = CertainNumber | { readonly reason: string };

const UNITS: ReadonlyMap<string, PrintedUnit> = new Map([
  ["kr", "kr"],
  ["kr.", "kr"],
  ["kr-", "kr"],
  [":-", "kr"],
  ["sek", "kr"],
  ["tkr", "tkr"],
  ["mkr", "Mkr"],
  ["%", "%"],
]);

/** Space, no-break space, thin space and narrow no-break space. */
const SPACE = "[ \u00A0\u2009\u202F]";
const PRINTED = new RegExp(
  `^(?<sign>[-+\u2212\u2013]${SPACE}?)?` +
    `(?<whole>\\d+|\\d{1,3}(?<space>${SPACE})\\d{3}(\\k<space>\\d{3})*)` +
    `((?<mark>[.,])(?<decimals>\\d+))?` +
    `(${SPACE}*(?<unit>kr[-.]?|:-|sek|tkr|mkr|%))?$`,
  "i",
);
const OUTER_SPACE = new RegExp(`^${SPACE}+|${SPACE}+$`, "g");
const BRACKETED = /^\((.*)\)$/;

/**
 * Reads a number as Swedish spreadsheets and documents print it, if there is
 * only one number that it can be.
 *
 * Certain are spaces between groups of three digits, a decimal comma, a minus
 * or dash before the number (with or without a space), brackets for a negative
 * amount of more than one digit, and a unit after it; the dash of `38 852 kr-` and `:-` says that
 * there are no öre. A decimal point is certain unless three digits follow it.
 *
 * @param text The cell as it stands.
 *
 * @example What is certain and what is not
 * ```ts
 * import assert from "node:assert/strict";
 * import { readSwedishNumber } from "./swedish_number.ts";
 *
 * assert.deepEqual(readSwedishNumber("−1 234,5"), { value: "-1234.5", mark: "," });
 * assert.deepEqual(readSwedishNumber("38 852 kr-"), { value: "38852", unit: "kr" });
 * assert.ok("reason" in readSwedishNumber("1.234"));
 * ```
 */
export function readSwedishNumber(text: string): SwedishNumberReading {
  const trimmed = text.replace(OUTER_SPACE, "");
  const inner = BRACKETED.exec(trimmed)?.[1];
  const { sign, whole, mark, decimals, unit } =
    PRINTED.exec(inner ?? trimmed)?.groups ?? {};
  if (
    whole === undefined || (inner !== undefined && (sign || /^\d$/.test(inner)))
  ) {
    return { reason: reasonAgainst(trimmed) };
  }
  if (/^0./.test(whole)) return { reason: LEADING_ZERO };
  if (mark === "." && decimals!.length === 3 && whole !== "0") {
    return { reason: POINT_OR_GROUP };
  }
  const negative = inner !== undefined ||
    (sign !== undefined && sign[0] !== "+");
  const digits = whole.replace(/\D/g, "") + (mark ? `.${decimals}` : "");
  const isZero = !/[1-9]/.test(digits);
  return {
    value: negative && !isZero ? `-${digits}` : digits,
    ...(mark ? { mark: mark as "," | "." } : {}),
    ...(unit ? { unit: UNITS.get(unit.toLowerCase())! } : {}),
  };
}
