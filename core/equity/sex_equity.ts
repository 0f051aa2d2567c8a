import type { OutcomeYear } from "../outcomes/outcome_year.ts";
import { TOTAL_ID } from "../outcomes/participant_flow.ts";
import {
  decomposeShares,
  type ShareDecomposition,
} from "../outcomes/share_decomposition.ts";
import { type HiddenGaps, hiddenGaps } from "./hidden_gaps.ts";
import {
  reasonComparisons,
  type SexGap,
  sexGaps,
  shareComparisons,
} from "./sex_gaps.ts";

/** The gaps between women and men in a year. */
export interface SexEquity {
  /** Calendar year. */
  readonly year: number;
  /** The gap in the headline outcome among all who ended. */
  readonly total: SexGap | null;
  /** The gaps by exit reason and intervention, strongest evidence first. */
  readonly reasons: readonly SexGap[];
  /** What the total hides; `null` if nothing. */
  readonly hidden: HiddenGaps | null;
  /** The total's gap, split over interventions. */
  readonly decomposition: ShareDecomposition | null;
}

/**
 * The gaps between women and men in a year: in the headline outcome by its
 * first reading, and in every exit reason of every intervention.
 *
 * @param level Confidence level of the intervals.
 */
export function sexEquity(
  { year, exits, shares }: OutcomeYear,
  level = 0.95,
): SexEquity {
  const reasons = sexGaps(exits ? reasonComparisons(exits) : [], level);
  const reading = shares[0]?.reading.id ?? "";
  const outcomes = sexGaps(shareComparisons(shares, reading), level);
  const total =
    outcomes.find(({ interventionId }) => interventionId === TOTAL_ID) ?? null;
  return {
    year,
    total,
    reasons,
    hidden: total && hiddenGaps(total, [...outcomes, ...reasons]),
    decomposition: decomposeGap(
      outcomes.filter((gap) => gap !== total),
    ),
  };
}

/** The gap of several interventions together, by intervention. */
function decomposeGap(gaps: readonly SexGap[]): ShareDecomposition | null {
  const known = gaps.every(({ counts, of }) =>
    [counts.K, counts.M, of.K, of.M].every((number) => number !== null)
  );
  if (!known || gaps.length === 0) return null;
  return decomposeShares(
    gaps[0]!.what,
    gaps.map(({ interventionId, intervention, counts, of }) => ({
      interventionId,
      intervention,
      first: { count: counts.K!, n: of.K! },
      second: { count: counts.M!, n: of.M! },
    })),
  );
}
