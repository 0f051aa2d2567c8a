import { exactSum } from "./descriptive.ts";

/**
 * How evenly something is spread over units of different size, such as
 * participants over municipalities with different numbers of inhabitants. A
 * unit's level is amount per size; all inhabitants of a unit count as having
 * its level.
 */
export interface SizedAmount {
  /** Name of the unit. */
  readonly id: string;
  /** How many live in it, above 0. */
  readonly size: number;
  /** How much it has, 0 or more. */
  readonly amount: number;
}

/** A point of a Lorenz or concentration curve. */
export interface CurvePoint {
  /** The unit that ends here; `null` at the origin. */
  readonly id: string | null;
  /** Share of the size so far, 0–1. */
  readonly sizeShare: number;
  /** Share of the amount so far, 0–1. */
  readonly amountShare: number;
}

/**
 * The Lorenz curve: the share of the amount that the share of the people with
 * the lowest level have.
 *
 * @param units At least one, with an amount above 0 in all.
 * @returns The points from (0, 0) to (1, 1), from the lowest level up.
 * @throws {RangeError} If a size or an amount is outside its range.
 * @source Lorenz, Publications of the American Statistical Association 9
 * (1905), 209–219
 */
export function lorenzCurve(units: readonly SizedAmount[]): CurvePoint[] {
  return concentrationCurve(units, ({ size, amount }) => amount / size);
}

/**
 * The Gini coefficient: 0 when every unit has the same level, towards 1 when
 * one small unit has everything. Twice the area between the Lorenz curve and
 * the diagonal.
 *
 * @throws {RangeError} If a size or an amount is outside its range.
 * @source Gini (1912); for grouped data as in Cowell, Measuring Inequality
 * (3rd ed. 2011), appendix A
 */
export function gini(units: readonly SizedAmount[]): number {
  return areaIndex(lorenzCurve(units));
}

/**
 * The concentration curve: the share of the amount that goes to the share of
 * the people with the lowest rank, such as the lowest need.
 *
 * @param rank What the units are ordered by, from the lowest up; equal ranks
 * are ordered by level, which makes the curve as low as it can be.
 * @throws {RangeError} If a size or an amount is outside its range.
 */
export function concentrationCurve(
  units: readonly SizedAmount[],
  rank: (unit: SizedAmount) => number,
): CurvePoint[] {
  checkUnits(units);
  const size = exactSum(units.map((unit) => unit.size));
  const amount = exactSum(units.map((unit) => unit.amount));
  const ordered = units.toSorted((a, b) =>
    rank(a) - rank(b) || a.amount / a.size - b.amount / b.size
  );
  return [
    { id: null, sizeShare: 0, amountShare: 0 },
    ...ordered.map(({ id }, at) => {
      const below = ordered.slice(0, at + 1);
      return {
        id,
        sizeShare: exactSum(below.map((unit) => unit.size)) / size,
        amountShare: exactSum(below.map((unit) => unit.amount)) / amount,
      };
    }),
  ];
}

/**
 * The concentration index: above 0 when those of high rank get more per head,
 * below 0 when those of low rank do, 0 when level and rank have nothing to do
 * with each other.
 *
 * @throws {RangeError} If a size or an amount is outside its range.
 * @source Kakwani, Wagstaff & van Doorslaer, Journal of Econometrics 77
 * (1997), 87–103
 */
export function concentrationIndex(
  units: readonly SizedAmount[],
  rank: (unit: SizedAmount) => number,
): number {
  return areaIndex(concentrationCurve(units, rank));
}

/** Twice the area between a curve and the diagonal; positive below it. */
function areaIndex(points: readonly CurvePoint[]): number {
  const trapezia = points.slice(1).map((point, at) =>
    (point.sizeShare - points[at]!.sizeShare) *
    (point.amountShare + points[at]!.amountShare)
  );
  return 1 - exactSum(trapezia);
}

/**
 * Refuses units that have no level.
 *
 * @throws {RangeError} If a size is not above 0, an amount is below 0, either
 * is not finite, or no amount is above 0.
 */
export function checkUnits(units: readonly SizedAmount[]): void {
  for (const { id, size, amount } of units) {
    if (!(size > 0 && size < Infinity)) {
      throw new RangeError(
        `Size of ${id} must be above 0: current value is ${size}`,
      );
    }
    if (!(amount >= 0 && amount < Infinity)) {
      throw new RangeError(
        `Amount of ${id} must be 0 or more: current value is ${amount}`,
      );
    }
  }
  if (!units.some(({ amount }) => amount > 0)) {
    throw new RangeError("At least one amount must be above 0");
  }
}
