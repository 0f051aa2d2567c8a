import {
  differenceInterval,
  type Estimate,
} from "../statistics/proportions.ts";
import type { OutcomeShare } from "./outcome_shares.ts";
import { TOTAL_ID } from "./participant_flow.ts";

/**
 * How the share of all who ended that had an outcome changed between two
 * years, with its interval, by the first reading of the later year. The years
 * are taken to count different people.
 *
 * @param earlier Shares of the earlier year.
 * @param later Shares of the later year.
 * @param level Confidence level of the interval.
 * @returns The later share less the earlier, −1 to 1, or `null` if a number is
 * not known or not shown.
 */
export function shareChange(
  earlier: readonly OutcomeShare[],
  later: readonly OutcomeShare[],
  level = 0.95,
): Estimate | null {
  const readingId = later[0]?.reading.id;
  const [before, after] = [earlier, later].map((shares) =>
    shares.find(({ reading, sex, interventionId }) =>
      reading.id === readingId && sex === "T" && interventionId === TOTAL_ID
    )
  );
  const [first, second] = [after, before].map((share) =>
    share?.count == null || !share.n ? null : { count: share.count, n: share.n }
  );
  return first && second ? differenceInterval(first, second, level) : null;
}
