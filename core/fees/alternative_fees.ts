import type { FeeData } from "../data/fee_data.ts";
import { InputError } from "../data/problems.ts";
import { type Decimal, kronor } from "../money.ts";
import { feeInput } from "./fee_basis.ts";
import { allocateMemberFees, type FeeAllocation } from "./member_fees.ts";

/**
 * A year's fees under another frame.
 *
 * @param frameSek The frame in whole kronor; `null` takes the alternative that
 * the förbund's own file names.
 * @returns The fees, or `null` if no frame was given and the file names none.
 * @throws {InputError} If the year's data is faulty or the frame is not
 * a whole number of kronor, 0 or more.
 */
export function feesWithFrame(
  data: FeeData,
  year: number,
  frameSek: number | null,
): FeeAllocation | null {
  const frame = frameSek === null
    ? data.forbund.alternativeFrame?.frameSek
    : checkedFrame(frameSek);
  return frame
    ? allocateMemberFees(feeInput(data, year, { frameSek: frame }))
    : null;
}

/** What stands in a notebook's parameter cell may be anything. */
function checkedFrame(frameSek: unknown): Decimal {
  if (Number.isSafeInteger(frameSek) && frameSek as number >= 0) {
    return kronor(frameSek as number);
  }
  throw new InputError(
    "den alternativa ramen ska vara hela kronor, 0 eller mer, skriven som " +
      `21_000_000 eller 21000000; fick ${JSON.stringify(frameSek)}`,
  );
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
 * The measure to compare a förbund's own key with: the first of all
 * inhabitants, ages 16–64 and ages 20–64 that the key does not count.
 */
export function comparisonMeasure({ forbund }: FeeData): string {
  const own = forbund.allocationKey.map(({ measure }) => measure);
  return ["all", "16-64", "20-64"].find((measure) => !own.includes(measure)) ??
    own[0]!;
}
