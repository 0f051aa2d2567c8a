import type { Move } from "./change.ts";
import type { Incidence } from "./incidence.ts";
import { cheapestMove, type SearchPlan } from "./move.ts";

/**
 * Two sets of counts that a reader cannot tell from the true ones and that
 * give a cell values far enough apart. Only suppressed cells differ.
 */
export interface Proof {
  /** Every cell that differs in either set, the proven one among them. */
  readonly cells: readonly number[];
  /** The cells that are proven by the same two sets. */
  readonly proven: readonly number[];
  /** What the cells cost that are not suppressed yet. */
  readonly cost: number;
}

/** How far up and down a cell is to be free. */
interface Reach {
  readonly up: number;
  readonly down: number;
}

/** What is asked of a proof. */
export interface ProofSearch {
  readonly incidence: Incidence;
  /** How far apart the two values must be. */
  readonly width: number;
  /** What suppressing a cell costs; 0 if it is suppressed, infinite if not allowed. */
  readonly costOf: (cell: number) => number;
  /** How long and how hastily to search. */
  readonly plan: SearchPlan;
}

/**
 * The cheapest proof found that a cell can be `width` persons apart. All
 * counts in it are whole and 0 or more, so that it holds against whoever
 * knows that too.
 *
 * @returns The proof, or `null` if none was found.
 */
export function cheapestProof(
  search: ProofSearch,
  cell: number,
  ways = [proofByOneMove, proofByManyMoves],
): Proof | null {
  return reaches(search.incidence.persons[cell]!, search.width)
    .flatMap((reach) => ways.map((find) => ({ find, reach })))
    .reduce<Proof | null>((best, { find, reach }) => {
      const below = best?.cost ?? Infinity;
      return below === 0 ? best : find(search, cell, reach, below) ?? best;
    }, null);
}

/** The ways to divide the width into up and down; no count goes below 0. */
function reaches(persons: number, width: number): Reach[] {
  const most = Math.min(persons, width);
  const downs = [...new Set([0, most, Math.ceil(most / 2)])];
  return downs.map((down) => ({ up: width - down, down }));
}

/** One move, far enough: it proves every cell that it changes. */
function proofByOneMove(
  { incidence, costOf, plan }: ProofSearch,
  cell: number,
  { up, down }: Reach,
  below: number,
): Proof | null {
  const { persons } = incidence;
  const move = cheapestMove(
    incidence,
    cell,
    1,
    (at, way) =>
      persons[at]! >= (way === 1 ? down : up) ? costOf(at) : Infinity,
    below,
    plan,
  );
  if (!move) return null;
  const cells = [...move.change.keys()];
  return { cells, proven: cells, cost: move.cost };
}

/**
 * Several moves of a cell in turn, each as far as it goes, first up and then
 * down: they prove the cell, and others that end up far enough apart.
 */
export function proofByManyMoves(
  search: ProofSearch,
  cell: number,
  { up, down }: Reach,
  below: number,
): Proof | null {
  const used = new Set([cell]);
  const apart = new Map<number, number>();
  let cost = 0;
  for (const [way, distance] of [[1, up], [-1, down]] as const) {
    const persons = [...search.incidence.persons];
    for (let left = distance; left > 0;) {
      const move = cheapestMove(
        search.incidence,
        cell,
        way,
        (at, step) =>
          step === 1 || persons[at]! > 0
            ? used.has(at) ? 0 : search.costOf(at)
            : Infinity,
        below - cost,
        search.plan,
      );
      if (!move) return null;
      const length = Math.min(left, lengthOf(move, persons));
      for (const [at, change] of move.change) {
        persons[at]! += change * length;
        apart.set(at, (apart.get(at) ?? 0) + way * change * length);
        used.add(at);
      }
      cost += move.cost;
      left -= length;
    }
  }
  const proven = [...apart].filter(([, by]) => Math.abs(by) >= search.width)
    .map(([at]) => at);
  return { cells: [...used], proven, cost };
}

/** How many times a move can be made before a count would go below 0. */
function lengthOf({ change }: Move, persons: readonly number[]): number {
  const falling = [...change.keys()].filter((at) => change.get(at) === -1);
  return Math.min(...falling.map((at) => persons[at]!));
}
