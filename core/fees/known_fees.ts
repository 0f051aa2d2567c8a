import type { FeeData } from "../data/fee_data.ts";
import { feeInput } from "./fee_basis.ts";
import {
  decomposeFeeChange,
  type FeeDecomposition,
} from "./fee_decomposition.ts";
import { allocateMemberFees, type FeeAllocation } from "./member_fees.ts";

/** How the fees changed between two years, and why. */
export interface FeeChangeBetweenYears {
  /** Fees of the earlier year. */
  readonly earlier: FeeAllocation;
  /** Fees of the later year. */
  readonly later: FeeAllocation;
  /** One decomposition per municipality. */
  readonly decomposition: readonly FeeDecomposition[];
}

/**
 * The fees of every year that there is data for, ascending.
 *
 * @throws {InputError} If a year's data is faulty.
 */
export function feesOfKnownYears(data: FeeData): FeeAllocation[] {
  return data.feeYears.map((year) => allocateMemberFees(feeInput(data, year)));
}

/**
 * How the fees changed between a year and the nearest other known year, an
 * earlier one if there is any.
 *
 * @returns The change, or `null` if no other year is known.
 * @throws {InputError} If the key or the municipalities differ between them.
 */
export function feeChangeNearest(
  data: FeeData,
  year: number,
): FeeChangeBetweenYears | null {
  const before = data.feeYears.filter((known) => known < year).at(-1);
  const after = data.feeYears.find((known) => known > year);
  const other = before ?? after;
  if (other === undefined) return null;
  const [earlier, later] = [year, other].sort((a, b) => a - b)
    .map((known) => allocateMemberFees(feeInput(data, known))) as [
      FeeAllocation,
      FeeAllocation,
    ];
  return { earlier, later, decomposition: decomposeFeeChange(earlier, later) };
}
