import type { ExitTable, SexCounts } from "../outcomes/exit_table.ts";
import type { OutcomeShare } from "../outcomes/outcome_shares.ts";
import { exactTest } from "../statistics/fisher.ts";
import { holm } from "../statistics/holm.ts";
import {
  differenceInterval,
  type Estimate,
  type Proportion,
} from "../statistics/proportions.ts";
import { ratioInterval } from "../statistics/ratio_interval.ts";

// Equity between women and men is worked out from the outcomes, so this room
// is built on theirs.

/** Something that happened to some of the women and some of the men. */
export interface SexComparison {
  /** Key of the intervention; `totalt` for all of them. */
  readonly interventionId: string;
  /** Name of the intervention. */
  readonly intervention: string;
  /** What happened, in Swedish: an exit reason or a group of outcomes. */
  readonly what: string;
  /** To how many it happened. */
  readonly counts: SexCounts;
  /** How many it could have happened to. */
  readonly of: SexCounts;
}

/** A comparison with what the numbers can bear. */
export interface SexGap extends SexComparison {
  /** Women; `null` where a number is not known, not shown or 0 of 0. */
  readonly women: Proportion | null;
  /** Men, likewise. */
  readonly men: Proportion | null;
  /** The women's share less the men's, with its interval. */
  readonly gap: Estimate | null;
  /** The women's share divided by the men's, with its interval. */
  readonly ratio: Estimate | null;
  /** Exact two-sided p value of this comparison alone. */
  readonly pValue: number | null;
  /** The same, adjusted for all the comparisons it was made with (Holm). */
  readonly adjustedP: number | null;
}

/**
 * The gaps between women and men in a set of comparisons, those with the
 * strongest evidence first: a large gap between few people comes after a
 * smaller one between many. Comparisons that cannot be made come last.
 *
 * @param comparisons What is looked at together; the adjustment counts them.
 * @param level Confidence level of the intervals.
 */
export function sexGaps(
  comparisons: readonly SexComparison[],
  level = 0.95,
): SexGap[] {
  const gaps = comparisons.map((comparison) => gapOf(comparison, level));
  const tested = gaps.filter(({ pValue }) => pValue !== null);
  const adjusted = holm(tested.map(({ pValue }) => pValue!));
  return gaps.map((gap) => ({
    ...gap,
    adjustedP: adjusted[tested.indexOf(gap)] ?? null,
  })).sort((a, b) => (a.pValue ?? 2) - (b.pValue ?? 2));
}

/** One comparison per exit reason and intervention of a year. */
export function reasonComparisons(
  { reasons, interventions }: ExitTable,
): SexComparison[] {
  return reasons.map(({ interventionId, intervention, reason, exits }) => ({
    interventionId,
    intervention,
    what: reason,
    counts: exits,
    of: interventions.find((other) => other.interventionId === interventionId)!
      .ended,
  }));
}

/** One comparison per intervention, and one for all, of a group of outcomes. */
export function shareComparisons(
  shares: readonly OutcomeShare[],
  readingId: string,
): SexComparison[] {
  const own = shares.filter(({ reading }) => reading.id === readingId);
  const ids = [...new Set(own.map(({ interventionId }) => interventionId))];
  return ids.map((interventionId) => {
    const rows = own.filter((row) => row.interventionId === interventionId);
    const bySex = (field: "count" | "n"): SexCounts => {
      const of = (sex: string) =>
        rows.find((row) => row.sex === sex)?.[field] ?? null;
      return { K: of("K"), M: of("M"), T: of("T") };
    };
    return {
      interventionId,
      intervention: rows[0]!.intervention,
      what: rows[0]!.reading.label,
      counts: bySex("count"),
      of: bySex("n"),
    };
  });
}

function gapOf(comparison: SexComparison, level: number): SexGap {
  const women = proportion(comparison.counts.K, comparison.of.K);
  const men = proportion(comparison.counts.M, comparison.of.M);
  const bare = { ...comparison, women, men, adjustedP: null };
  if (!women || !men) return { ...bare, gap: null, ratio: null, pValue: null };
  return {
    ...bare,
    gap: differenceInterval(women, men, level),
    ratio: women.count + men.count === 0
      ? null
      : ratioInterval(women, men, level),
    pValue: exactTest(women, men),
  };
}

function proportion(count: number | null, n: number | null): Proportion | null {
  return count === null || n === null || n === 0 ? null : { count, n };
}
