import type { HiddenCells } from "./hidden_cells.ts";
import { FIRST_PLAN } from "./move.ts";
import {
  cheapestProof,
  type Proof,
  proofByManyMoves,
  type ProofSearch,
} from "./proof.ts";
import type { Task } from "./suppression_task.ts";

/** How to search where nothing costs anything: no guess is worth another. */
const FREE_PLAN = { effort: 1, guesses: [1] };

/**
 * Finds proofs for one cell at a time: by suppressed cells alone if that can
 * be, else by the cheapest cells. Where the search is lost among costs that lie
 * far apart, a cell counts as any other, for some proof is better than none.
 *
 * @param hidden The cells that are suppressed so far; they cost nothing.
 */
export function proofFinder(
  { incidence, width, costs }: Task,
  hidden: HiddenCells,
): (cell: number) => Proof | null {
  const costOf = (at: number) => hidden.has(at) ? 0 : costs[at]!;
  const typical = median(costs.filter((cost) => cost < Infinity));
  const guesses = FIRST_PLAN.guesses.map((guess) => guess * typical);
  const searches: Omit<ProofSearch, "incidence" | "width">[] = [
    ...[1, 10].map((effort) => ({ costOf, plan: { effort, guesses } })),
    ...[1, 10, 100].map((effort) => ({
      costOf: (at: number) => flat(costOf(at)),
      plan: { ...FIRST_PLAN, effort },
    })),
  ];
  return (cell) =>
    searches.reduce<Proof | null>(
      (found, search) =>
        found ?? cheapestProof({ incidence, width, ...search }, cell),
      proofAmong(hidden, width, cell),
    );
}

/** A proof by suppressed cells alone. */
export function proofAmong(
  { incidence }: HiddenCells,
  width: number,
  cell: number,
): Proof | null {
  const search = { incidence, width, costOf: () => 0, plan: FREE_PLAN };
  return cheapestProof(search, cell, [proofByManyMoves]);
}

/** A cost that tells only whether there is one, and whether it is allowed. */
function flat(cost: number): number {
  return cost === Infinity ? cost : Math.sign(cost);
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}
