import type { FoundProblems } from "../found_problems.ts";
import {
  type Category,
  type ImportedTable,
  nameOf,
  type Variable,
} from "../imported_table.ts";
import { plainWords } from "../recognition/words.ts";

/** For each variable, which of its categories are kept. */
export type Kept = ReadonlyMap<Variable, readonly boolean[]>;

/**
 * Applies the analyst's choice of categories. A variable that has no place in
 * the series must be left with a single one.
 *
 * @param table The table.
 * @param only Values to keep, by the name or code of the variable.
 * @param problems Takes choices that name nothing in the table.
 */
export function chooseCells(
  { variables }: ImportedTable,
  only: Readonly<Record<string, readonly string[]>>,
  problems: FoundProblems,
): Kept {
  const kept = new Map<Variable, readonly boolean[]>(
    variables.map((
      variable,
    ) => [variable, variable.categories.map(() => true)]),
  );
  for (const [name, wanted] of Object.entries(only)) {
    const variable = variables.find(({ code, label }) => is(name, code, label));
    if (variable === undefined) {
      const known = variables.map(({ label }) => label).join(", ");
      problems.add(
        `--only: variabeln "${name}" finns inte; det finns ${known}`,
      );
      continue;
    }
    for (const value of wanted) {
      if (variable.categories.some((category) => isCalled(value, category))) {
        continue;
      }
      problems.add(
        `--only: ${variable.label} har inget värde "${value}"; det finns ` +
          listed(variable.categories.map(nameOf)),
      );
    }
    kept.set(
      variable,
      variable.categories.map((category) =>
        wanted.some((value) => isCalled(value, category))
      ),
    );
  }
  return kept;
}

/** The categories of a variable that are kept. */
export function keptOf(kept: Kept, variable: Variable): Category[] {
  return variable.categories.filter((_, at) => kept.get(variable)?.[at]);
}

/** Whether a category is called so, by code or label. */
export function isCalled(name: string, { code, label }: Category): boolean {
  return is(name, code, label);
}

/** The first few of some names, and how many more there are. */
export function listed(names: readonly string[]): string {
  const rest = names.length - 12;
  return names.slice(0, 12).join(", ") + (rest > 0 ? ` och ${rest} till` : "");
}

function is(name: string, ...names: readonly (string | null)[]): boolean {
  return names.some((each) =>
    each !== null && plainWords(each) === plainWords(name)
  );
}
