/** How many bins there are to each side of 0. */
const HALF = 32_768;

/**
 * Counts numbers in bins of one width, without keeping the numbers. The bins
 * lie around 0, begin 1 wide, and double their width by joining pairs whenever
 * a number falls outside them: the memory is constant, and a quantile is off
 * by at most one bin, less than 1/16 000 of the largest number counted.
 */
export class DrawHistogram {
  readonly #counts = new Uint32Array(2 * HALF);
  #width = 1;
  #total = 0;

  /** Width of every bin. */
  get width(): number {
    return this.#width;
  }

  /** Counts the first numbers of an array; they must be finite. */
  add(values: Float64Array, count: number): void {
    const counts = this.#counts;
    let limit = HALF * this.#width;
    let scale = 1 / this.#width;
    for (let at = 0; at < count; at++) {
      const value = values[at]!;
      while (value >= limit || value < -limit) {
        this.#double(value);
        limit = HALF * this.#width;
        scale = 1 / this.#width;
      }
      counts[Math.floor(value * scale) + HALF]!++;
    }
    this.#total += count;
  }

  /**
   * The number that a share of all numbers lie below, as if every bin were
   * evenly filled.
   *
   * @param share 0–1.
   */
  quantile(share: number): number {
    const wanted = share * this.#total;
    let below = 0;
    for (let bin = 0; bin < 2 * HALF; bin++) {
      const inBin = this.#counts[bin]!;
      if (inBin > 0 && below + inBin >= wanted) {
        return (bin - HALF + (wanted - below) / inBin) * this.#width;
      }
      below += inBin;
    }
    return NaN;
  }

  /** Share of all numbers that are 0 or more. */
  shareFromZero(): number {
    const positive = this.#counts.subarray(HALF);
    return positive.reduce((sum, count) => sum + count, 0) / this.#total;
  }

  /**
   * Shares of all numbers in classes of a width that is a whole number of
   * bins, from one multiple of it to another.
   *
   * @param binsPerClass Width of a class in bins.
   * @param from First class, counted from 0 at the number 0.
   * @param to Class after the last.
   */
  classes(binsPerClass: number, from: number, to: number): number[] {
    return Array.from({ length: to - from }, (_, at) => {
      const start = (from + at) * binsPerClass + HALF;
      const end = start + binsPerClass;
      return this.#counts.subarray(Math.max(0, start), Math.max(0, end))
        .reduce((sum, count) => sum + count, 0) / this.#total;
    });
  }

  #double(value: number): void {
    if (!Number.isFinite(value)) {
      throw new RangeError(
        `Drawn number must be finite: current value is ${value}`,
      );
    }
    const counts = this.#counts;
    const joined = new Uint32Array(2 * HALF);
    for (let bin = 0; bin < 2 * HALF; bin++) {
      joined[((bin - HALF) >> 1) + HALF]! += counts[bin]!;
    }
    counts.set(joined);
    this.#width *= 2;
  }
}
