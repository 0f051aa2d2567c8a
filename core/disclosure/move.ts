import type { Move, StepCost } from "./change.ts";
import type { Incidence } from "./incidence.ts";
import { shortestMove } from "./shortest_move.ts";

/** How many changes to look at: where a cell is in two sums at most, or in more. */
const LIMIT = { paths: 20_000, manySums: 300 };

/** How long and how hastily to search. */
export interface SearchPlan {
  /** How many times longer than at first. */
  readonly effort: number;
  /** Guesses at what it costs to balance a sum; each is tried. */
  readonly guesses: readonly number[];
}

/** From a careful guess to a hasty one. */
export const FIRST_PLAN: SearchPlan = { effort: 1, guesses: [1, 3, 10] };

/**
 * A cheap way to move a cell up or down without changing any sum.
 *
 * @param incidence Cells and sums.
 * @param start The cell to move.
 * @param direction Which way.
 * @param costOf What each further cell costs.
 * @param below The move must cost less than this.
 * @param plan How long and how hastily to search.
 * @returns The cheapest move if no cell is in more than two sums, else the
 * cheapest of those found; `null` if none was found.
 */
export function cheapestMove(
  incidence: Incidence,
  start: number,
  direction: 1 | -1,
  costOf: StepCost,
  below: number,
  { effort, guesses } = FIRST_PLAN,
): Move | null {
  const search = [incidence, start, direction, costOf] as const;
  if (incidence.mostSums <= 2) {
    return shortestMove(...search, below, effort * LIMIT.paths);
  }
  return guesses.reduce<Move | null>((best, guess) => {
    const limit = best?.cost ?? below;
    const found = limit > 0 &&
      shortestMove(...search, limit, effort * LIMIT.manySums, guess);
    return found || best;
  }, null);
}
