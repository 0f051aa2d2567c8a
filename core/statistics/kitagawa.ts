import { exactSum } from "./descriptive.ts";

/** One stratum of two groups: its share of each group and its rate in each. */
export interface Stratum {
  /** Its name. */
  readonly id: string;
  /** How many of the first group are in it, 0 or more. */
  readonly firstSize: number;
  /** To how many of them it happened, 0 to `firstSize`. */
  readonly firstCount: number;
  /** How many of the second group are in it, 0 or more. */
  readonly secondSize: number;
  /** To how many of them it happened, 0 to `secondSize`. */
  readonly secondCount: number;
}

/** A stratum's part in the difference between two crude rates. */
export interface StratumEffect {
  /** Its name. */
  readonly id: string;
  /** Because the stratum's rate differs, −1 to 1. */
  readonly rate: number;
  /** Because the stratum's share of the group differs, −1 to 1. */
  readonly composition: number;
}

/** The difference between two crude rates, split in two. */
export interface KitagawaDecomposition {
  /** Crude rate of the first group minus that of the second. */
  readonly difference: number;
  /** Because rates differ within strata. */
  readonly rate: number;
  /** Because the groups are made up of different strata. */
  readonly composition: number;
  /** The same two, stratum by stratum, in the order given. */
  readonly strata: readonly StratumEffect[];
}

/**
 * Kitagawa's decomposition of the difference between two groups, or two years,
 * into what differs within strata (rate) and what differs in how the groups
 * are made up (composition). Each is weighed by the mean of the two groups, so
 * that the two parts add up to the difference without an interaction term.
 *
 * A stratum that one group lacks has no rate there; it takes the other group's,
 * so that all of its part is composition.
 *
 * @param strata At least one; together they hold everybody in both groups.
 * @throws {RangeError} If a group is empty or a count is outside its range.
 * @source Kitagawa, JASA 50 (1955), 1168–1194, formula for two components
 *
 * @example All of the difference is composition
 * ```ts
 * import assert from "node:assert/strict";
 * import { kitagawa } from "core";
 *
 * const { difference, rate, composition } = kitagawa([
 *   { id: "a", firstSize: 10, firstCount: 5, secondSize: 30, secondCount: 15 },
 *   { id: "b", firstSize: 30, firstCount: 3, secondSize: 10, secondCount: 1 },
 * ]);
 * assert.equal(difference.toFixed(9), "-0.200000000");
 * assert.equal(rate, 0);
 * assert.equal(composition.toFixed(9), "-0.200000000");
 * ```
 */
export function kitagawa(strata: readonly Stratum[]): KitagawaDecomposition {
  strata.forEach(checkStratum);
  const first = exactSum(strata.map(({ firstSize }) => firstSize));
  const second = exactSum(strata.map(({ secondSize }) => secondSize));
  if (!(first > 0 && second > 0)) {
    throw new RangeError(
      `Both groups must have members: current sizes are ${first} and ${second}`,
    );
  }
  const effects = strata.map((stratum) => effectOf(stratum, first, second));
  return {
    difference: exactSum(strata.map(({ firstCount }) => firstCount)) / first -
      exactSum(strata.map(({ secondCount }) => secondCount)) / second,
    rate: exactSum(effects.map(({ rate }) => rate)),
    composition: exactSum(effects.map(({ composition }) => composition)),
    strata: effects,
  };
}

function effectOf(
  stratum: Stratum,
  first: number,
  second: number,
): StratumEffect {
  const { id, firstSize, firstCount, secondSize, secondCount } = stratum;
  if (firstSize === 0 && secondSize === 0) {
    return { id, rate: 0, composition: 0 };
  }
  const [share1, share2] = [firstSize / first, secondSize / second];
  const rate1 = firstSize > 0
    ? firstCount / firstSize
    : secondCount / secondSize;
  const rate2 = secondSize > 0 ? secondCount / secondSize : rate1;
  return {
    id,
    rate: (rate1 - rate2) * (share1 + share2) / 2,
    composition: (share1 - share2) * (rate1 + rate2) / 2,
  };
}

function checkStratum(stratum: Stratum): void {
  const { id, firstSize, firstCount, secondSize, secondCount } = stratum;
  const within = (count: number, size: number) =>
    count >= 0 && count <= size && size < Infinity;
  if (!within(firstCount, firstSize) || !within(secondCount, secondSize)) {
    throw new RangeError(
      `Counts of stratum ${id} must be 0 up to its size: current values are ` +
        `${firstCount} of ${firstSize} and ${secondCount} of ${secondSize}`,
    );
  }
}
