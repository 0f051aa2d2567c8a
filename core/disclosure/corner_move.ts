import {
  balancing,
  type Change,
  changeWith,
  holds,
  type Move,
  moveOf,
  type StepCost,
} from "./change.ts";
import type { Incidence } from "./incidence.ts";
import { smallestOpenSum } from "./shortest_move.ts";

/**
 * The cheapest move of a cell among those shaped like a box: the cell has a
 * partner in every sum it is in, and the other corners follow, for each lies
 * in several open sums at once. A total may be a partner. What stays open
 * where tables are linked is closed one sum at a time.
 *
 * @param incidence Cells and sums.
 * @param start The cell to move.
 * @param direction Which way.
 * @param costOf What each further cell costs.
 * @param below The move must cost less than this.
 * @param limit How many changes to look at before giving up.
 * @returns The cheapest move found, or `null` if none was found.
 * @source The hypercube method: Giessing and Repsilber, Tools and strategies
 * to protect multiple tables with the GHQUAR cell suppression engine, in
 * Inference Control in Statistical Databases, LNCS 2316 (2002), 181–192
 */
export function cornerMove(
  incidence: Incidence,
  start: number,
  direction: 1 | -1,
  costOf: StepCost,
  below: number,
  limit: number,
): Move | null {
  const first = changeWith(incidence, null, start, direction, 0);
  const own = incidence.sumsOf[start]!.map(({ at }) => at);
  const votes = new Int8Array(incidence.ids.length);
  let best: Change | null = null;
  let looked = 0;
  const explore = (change: Change): void => {
    if (looked++ > limit) return;
    if (change.open.length === 0) {
      best = change;
      below = change.cost;
      return;
    }
    const corner = cornerOf(incidence, change, costOf, votes);
    const steps = corner ? [corner] : stepsFrom(incidence, change, own, costOf);
    for (const { cell, way, cost } of steps) {
      const total = change.cost + cost;
      if (total >= below) continue;
      explore(changeWith(incidence, change, cell, way, total));
    }
  };
  explore(first);
  return best && moveOf(best);
}

interface Step {
  readonly cell: number;
  readonly way: 1 | -1;
  readonly cost: number;
}

/** The cell that balances most open sums, if any balances more than one. */
function cornerOf(
  { cellsOf }: Incidence,
  change: Change,
  costOf: StepCost,
  votes: Int8Array,
): Step | null {
  const { open } = change;
  let best: Step | null = null;
  let most = 1;
  for (let place = 0; place < open.length; place += 2) {
    for (const { at, factor } of cellsOf[open[place]!]!) {
      const way = balancing(open[place + 1]!, factor);
      const vote = Math.abs(votes[at]! += way);
      if (vote < 2 || vote < most || holds(change, at)) continue;
      const cost = costOf(at, way);
      if (cost === Infinity) continue;
      if (best && vote === most && cost >= best.cost) continue;
      best = { cell: at, way, cost };
      most = vote;
    }
  }
  for (let place = 0; place < open.length; place += 2) {
    for (const { at } of cellsOf[open[place]!]!) votes[at] = 0;
  }
  return best;
}

/** Every cell of one open sum, cheapest first: of the start's own if any. */
function stepsFrom(
  incidence: Incidence,
  change: Change,
  own: readonly number[],
  costOf: StepCost,
): Step[] {
  const ownOpen = change.open.filter((sum, place) =>
    place % 2 === 0 && own.includes(sum)
  );
  const sum = ownOpen[0] ?? smallestOpenSum(incidence, change.open).sum;
  const excess = change.open[findSum(change.open, sum) + 1]!;
  return incidence.cellsOf[sum]!
    .filter(({ at }) => !holds(change, at))
    .map(({ at, factor }) => {
      const way = balancing(excess, factor);
      return { cell: at, way, cost: costOf(at, way) };
    })
    .filter(({ cost }) => cost < Infinity)
    .sort((a, b) => a.cost - b.cost);
}

function findSum(open: readonly number[], sum: number): number {
  let place = 0;
  while (open[place] !== sum) place += 2;
  return place;
}
