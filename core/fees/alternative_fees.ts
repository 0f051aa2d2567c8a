import type { FeeData } from "../data/fee_data.ts";
import type { PopulationCount } from "../data/population.ts";
import { InputError } from "../data/problems.ts";
import { type Decimal, kronor } from "../money.ts";
import { feeInput, knownPopulation, populationFor } from "./fee_basis.ts";
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
 * A year's fees if the municipalities shared their part by other inhabitants
 * than those of the key.
 *
 * @param count The inhabitants, from {@linkcode comparisonPopulation}.
 * @returns The fees; `null` if there are no inhabitants to share by.
 */
export function feesWithPopulation(
  data: FeeData,
  year: number,
  count: PopulationCount | null,
): FeeAllocation | null {
  if (count === null) return null;
  const key = [{ measure: count.measure, weight: 1 }];
  return allocateMemberFees(feeInput(data, year, { key }));
}

/**
 * Inhabitants to compare a förbund's own key with.
 *
 * @param measure `all`, or an age band such as `16-64`; `null` takes the first
 * of all inhabitants, ages 16–64 and ages 20–64 that the key does not count
 * and that every municipality has a number for.
 * @returns The inhabitants; `null` if no measure was asked for and there is
 * none to take.
 * @throws {InputError} If the measure asked for lacks a municipality.
 */
export function comparisonPopulation(
  data: FeeData,
  year: number,
  measure: string | null,
): PopulationCount | null {
  if (measure !== null) return populationFor(data, year, measure);
  const own = data.forbund.allocationKey.map(({ measure }) => measure);
  const others = ["all", "16-64", "20-64"]
    .filter((each) => !own.includes(each));
  for (const each of others) {
    const count = knownPopulation(data, year, each);
    if (count) return count;
  }
  return null;
}
