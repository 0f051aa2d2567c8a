import type { Problem } from "../problems.ts";

/** Problems beyond these are counted and not told. */
const MOST_TOLD = 50;

/**
 * Gathers the problems of one file, each once; a broken file may have millions.
 */
export class FoundProblems {
  readonly #file: string;
  readonly #told: Problem[] = [];
  #untold = 0;

  /** Takes the file's path, for the messages. */
  constructor(file: string) {
    this.#file = file;
  }

  /** Whether anything has been found. */
  get any(): boolean {
    return this.#told.length > 0;
  }

  /**
   * Notes a problem.
   *
   * @param message What was expected and what was found, in Swedish.
   * @param place Row and column, where there are any.
   */
  add(message: string, place: { row?: number; column?: string } = {}): void {
    const known = this.#told.some((each) =>
      each.message === message && each.row === place.row &&
      each.column === place.column
    );
    if (known) return;
    if (this.#told.length < MOST_TOLD) {
      this.#told.push({ file: this.#file, ...place, message });
    } else this.#untold++;
  }

  /** The problems, and how many more there were. */
  list(): Problem[] {
    const rest = this.#untold === 0 ? [] : [{
      file: this.#file,
      message: `och ${this.#untold} fel till`,
    }];
    return [...this.#told, ...rest];
  }
}
