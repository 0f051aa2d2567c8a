import { exactSum } from "../statistics/descriptive.ts";

/** Days that a full-year equivalent is made of, leap years too. */
const DAYS_IN_YEAR = 365;
/** Months that a year's mean is made of. */
export const MONTHS_IN_YEAR = 12;

/** Days with a benefit, and how much of a full one it was. */
export interface BenefitSpell {
  /** Number of days, 0 or more. */
  readonly days: number;
  /** Degree of the benefit, 0–1: 0.25, 0.5, 0.75 or 1 for sickness. */
  readonly degree: number;
}

/**
 * Full-year equivalents: how many people could have been supported for a whole
 * year with full benefit. Days with a part of a benefit count as that part.
 *
 * @param spells Days with a benefit during a year, of one person or of many.
 * @returns Number of people, 0 or more.
 * @throws {RangeError} If days or a degree are outside their range.
 * @source SCB, Beskrivning av antal helårsekvivalenter (HE0112): whole days
 * divided by 365
 *
 * @example Two people unemployed for half a year each make one
 * ```ts
 * import assert from "node:assert/strict";
 * import { fullYearEquivalents } from "core";
 *
 * const halfYear = { days: 182.5, degree: 1 };
 * assert.equal(fullYearEquivalents([halfYear, halfYear]), 1);
 * ```
 */
export function fullYearEquivalents(spells: readonly BenefitSpell[]): number {
  spells.forEach(checkSpell);
  return exactSum(spells.map(({ days, degree }) => days * degree)) /
    DAYS_IN_YEAR;
}

/**
 * A year's full-year equivalents from those of its months: their mean, for a
 * month's are counted as if the whole year were like it.
 *
 * @param months Full-year equivalents of all twelve months.
 * @throws {RangeError} If there are not twelve.
 * @source SCB, TAB1386: monthly values of the same measure as the yearly ones
 */
export function yearFromMonths(months: readonly number[]): number {
  if (months.length !== MONTHS_IN_YEAR) {
    throw new RangeError(
      `A year needs twelve months: current number is ${months.length}`,
    );
  }
  return exactSum(months) / MONTHS_IN_YEAR;
}

function checkSpell({ days, degree }: BenefitSpell): void {
  if (!(days >= 0 && days < Infinity)) {
    throw new RangeError(`Days must be 0 or more: current value is ${days}`);
  }
  if (!(degree >= 0 && degree <= 1)) {
    throw new RangeError(`Degree must be 0 to 1: current value is ${degree}`);
  }
}
