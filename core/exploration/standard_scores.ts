import { DataFrame, StandardScaler } from "./danfojs.ts";

/**
 * Values as standard scores: how many standard deviations each lies above the
 * mean of its column. The deviation is of the whole population, for the
 * municipalities of a förbund are no sample.
 *
 * @param columns Columns of equal length, at least one; each has two different
 * numbers.
 * @returns The scores, column by column. danfojs computes them in float32, so
 * that about six digits hold.
 * @throws {RangeError} If all numbers of a column are equal.
 * @source OECD & JRC, Handbook on Constructing Composite Indicators (2008),
 * section 5.2, standardisation or z-scores
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { standardScores } from "explore";
 *
 * // Mean 4, deviation √((4 + 0 + 4) / 3) = 1,633.
 * const [scores] = standardScores([[2, 4, 6]]);
 * assert.deepEqual(scores!.map((score) => score.toFixed(4)), [
 *   "-1.2247",
 *   "0.0000",
 *   "1.2247",
 * ]);
 * ```
 */
export function standardScores(
  columns: readonly (readonly number[])[],
): number[][] {
  const equal = columns.findIndex((column) => new Set(column).size < 2);
  if (equal > -1) {
    throw new RangeError(
      `Standard scores need two different numbers: current column is ${
        columns[equal]
      }`,
    );
  }
  const frame = new DataFrame(
    Object.fromEntries(columns.map((column, at) => [String(at), [...column]])),
  );
  const scaled = new StandardScaler().fit(frame).transform(frame);
  const rows = scaled.values as number[][];
  return columns.map((_, at) => rows.map((row) => row[at]!));
}
