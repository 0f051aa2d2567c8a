import type { Incidence, Link } from "./incidence.ts";

/** Some of the cells of a table set, and the sums as far as they see them. */
export class HiddenCells {
  readonly #cells = new Set<number>();
  readonly #cellsOf: Link[][];
  /** The sums with only these cells in them. */
  readonly incidence: Incidence;

  /** Takes all cells and sums, and the cells to begin with. */
  constructor(all: Incidence, cells: Iterable<number> = []) {
    this.#cellsOf = all.cellsOf.map(() => []);
    this.incidence = { ...all, cellsOf: this.#cellsOf };
    for (const cell of cells) this.add(cell);
  }

  /** Whether a cell is among them. */
  has(cell: number): boolean {
    return this.#cells.has(cell);
  }

  /** Adds a cell, if it is not among them. */
  add(cell: number): void {
    if (this.has(cell)) return;
    this.#cells.add(cell);
    for (const { at, factor } of this.incidence.sumsOf[cell]!) {
      this.#cellsOf[at]!.push({ at: cell, factor });
    }
  }

  /** Takes a cell away. */
  delete(cell: number): void {
    this.#cells.delete(cell);
    for (const { at } of this.incidence.sumsOf[cell]!) {
      this.#cellsOf[at] = this.#cellsOf[at]!.filter((link) => link.at !== cell);
    }
  }

  /** The cells, in the order in which they came. */
  [Symbol.iterator](): Iterator<number> {
    return this.#cells.values();
  }
}
