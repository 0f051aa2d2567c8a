import type { Move, StepCost } from "./change.ts";
import { cornerMove } from "./corner_move.ts";
import type { Incidence } from "./incidence.ts";
import { shortestMove } from "./shortest_move.ts";

/** How many changes to look at, by kind of search. */
const LIMIT = { paths: 20_000, corners: 500, manySums: 300 };

/**
 * A cheap way to move a cell up or down without changing any sum.
 *
 * @param incidence Cells and sums.
 * @param start The cell to move.
 * @param direction Which way.
 * @param costOf What each further cell costs.
 * @param below The move must cost less than this.
 * @returns The cheapest move if no cell is in more than two sums, else the
 * cheapest of those found; `null` if none was found.
 */
export function cheapestMove(
  incidence: Incidence,
  start: number,
  direction: 1 | -1,
  costOf: StepCost,
  below: number,
): Move | null {
  const search = [incidence, start, direction, costOf] as const;
  if (incidence.mostSums <= 2) {
    return shortestMove(...search, below, LIMIT.paths);
  }
  const box = cornerMove(...search, below, LIMIT.corners);
  const limit = box?.cost ?? below;
  return shortestMove(...search, limit, LIMIT.manySums) ?? box;
}
