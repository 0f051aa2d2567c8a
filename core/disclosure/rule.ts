/** How small numbers of persons are protected. */
export interface DisclosureRule {
  /**
   * The smallest number of persons that may be shown: a whole number of 2 or
   * more. Numbers from 1 up to it are suppressed.
   */
  readonly threshold: number;
  /**
   * How far apart, in persons, the least and the greatest value of a
   * suppressed number must be for whoever works with everything that is shown:
   * a whole number of 1 or more.
   */
  readonly width: number;
}

/**
 * Numbers under 5 are suppressed, and no suppressed number can be narrowed to
 * fewer than the six values that lie 5 apart. With a width of the threshold or
 * more every suppressed number may be at least the threshold: an interval that
 * starts at 0 or more and is 5 wide ends at 5 or more. So it cannot be worked
 * out which numbers are under 5 and which are suppressed to protect them.
 *
 * No national rule for samordningsförbund was found, so that 5 is a choice, and
 * both values are parameters.
 */
export const DEFAULT_RULE: DisclosureRule = { threshold: 5, width: 5 };

/**
 * The rule, completed: the width is the threshold when it is left out.
 *
 * @throws {RangeError} If the threshold is not a whole number of 2 or more, or
 * the width not one of 1 or more.
 */
export function disclosureRule(
  { threshold = DEFAULT_RULE.threshold, width = threshold }: Partial<
    DisclosureRule
  > = {},
): DisclosureRule {
  if (!Number.isSafeInteger(threshold) || threshold < 2) {
    throw new RangeError(
      `Threshold must be a whole number of 2 or more: current value is ${threshold}`,
    );
  }
  if (!Number.isSafeInteger(width) || width < 1) {
    throw new RangeError(
      `Width must be a whole number of 1 or more: current value is ${width}`,
    );
  }
  return { threshold, width };
}

/** The ways to protect numbers of persons. */
export const PROTECTION_METHODS = [
  "undertryck",
  "avrunda",
] as const satisfies ProtectionMethod[];
/** A way to protect numbers of persons. */
export type ProtectionMethod = "undertryck" | "avrunda";

/** How an analyst wants numbers that are not published to be protected. */
export interface ProtectionChoice {
  /**
   * `undertryck` leaves small numbers out, with what would give them away;
   * `avrunda` rounds every number to a multiple of the threshold.
   */
  readonly protection?: ProtectionMethod;
  /** The least number of persons that is shown: a whole number of 2 or more. */
  readonly threshold?: number;
}
