import { type Incidence, incidenceOf } from "./incidence.ts";
import { primaryCells } from "./primary.ts";
import type { DisclosureRule } from "./rule.ts";
import type { TableSet } from "./table_set.ts";

/** Orders that are tried, times cells: small sets are worth more tries. */
const TRIES = 500;
/** Orders without rhyme that are tried beside the smallest and largest first. */
const SHUFFLES = 10;
/** A prime, so that the multiples of no smaller number repeat before it. */
const PRIME = 31;

/** What is to be protected, by index. */
export interface Task {
  /** Cells and sums. */
  readonly incidence: Incidence;
  /** How far apart the values of a suppressed cell must be. */
  readonly width: number;
  /** What suppressing each cell costs; infinite if it may not be. */
  readonly costs: readonly number[];
  /** The cells that must be suppressed. */
  readonly primary: ReadonlySet<number>;
  /** Groups of cells of which at least one must be suppressed. */
  readonly oneOf: readonly (readonly number[])[];
}

/**
 * What is to be protected in some tables. Suppressing a cell costs its worth,
 * and as much again for every sum that it is the total of, or if it is 0, for a
 * reader may guess that; of equal cells the smaller number costs less.
 */
export function taskOf(tables: TableSet, rule: DisclosureRule): Task {
  const incidence = incidenceOf(tables);
  const { few, everyone } = primaryCells(tables, rule);
  const indexOf = (id: string) => incidence.indexOf.get(id)!;
  return {
    incidence,
    width: rule.width,
    costs: costsOf(incidence),
    primary: new Set(
      [...few, ...everyone.map(({ part }) => part)].map(indexOf),
    ),
    oneOf: everyone.map(({ zeros }) => zeros.map(indexOf)),
  };
}

function costsOf({ sumsOf, persons, worths }: Incidence): number[] {
  const most = Math.max(1, ...persons);
  return sumsOf.map((sums, cell) =>
    worths[cell]! *
    (1 + sums.filter(({ factor }) => factor === -1).length +
      (persons[cell] === 0 ? 1 : persons[cell]! / most / persons.length))
  );
}

/**
 * Orders in which to protect the cells, as ranks: more for small sets. The
 * shuffles rank the cells by multiples of 7, 9, 11 and so on modulo a prime:
 * without chance, so that the same tables are always protected alike.
 */
export function orders(
  { incidence: { persons } }: Task,
): ((cell: number) => number)[] {
  const attempts = Math.max(
    1,
    Math.min(2 + SHUFFLES, TRIES / persons.length),
  );
  return [
    (cell: number) => persons[cell]!,
    (cell: number) => -persons[cell]!,
    ...Array.from(
      { length: SHUFFLES },
      (_, at) => (cell: number) => (cell + 1) * (7 + 2 * at) % PRIME,
    ),
  ].slice(0, attempts);
}
