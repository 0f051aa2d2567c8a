import type { Change } from "./change.ts";

/** Changes by cost, and of equal cost those with the fewest open sums first. */
export class ChangeQueue {
  readonly #heap: Change[] = [];

  /** Adds a change. */
  push(change: Change): void {
    const heap = this.#heap;
    let at = heap.length;
    heap.push(change);
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!comesBefore(change, heap[above]!)) break;
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
      if (right && comesBefore(right, heap[below]!)) below++;
      if (!comesBefore(heap[below]!, last)) break;
      heap[at] = heap[below]!;
      at = below;
    }
    heap[at] = last;
    return first;
  }
}

function comesBefore(a: Change, b: Change): boolean {
  return a.cost < b.cost || a.cost === b.cost && a.open.length < b.open.length;
}
