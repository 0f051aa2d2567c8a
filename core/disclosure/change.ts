import type { Incidence } from "./incidence.ts";

/**
 * A way to change counts without changing any sum: cells that go up by one
 * while others go down by one.
 */
export interface Move {
  /** Which way each cell goes, by index; cells that keep are left out. */
  readonly change: ReadonlyMap<number, 1 | -1>;
  /** What the cells cost together, the first one left out. */
  readonly cost: number;
}

/** What it costs to let a cell go up or down; infinite if it may not. */
export type StepCost = (cell: number, direction: 1 | -1) => number;

/** A move that is being built cell by cell, and may leave sums open. */
export interface Change {
  /** Unbalanced sums, ascending, each followed by its excess. */
  readonly open: readonly number[];
  /** What the cells so far cost, the first one left out. */
  readonly cost: number;
  /** Index of its last cell. */
  readonly cell: number;
  /** Whether that cell goes up or down. */
  readonly direction: 1 | -1;
  /** The change without its last cell. */
  readonly before: Change | null;
}

/** A change with one more cell. */
export function changeWith(
  { sumsOf }: Incidence,
  before: Change | null,
  cell: number,
  direction: 1 | -1,
  cost: number,
): Change {
  const former = before?.open ?? [];
  const open: number[] = [];
  let place = 0;
  for (const { at, factor } of sumsOf[cell]!) {
    while (place < former.length && former[place]! < at) {
      open.push(former[place]!, former[place + 1]!);
      place += 2;
    }
    let excess = factor * direction;
    if (former[place] === at) {
      excess += former[place + 1]!;
      place += 2;
    }
    if (excess !== 0) open.push(at, excess);
  }
  for (; place < former.length; place++) open.push(former[place]!);
  return { open, cost, cell, direction, before };
}

/** Whether a cell is in a change already. */
export function holds(change: Change, cell: number): boolean {
  for (let at: Change | null = change; at; at = at.before) {
    if (at.cell === cell) return true;
  }
  return false;
}

/** The way a cell must go to lessen a sum's excess. */
export function balancing(excess: number, factor: 1 | -1): 1 | -1 {
  return excess * factor > 0 ? -1 : 1;
}

/** A change that leaves no sum open, as a move. */
export function moveOf(closed: Change): Move {
  const change = new Map<number, 1 | -1>();
  for (let at: Change | null = closed; at; at = at.before) {
    change.set(at.cell, at.direction);
  }
  return { change, cost: closed.cost };
}
