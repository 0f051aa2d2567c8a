import type { Change } from "./change.ts";

/**
 * Changes by what they will have cost when they are done, and of equal ones
 * those with the fewest open sums first.
 */
export class ChangeQueue {
  readonly #heap: Change[] = [];
  readonly #guess: number;

  /** Takes what it may cost to balance an open sum: 0 to go by cost alone. */
  constructor(guess: number) {
    this.#guess = guess;
  }

  /** Adds a change. */
  push(change: Change): void {
    const heap = this.#heap;
    let at = heap.length;
    heap.push(change);
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.#comesBefore(change, heap[above]!)) break;
      heap[at] = heap[above]!;
      at = above;
    }
    heap[at] = change;
  }

  /** Takes out the first change. */
  pop(): Change | undefined {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return first;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= heap.length) break;
      const right = heap[below + 1];
      if (right && this.#comesBefore(right, heap[below]!)) below++;
      if (!this.#comesBefore(heap[below]!, last)) break;
      heap[at] = heap[below]!;
      at = below;
    }
    heap[at] = last;
    return first;
  }

  #comesBefore(a: Change, b: Change): boolean {
    const difference = a.cost - b.cost +
      this.#guess * (a.open.length - b.open.length) / 2;
    return difference < 0 || difference === 0 && a.open.length < b.open.length;
  }
}
