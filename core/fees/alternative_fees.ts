import type { FeeData } from "../data/fee_data.ts";
import { kronor } from "../money.ts";
import { feeInput } from "./fee_basis.ts";
import { allocateMemberFees, type FeeAllocation } from "./member_fees.ts";

/**
 * A year's fees under another frame.
 *
 * @param frameSek The frame in whole kronor; `null` takes the alternative that
 * the förbund's own file names.
 * @returns The fees, or `null` if no frame was given and the file names none.
 * @throws {InputError} If the year's data is faulty or the frame is negative.
 */
export function feesWithFrame(
  data: FeeData,
  year: number,
  frameSek: number | null,
): FeeAllocation | null {
  const frame = frameSek === null
    ? data.forbund.alternativeFrame?.frameSek
    : kronor(frameSek);
  return frame
    ? allocateMemberFees(feeInput(data, year, { frameSek: frame }))
    : null;
}

/**
 * A year's fees if the municipalities shared their part by one measure.
 *
 * @param measure `all`, or an age band such as `16-64`.
 * @throws {InputError} If the measure has no numbers for all municipalities.
 */
export function feesWithMeasure(
  data: FeeData,
  year: number,
  measure: string,
): FeeAllocation {
  const key = [{ measure, weight: 1 }];
  return allocateMemberFees(feeInput(data, year, { key }));
}

/**
 * The measure to compare a förbund's own key with: all inhabitants, or the
 * ages 16–64 where the key already counts all inhabitants.
 */
export function comparisonMeasure({ forbund }: FeeData): string {
  const followsAll = forbund.allocationKey.some(({ measure }) =>
    measure === "all"
  );
  return followsAll ? "16-64" : "all";
}
