import type { GoalRow } from "../data/tables/goal_tables.ts";
import type { Estimate } from "../statistics/proportions.ts";
import type { OutcomeCounts } from "./outcome_counts.ts";
import { type OutcomeShare, outcomeShares } from "./outcome_shares.ts";
import { TOTAL_ID } from "./participant_flow.ts";
import type { Reading } from "./reading_counts.ts";

/** Whether a goal was met, or the numbers cannot tell. */
export type Verdict = "met" | "notMet" | "unknown";

/** Why a verdict is what it is. */
export type VerdictReason =
  /** The whole interval is on one side of the threshold. */
  | "interval"
  /** The interval holds the threshold. */
  | "intervalHoldsThreshold"
  /** A number of everything there was, without an interval. */
  | "count"
  /** The goal is for everybody, and somebody was left out. */
  | "exception"
  /** A share is printed, but not of how many. */
  | "noDenominator"
  /** The goal has no number. */
  | "qualitative"
  /** The documents give no outcome. */
  | "noOutcome"
  /** A number behind the share is not known, or is protected. */
  | "notShown";

/** A goal beside its outcome. */
export interface GoalEvaluation {
  /** The goal as in its document. */
  readonly goal: GoalRow;
  /** How the goal is read; `null` where there is one way only. */
  readonly reading: Reading | null;
  /** Value to reach: a share 0–1 or a number; `null` where there is none. */
  readonly threshold: number | null;
  /** Value reached: a share 0–1 or a number; `null` where it is not known. */
  readonly value: number | null;
  /** How many it is true of, where the value is worked out from counts. */
  readonly count: number | null;
  /** Out of how many, where the value is worked out from counts. */
  readonly n: number | null;
  /** The share with its interval, where the value is worked out from counts. */
  readonly share: Estimate | null;
  /** Whether the goal was met. */
  readonly verdict: Verdict;
  /** Why the verdict is what it is. */
  readonly reason: VerdictReason;
}

/**
 * Every goal beside its outcome. A share is worked out from the registered
 * counts and judged by its interval: the goal is met, or not met, only where
 * the whole interval is on one side of the threshold. Other outcomes are those
 * that the documents print.
 *
 * @param counts The goals and what was counted, as it may be shown.
 * @param level Confidence level of the intervals.
 * @returns One evaluation per goal and reading, in the order of the goals.
 */
export function evaluateGoals(
  counts: OutcomeCounts,
  level = 0.95,
): GoalEvaluation[] {
  return counts.goals.flatMap((goal) => {
    const shares = totalShares(counts, goal, level);
    return shares.length > 0
      ? shares.map((share) => evaluateShare(goal, share))
      : [evaluatePrinted(goal)];
  });
}

/** The shares of all who ended that a goal may mean, one per reading. */
function totalShares(
  { readingCounts }: OutcomeCounts,
  { year, measure }: GoalRow,
  level: number,
): OutcomeShare[] {
  const own = readingCounts.filter((row) =>
    row.year === year && row.measure === measure &&
    row.interventionId === TOTAL_ID && row.sex === "T"
  );
  return outcomeShares(own, level);
}

function evaluateShare(
  goal: GoalRow,
  { reading, count, n, share }: OutcomeShare,
): GoalEvaluation {
  const reason = count === null || n === null ? "notShown" : "noOutcome";
  const bare = { ...unknown(goal, reason), reading, count, n };
  if (!share || bare.threshold === null) return bare;
  const known = { ...bare, value: share.value, share };
  return { ...known, ...intervalVerdict(goal, bare.threshold, share) };
}

function intervalVerdict(
  { direction }: GoalRow,
  threshold: number,
  { low, high }: Estimate,
): Pick<GoalEvaluation, "verdict" | "reason"> {
  const least = direction === "minst";
  if (least ? low >= threshold : high <= threshold) {
    return { verdict: "met", reason: "interval" };
  }
  return (least ? high < threshold : low > threshold)
    ? { verdict: "notMet", reason: "interval" }
    : { verdict: "unknown", reason: "intervalHoldsThreshold" };
}

function evaluatePrinted(goal: GoalRow): GoalEvaluation {
  if (goal.direction === "kvalitativ") return unknown(goal, "qualitative");
  const bare = unknown(goal, "noOutcome");
  if (goal.outcome === null) return bare;
  const value = scaled(goal.outcome.toNumber(), goal.outcome_unit);
  if (goal.direction === "alla") {
    return value < 1
      ? { ...bare, value, verdict: "notMet", reason: "exception" }
      : { ...bare, value, reason: "noDenominator" };
  }
  if (bare.threshold === null || goal.unit !== goal.outcome_unit) return bare;
  if (goal.unit === "procent") {
    return { ...bare, value, reason: "noDenominator" };
  }
  const reached = goal.direction === "minst"
    ? value >= bare.threshold
    : value <= bare.threshold;
  return {
    ...bare,
    value,
    verdict: reached ? "met" : "notMet",
    reason: "count",
  };
}

function unknown(goal: GoalRow, reason: VerdictReason): GoalEvaluation {
  const threshold = goal.direction === "alla"
    ? 1
    : goal.threshold && scaled(goal.threshold.toNumber(), goal.unit);
  return {
    goal,
    reading: null,
    threshold,
    value: null,
    count: null,
    n: null,
    share: null,
    verdict: "unknown",
    reason,
  };
}

/** A percentage as a share, any other number as it is. */
function scaled(value: number, unit: string | null): number {
  return unit === "procent" ? value / 100 : value;
}
