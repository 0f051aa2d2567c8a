import type { GoalRow } from "../data/tables/goal_tables.ts";
import type { DisclosureRule } from "./rule.ts";

/**
 * Goals without the outcomes that would give few persons away: a printed
 * percentage is of the year's participants at most, so where it, or what it
 * leaves, is fewer of them than the threshold, it is left out.
 *
 * @param participants The year's participants as they may be shown; `null`
 * where they are not known or not shown, and a percentage tells no number.
 */
export function shownGoals(
  goals: readonly GoalRow[],
  participants: (year: number) => number | null,
  { threshold }: DisclosureRule,
): GoalRow[] {
  return goals.map((goal) => {
    const all = participants(goal.year);
    if (!goal.outcome || goal.outcome_unit !== "procent" || all === null) {
      return goal;
    }
    const reached = goal.outcome.toNumber() / 100 * all;
    const isFew = (persons: number) => persons > 0 && persons < threshold;
    return isFew(reached) || isFew(all - reached)
      ? { ...goal, outcome: null, outcome_unit: null }
      : goal;
  });
}
