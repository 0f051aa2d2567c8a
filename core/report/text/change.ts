import {
  formatDecimal,
  formatPercent,
  type Shown,
} from "../../figures/formats.ts";
import type { Estimate } from "../../statistics/proportions.ts";
import { measured, type Noun } from "./counted.ts";

/** Which way a number went; `uncertain` where its interval holds both ways. */
export type Direction = "up" | "down" | "same" | "uncertain";

/** How a change is told. */
export interface ChangeWords {
  /** What changed, where it is to stand after the verb; else left out. */
  readonly subject?: string;
  /** The unit of the change. */
  readonly unit: Noun;
  /** Decimals to show. */
  readonly decimals: number;
  /** `oförändrad`, `oförändrat` or `oförändrade`, as the subject wants it. */
  readonly unchanged: "oförändrad" | "oförändrat" | "oförändrade";
}

/**
 * Which way an exact number went.
 *
 * @throws {RangeError} If the change is not finite.
 */
export function exactDirection(change: Shown): Direction {
  const value = Number(change);
  if (!Number.isFinite(value)) {
    throw new RangeError(`Change must be finite: current value is ${change}`);
  }
  return value > 0 ? "up" : value < 0 ? "down" : "same";
}

/**
 * Which way an estimated number went. Only an interval that is wholly on one
 * side of 0 bears a direction.
 *
 * @throws {RangeError} If the estimate is not finite, or outside its interval.
 */
export function estimatedDirection({ value, low, high }: Estimate): Direction {
  if (!(low <= value && value <= high && Number.isFinite(high - low))) {
    throw new RangeError(
      `Change must be finite and in its interval: current value is ${value} in ${low} to ${high}`,
    );
  }
  if (low > 0) return "up";
  if (high < 0) return "down";
  return low === 0 && high === 0 ? "same" : "uncertain";
}

/**
 * How an exact number changed: `ökade med 35 820 kronor`, `var oförändrad`. A
 * change that is too small for the decimals is told as less than the smallest
 * that they can show, never as none.
 *
 * @param change The later number less the earlier.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { exactChange } from "core";
 *
 * const kronor = { one: "krona", many: "kronor" };
 * const words = { unit: kronor, decimals: 0, unchanged: "oförändrad" } as const;
 * assert.equal(exactChange(-1, words), "minskade med 1 krona");
 * assert.equal(exactChange(0, words), "var oförändrad");
 * ```
 */
export function exactChange(change: Shown, words: ChangeWords): string {
  switch (exactDirection(change)) {
    case "up":
      return `${verb("ökade", words)} med ${sizeText(change, words)}`;
    case "down":
      return `${verb("minskade", words)} med ${sizeText(change, words)}`;
    default:
      return `${verb("var", words)} ${words.unchanged}`;
  }
}

/**
 * How an estimated number changed, with its interval: `minskade med 3,2
 * procentenheter (95 % konfidensintervall 0,4 till 6,0)`. Where the interval
 * holds 0 it is said to be unchanged within the uncertainty, and both ways are
 * shown.
 *
 * @param change The later number less the earlier.
 */
export function estimatedChange(change: Estimate, words: ChangeWords): string {
  const { value, low, high } = change;
  const { unit, decimals, unchanged } = words;
  switch (estimatedDirection(change)) {
    case "up":
      return `${verb("ökade", words)} med ${sizeText(value, words)} ` +
        `(${intervalText(change, decimals)})`;
    case "down":
      return `${verb("minskade", words)} med ${sizeText(value, words)} ` +
        `(${intervalText({ ...change, low: -high, high: -low }, decimals)})`;
    case "same":
      return `${verb("var", words)} ${unchanged}`;
    case "uncertain":
      return `${verb("var", words)} ${unchanged} inom osäkerheten (skillnad ` +
        `${measured(value, decimals, unit)}, ${
          intervalText(change, decimals)
        })`;
  }
}

function verb(word: string, { subject }: ChangeWords): string {
  return subject === undefined ? word : `${word} ${subject}`;
}

/** How large a change is, whichever way it went. */
function sizeText(change: Shown, { unit, decimals }: ChangeWords): string {
  const size = typeof change === "number" ? Math.abs(change) : change.abs();
  const smallest = 10 ** -decimals;
  return Number(size) < smallest / 2
    ? `mindre än ${measured(smallest, decimals, unit)}`
    : measured(size, decimals, unit);
}

function intervalText(
  { low, high, level }: Estimate,
  decimals: number,
): string {
  return `${formatPercent(level, 0)} konfidensintervall ` +
    `${formatDecimal(low, decimals)} till ${formatDecimal(high, decimals)}`;
}
