/**
 * Which category every cell of a full table has, for each variable: the last
 * variable changes with every cell, the first one slowest.
 *
 * @param sizes How many categories each variable has.
 * @returns One array of ids for each variable.
 */
export function fullGridIds(sizes: readonly number[]): Int32Array[] {
  const cells = sizes.reduce((product, size) => product * size, 1);
  let repeats = cells;
  return sizes.map((size) => {
    repeats /= size;
    const ids = new Int32Array(cells);
    for (let cell = 0; cell < cells;) {
      for (let id = 0; id < size; id++) {
        const end = cell + repeats;
        while (cell < end) ids[cell++] = id;
      }
    }
    return ids;
  });
}
