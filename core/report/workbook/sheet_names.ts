/** The most characters that a spreadsheet program lets a sheet's name have. */
const LONGEST = 31;

/**
 * A name for each table's sheet: its id, cut where it is too long and numbered
 * where two would be the same to a program that ignores case.
 *
 * @param ids Ids of tables.
 * @param taken Names that other sheets have.
 */
export function sheetNames(
  ids: readonly string[],
  taken: readonly string[],
): string[] {
  const used = new Set(taken.map(alike));
  return ids.map((id) => {
    const name = freeName(id, used);
    used.add(alike(name));
    return name;
  });
}

function freeName(id: string, used: ReadonlySet<string>): string {
  for (let number = 1;; number += 1) {
    const ending = number === 1 ? "" : ` ${number}`;
    const name = id.slice(0, LONGEST - ending.length) + ending;
    if (!used.has(alike(name))) return name;
  }
}

function alike(name: string): string {
  return name.toLocaleLowerCase("sv");
}
