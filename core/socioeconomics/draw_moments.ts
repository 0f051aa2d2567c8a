/**
 * Sums of a drawn result and of the inputs behind it, without keeping the
 * draws: enough for means, spreads and linear correlations. Numbers are counted
 * from a shift near their middle, so that squares do not drown differences.
 */
export class DrawMoments {
  readonly #shift: number;
  readonly #inputs: readonly InputSums[];
  #draws = 0;
  #sum = 0;
  #squares = 0;

  /**
   * Takes where to count from.
   *
   * @param shift A number near the middle of the results.
   * @param inputShifts The same for every input.
   */
  constructor(shift: number, inputShifts: readonly number[]) {
    this.#shift = shift;
    this.#inputs = inputShifts.map((shift) => ({
      shift,
      sum: 0,
      squares: 0,
      products: 0,
    }));
  }

  /** Counts the first results of an array and the inputs behind them. */
  add(
    results: Float64Array,
    inputs: readonly Float64Array[],
    count: number,
  ): void {
    let sum = 0;
    let squares = 0;
    for (let at = 0; at < count; at++) {
      const result = results[at]! - this.#shift;
      sum += result;
      squares += result * result;
    }
    this.#sum += sum;
    this.#squares += squares;
    this.#draws += count;
    this.#inputs.forEach((sums, at) =>
      addInput(sums, inputs[at]!, results, this.#shift, count)
    );
  }

  /** Mean of the results. */
  get mean(): number {
    return this.#shift + this.#sum / this.#draws;
  }

  /** Standard deviation of the results. */
  get sd(): number {
    return Math.sqrt(this.#variance / (this.#draws - 1));
  }

  /** Linear correlation of each input with the result, −1 to 1; 0 of a constant. */
  get correlations(): number[] {
    const n = this.#draws;
    return this.#inputs.map(({ sum, squares, products }) => {
      const spread = Math.sqrt((squares - sum * sum / n) * this.#variance);
      return spread > 0 ? (products - sum * this.#sum / n) / spread : 0;
    });
  }

  /** Sum of squared deviations from the mean. */
  get #variance(): number {
    return Math.max(0, this.#squares - this.#sum * this.#sum / this.#draws);
  }
}

interface InputSums {
  readonly shift: number;
  sum: number;
  squares: number;
  products: number;
}

function addInput(
  sums: InputSums,
  values: Float64Array,
  results: Float64Array,
  resultShift: number,
  count: number,
): void {
  const { shift } = sums;
  let sum = 0;
  let squares = 0;
  let products = 0;
  for (let at = 0; at < count; at++) {
    const value = values[at]! - shift;
    sum += value;
    squares += value * value;
    products += value * (results[at]! - resultShift);
  }
  sums.sum += sum;
  sums.squares += squares;
  sums.products += products;
}
