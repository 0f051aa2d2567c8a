import type { FoundProblems } from "../found_problems.ts";
import type { Variable } from "../imported_table.ts";

const LINE_FEED = 0x0A;
const CARRIAGE_RETURN = 0x0D;

/**
 * A file that ends within a number may have lost digits: what ends a line must
 * stand after the last number, as every program writes it.
 *
 * @param utf8 The file in UTF-8.
 * @param problems Takes the problem.
 */
export function checkEnding(utf8: Uint8Array, problems: FoundProblems): void {
  const last = utf8.at(-1);
  const isDigit = last !== undefined && last >= 0x30 && last <= 0x39;
  if (last === LINE_FEED || last === CARRIAGE_RETURN || !isDigit) return;
  problems.add(
    "filen slutar mitt i sista raden, utan radslut efter sista talet, och kan " +
      "vara avkortad; hämta den på nytt, eller lägg till ett radslut om den är hel",
  );
}

/**
 * A file whose rows go through all combinations in order, and stop before the
 * last of them, has lost its end: a program that leaves out empty rows leaves
 * them out here and there.
 *
 * @param variables The variables of the table.
 * @param problems Takes the problem.
 */
export function checkOrder(
  variables: readonly Variable[],
  problems: FoundProblems,
): void {
  const [first, ...others] = variables;
  if (first === undefined || first.ids.length === 0) return;
  const block = others.reduce(
    (size, { categories }) => size * categories.length,
    1,
  );
  const cells = first.ids.length;
  const inOrder = isInOrder(variables, cells);
  if (!inOrder || cells % block === 0 || cells < block) return;
  problems.add(
    `tabellen slutar mitt i ${first.label} ` +
      `${first.categories[first.ids.at(-1)!]!.label}: ${
        block - cells % block
      } ` +
      "tal saknas sist; filen är avkortad",
  );
}

/** Whether cell by cell the last variable changes first, as in a full table. */
function isInOrder(variables: readonly Variable[], cells: number): boolean {
  let repeats = 1;
  for (const { ids, categories } of variables.toReversed()) {
    const size = categories.length;
    for (let cell = 0; cell < cells; cell++) {
      if (ids[cell] !== Math.floor(cell / repeats) % size) return false;
    }
    repeats *= size;
  }
  return true;
}
