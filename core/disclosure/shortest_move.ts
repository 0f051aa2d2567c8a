import {
  balancing,
  changeWith,
  holds,
  type Move,
  moveOf,
  type StepCost,
} from "./change.ts";
import { ChangeQueue } from "./change_queue.ts";
import type { Incidence } from "./incidence.ts";

/**
 * A cheap move of a cell, by a search over what is out of balance: of the open
 * sums the smallest is balanced first, by each of its cells in turn, until
 * none is open. Changes are taken up by what they have cost and a guess at
 * what is left. With a guess of 0 that is Dijkstra's search, and the move is
 * the cheapest one, in a table of two dimensions the shortest alternating
 * path; a larger guess finds a move sooner.
 *
 * @param incidence Cells and sums.
 * @param start The cell to move.
 * @param direction Which way.
 * @param costOf What each further cell costs.
 * @param below The move must cost less than this.
 * @param limit How many changes to look at before giving up.
 * @param guess What it may cost to balance an open sum, 0 or more.
 * @returns The move, or `null` if none was found.
 * @source Cox, Network models for complementary cell suppression, Journal of
 * the American Statistical Association 90 (1995), 1453–1462; Pohl, Heuristic
 * search viewed as path finding in a graph, Artificial Intelligence 1 (1970),
 * 193–204, for the guess
 */
export function shortestMove(
  incidence: Incidence,
  start: number,
  direction: 1 | -1,
  costOf: StepCost,
  below: number,
  limit: number,
  guess = 0,
): Move | null {
  const queue = new ChangeQueue(guess);
  const best = new Map<number, number>();
  queue.push(changeWith(incidence, null, start, direction, 0));
  for (let looked = 0; looked < limit; looked++) {
    const change = queue.pop();
    if (!change) return null;
    if (change.open.length === 0) return moveOf(change);
    const { sum, excess } = smallestOpenSum(incidence, change.open);
    for (const { at, factor } of incidence.cellsOf[sum]!) {
      const way = balancing(excess, factor);
      const cost = change.cost + costOf(at, way);
      if (cost >= below) continue;
      const next = changeWith(incidence, change, at, way, cost);
      const key = keyOf(next.open);
      const former = best.get(key);
      if (former !== undefined && cost >= former) continue;
      if (holds(change, at)) continue;
      if (next.open.length === 0 && cost === change.cost) return moveOf(next);
      best.set(key, cost);
      queue.push(next);
    }
  }
  return null;
}

/** The open sum with the fewest cells, for it leaves the fewest ways on. */
function smallestOpenSum(
  { cellsOf }: Incidence,
  open: readonly number[],
): { sum: number; excess: number } {
  let least = 0;
  for (let place = 2; place < open.length; place += 2) {
    if (cellsOf[open[place]!]!.length < cellsOf[open[least]!]!.length) {
      least = place;
    }
  }
  return { sum: open[least]!, excess: open[least + 1]! };
}

/**
 * The same number for the same open sums; hardly ever for others, and where it
 * is, a way is overlooked and no more.
 */
function keyOf(open: readonly number[]): number {
  let high = 0;
  let low = 0;
  for (const part of open) {
    high = Math.imul(high ^ part, 0x9e3779b1) ^ (high >>> 15);
    low = Math.imul(low ^ part, 0x85ebca6b) ^ (low >>> 13);
  }
  return (high >>> 0) * 2 ** 20 + (low >>> 12);
}
