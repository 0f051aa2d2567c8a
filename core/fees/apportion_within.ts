import { InputError } from "../data/problems.ts";
import { apportion, type Claim } from "./apportion.ts";

/** A claim whose part must lie between two bounds. */
export interface BoundedClaim extends Claim {
  /** Smallest part allowed, 0 or more. */
  readonly low: bigint;
  /** Largest part allowed, at least `low`. */
  readonly high: bigint;
}

/**
 * Divides a whole number in proportion to weights, where every part has its
 * bounds. Parts that would cross a bound stop there, and the rest is shared
 * out among the others in proportion to their weights, until nobody crosses.
 *
 * @param total Units to divide, 0 or more.
 * @param claims At least one claim; every weight above 0.
 * @returns One part per claim, in the order of the claims, adding up to the
 * total and within its bounds.
 * @throws {InputError} If the bounds cannot meet the total.
 * @source The freezing of violations in CSS Flexible Box Layout Level 1, 9.7,
 * which solves the same problem
 */
export function apportionWithin(
  total: bigint,
  claims: readonly BoundedClaim[],
): bigint[] {
  checkReach(total, claims);
  const fixed = new Map<string, bigint>();
  for (;;) {
    const free = claims.filter(({ id }) => !fixed.has(id));
    const rest = total - sumOf([...fixed.values()]);
    const crossing = crossings(rest, free);
    if (crossing.length === 0) {
      // Some are always left: what they may get still spans the rest.
      const parts = apportion(rest, free);
      free.forEach(({ id }, at) => fixed.set(id, parts[at]!));
      return claims.map(({ id }) => fixed.get(id)!);
    }
    for (const { id, bound } of crossing) fixed.set(id, bound);
  }
}

function checkReach(total: bigint, claims: readonly BoundedClaim[]): void {
  const lowest = sumOf(claims.map(({ low }) => low));
  const highest = sumOf(claims.map(({ high }) => high));
  if (total < lowest || total > highest) {
    throw new InputError(
      `begränsningen går inte att förena med summan ${total} kr: ` +
        `medlemmarnas avgifter kan bli minst ${lowest} och högst ${highest} kr`,
    );
  }
}

/** The claims to stop at a bound: those on the side that is crossed by most. */
function crossings(rest: bigint, free: readonly BoundedClaim[]) {
  const sum = sumOf(free.map(({ weight }) => weight));
  const below = free.map(({ id, weight, low }) => ({
    id,
    bound: low,
    by: low * sum - rest * weight,
  })).filter(({ by }) => by > 0n);
  const above = free.map(({ id, weight, high }) => ({
    id,
    bound: high,
    by: rest * weight - high * sum,
  })).filter(({ by }) => by > 0n);
  const short = sumOf(below.map(({ by }) => by));
  const over = sumOf(above.map(({ by }) => by));
  return short > over ? below : above;
}

function sumOf(values: readonly bigint[]): bigint {
  return values.reduce((sum, value) => sum + value, 0n);
}
