/**
 * A column whose values are held once each, as arquero takes them: it needs
 * nothing but a length, the value of a row, and a walk over all.
 */
export class DictionaryColumn<T> {
  /** Number of rows. */
  readonly length: number;
  readonly #values: readonly T[];
  readonly #ids: Int32Array;

  /**
   * Takes the distinct values, and which of them each row has.
   *
   * @param values The values, each once.
   * @param ids Place of the value among them, by row.
   */
  constructor(values: readonly T[], ids: Int32Array) {
    this.length = ids.length;
    this.#values = values;
    this.#ids = ids;
  }

  /** The value of a row; `undefined` where there is no such row. */
  at(row: number): T {
    return this.#values[this.#ids[row]!]!;
  }

  /** The values of all rows. */
  toArray(): T[] {
    return Array.from(this.#ids, (id) => this.#values[id]!);
  }

  /** The values of all rows, one after another. */
  *[Symbol.iterator](): Iterator<T> {
    for (const id of this.#ids) yield this.#values[id]!;
  }
}
