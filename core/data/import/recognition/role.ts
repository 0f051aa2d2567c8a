import type { Role, Variable } from "../imported_table.ts";
import { readAgeBand } from "./age_band.ts";
import { readPeriod } from "./period.ts";
import { looksLikeRegions } from "./region.ts";
import { readSex } from "./sex.ts";
import { plainWords } from "./words.ts";

/** What variables are called, by what they are about. */
const NAMES: readonly (readonly [Role, RegExp])[] = [
  [
    "region",
    /^(regioner|region|regionkod|region_code|kommun(er|kod)?|lan|landsting|municipality|county|(lan|region)[/ ].*kommun.*)$/,
  ],
  [
    "period",
    /^(tid|ar|manad|kvartal|vecka|period|matar|year|month|quarter|week|time)$/,
  ],
  ["sex", /^(kon|sex|gender)$/],
  [
    "age",
    /^(alder|aldersgrupp(er)?|aldersklass|aldersintervall|age( group)?|age_band)$/,
  ],
  [
    "contents",
    /^(tabellinnehall|innehall|contentscode|contents|observations|nyckeltal|kpi)$/,
  ],
];

/**
 * Tells what a variable is about by what it is called.
 *
 * @param names Its code and label.
 * @returns The role, or `null` if the names tell none or two.
 */
export function roleByName(...names: readonly (string | null)[]): Role | null {
  const roles = names.map((name) => {
    const plain = plainWords(name ?? "");
    return NAMES.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
  });
  const found = new Set(roles.filter((role) => role !== null));
  return found.size === 1 ? [...found][0]! : null;
}

/**
 * The same variables, each with the role that its name tells or else that all
 * its categories show. No two get the same one by their categories.
 *
 * @param variables The variables; a role that is known already stays.
 */
export function withRoles(variables: readonly Variable[]): Variable[] {
  const named = variables.map((variable) => ({
    ...variable,
    role: variable.role ?? roleByName(variable.code, variable.label),
  }));
  const taken = new Set(named.map(({ role }) => role));
  const shown = named.map((variable) => variable.role ?? shownRole(variable));
  return named.map((variable, at) => {
    const role = shown[at]!;
    const alone = shown.filter((other) => other === role).length === 1;
    return variable.role === null && role !== null && alone && !taken.has(role)
      ? { ...variable, role }
      : variable;
  });
}

function shownRole(variable: Variable): Role | null {
  const { categories } = variable;
  const all = (read: (category: typeof categories[number]) => unknown) =>
    categories.every((category) => read(category) !== null);
  if (all(({ code, label }) => readPeriod(label ?? code ?? ""))) {
    return "period";
  }
  if (looksLikeRegions(variable)) return "region";
  if (categories.every(({ label }) => label !== null) && all(readSex)) {
    return "sex";
  }
  return all(readAgeBand) && categories.length > 1 ? "age" : null;
}
