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
 * The cheapest move of a cell, by Dijkstra's search over what is out of
 * balance: of the open sums the smallest is balanced first, by each of its
 * cells in turn, until none is open. In a table of two dimensions that is the
 * shortest alternating path.
 *
 * @param incidence Cells and sums.
 * @param start The cell to move.
 * @param direction Which way.
 * @param costOf What each further cell costs.
 * @param below The move must cost less than this.
 * @param limit How many changes to look at before giving up.
 * @returns The move, or `null` if none was found.
 * @source Cox, Network models for complementary cell suppression, Journal of
 * the American Statistical Association 90 (1995), 1453–1462
 */
export function shortestMove(
  incidence: Incidence,
  start: number,
  direction: 1 | -1,
  costOf: StepCost,
  below: number,
  limit: number,
): Move | null {
  const queue = new ChangeQueue();
  const best = new Map<string | number, number>();
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
export function smallestOpenSum(
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

/** The same for the same open sums; a number where they are few and near 0. */
function keyOf(open: readonly number[]): string | number {
  if (open.length > 4) return open.join();
  let key = 0;
  for (let place = 0; place < open.length; place += 2) {
    const excess = open[place + 1]!;
    if (Math.abs(excess) > 7) return open.join();
    key = (key * 2 ** 20 + open[place]!) * 16 + excess + 8;
  }
  return key;
}
