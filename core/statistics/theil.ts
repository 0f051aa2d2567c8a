import { exactSum } from "./descriptive.ts";
import { checkUnits, type SizedAmount } from "./inequality.ts";

/** Theil's index, and how much of it is between groups and within them. */
export interface TheilDecomposition {
  /** The whole index: 0 when all levels are equal. */
  readonly total: number;
  /** What would be left if every unit had its group's level. */
  readonly between: number;
  /** What is left inside the groups. */
  readonly within: number;
  /** Each group's own part of `between` and `within`. */
  readonly groups: readonly TheilGroup[];
}

/** A group's part in Theil's index. */
export interface TheilGroup {
  /** Its name. */
  readonly group: string;
  /** The group's share of the amount, 0–1. */
  readonly amountShare: number;
  /** Its part of what is between groups; below 0 for a group of low level. */
  readonly between: number;
  /** Its part of what is within groups, 0 or more. */
  readonly within: number;
}

/**
 * Theil's index T of how unevenly an amount is spread, split exactly into a
 * part between groups of units and a part within them.
 *
 * @param units At least one, with an amount above 0 in all.
 * @param groupOf Names the group that a unit belongs to.
 * @throws {RangeError} If a size or an amount is outside its range.
 * @source Theil, Economics and Information Theory (1967), chapter 4;
 * Shorrocks, Econometrica 48 (1980), 613–625
 */
export function theil(
  units: readonly SizedAmount[],
  groupOf: (unit: SizedAmount) => string = () => "",
): TheilDecomposition {
  checkUnits(units);
  const whole = wholeOf(units);
  const names = [...new Set(units.map(groupOf))];
  const groups = names.map((group) => {
    const own = units.filter((unit) => groupOf(unit) === group);
    const sum = wholeOf(own);
    const within = exactSum(own.map((unit) => divergence(unit, sum)));
    const amountShare = sum.amount / whole.amount;
    return {
      group,
      amountShare,
      between: divergence(sum, whole),
      within: amountShare * within,
    };
  });
  return {
    total: exactSum(units.map((unit) => divergence(unit, whole))),
    between: exactSum(groups.map(({ between }) => between)),
    within: exactSum(groups.map(({ within }) => within)),
    groups,
  };
}

type Whole = Omit<SizedAmount, "id">;

function wholeOf(units: readonly SizedAmount[]): Whole {
  return {
    size: exactSum(units.map(({ size }) => size)),
    amount: exactSum(units.map(({ amount }) => amount)),
  };
}

/** Share of the amount times the logarithm of it against the share of size. */
function divergence(part: Whole, whole: Whole): number {
  if (part.amount === 0) return 0;
  const amountShare = part.amount / whole.amount;
  return amountShare * Math.log(amountShare / (part.size / whole.size));
}
