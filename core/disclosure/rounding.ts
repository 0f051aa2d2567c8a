import type { Move } from "./change.ts";
import { roundingText } from "./disclosure_text.ts";
import { HiddenCells } from "./hidden_cells.ts";
import { incidenceOf } from "./incidence.ts";
import { cheapestMove } from "./move.ts";
import type { TableSet } from "./table_set.ts";

/** Tables with every number rounded to a multiple of a base. */
export interface RoundedTableSet {
  /** Rounded number of persons by the cell's name. */
  readonly persons: ReadonlyMap<string, number>;
  /** Whether every rounded total is the sum of its rounded parts. */
  readonly additive: boolean;
  /** The choice in Swedish, for sidecars and the manifest. */
  readonly disclosure: string;
}

/**
 * Rounds every number up or down to a multiple of a base, so that parts and
 * totals agree: the alternative to suppression. A number that is a multiple
 * already keeps its value, as does one that has been published, and no number
 * moves as far as the base, so that a rounded 0 stands for anything from 0 to
 * the base less 1; but for those that only follow from others.
 *
 * Numbers that are no multiples are moved together, up and down by turns so
 * that no sum changes, until one of them is a multiple; and so on. In tables
 * of two dimensions that always ends with all rounded. With more dimensions or
 * linked tables numbers may be left over; they are rounded each by itself, and
 * the result says that it is not additive. Numbers that follow from others are
 * worked out last.
 *
 * @param tables Everything that is to be shown of the same persons.
 * @param base A whole number of 2 or more.
 * @throws {RangeError} If the base is not a whole number of 2 or more.
 * @source Cox, A constructive procedure for unbiased controlled rounding,
 * Journal of the American Statistical Association 82 (1987), 520–524; here
 * without chance, by the shorter of the two ways, so that the same data give
 * the same tables
 */
export function roundTables(tables: TableSet, base = 5): RoundedTableSet {
  if (!Number.isSafeInteger(base) || base < 2) {
    throw new RangeError(
      `Base must be a whole number of 2 or more: current value is ${base}`,
    );
  }
  const rounded = roundedCells(withoutDerived(tables), base);
  addDerived(rounded, tables);
  const additive = tables.sums.every(({ total, parts }) =>
    rounded.get(total) ===
      parts.reduce((sum, part) => sum + rounded.get(part)!, 0)
  );
  return {
    persons: rounded,
    additive,
    disclosure: roundingText(base, additive),
  };
}

function withoutDerived({ cells, sums }: TableSet): TableSet {
  const own = cells.filter(({ derived }) => !derived);
  const ids = new Set(own.map(({ id }) => id));
  return {
    cells: own,
    sums: sums.filter(({ total, parts }) =>
      [total, ...parts].every((id) => ids.has(id))
    ),
  };
}

function roundedCells(tables: TableSet, base: number): Map<string, number> {
  const incidence = incidenceOf(tables);
  const persons = [...incidence.persons];
  const isOff = (cell: number) =>
    persons[cell]! % base !== 0 && incidence.worths[cell] !== Infinity;
  const off = new HiddenCells(incidence, [...persons.keys()].filter(isOff));
  for (const cell of off) {
    while (isOff(cell)) {
      const move = cheapestMove(off.incidence, cell, 1, () => 0, Infinity);
      const change = move && shorterWay(move, persons, base);
      for (
        const [at, by] of change ?? [[cell, byItself(persons[cell]!, base)]]
      ) {
        persons[at]! += by;
        if (!isOff(at)) off.delete(at);
      }
    }
  }
  return new Map(incidence.ids.map((id, at) => [id, persons[at]!]));
}

/** Works out the numbers that follow from others, by a sum that has the rest. */
function addDerived(
  rounded: Map<string, number>,
  { cells, sums }: TableSet,
): void {
  const open = new Set(
    cells.filter(({ id }) => !rounded.has(id)).map(({ id }) => id),
  );
  for (let found = true; found;) {
    found = false;
    for (const { total, parts } of sums) {
      const [unknown, ...more] = [total, ...parts].filter((id) => open.has(id));
      if (unknown === undefined || more.length > 0) continue;
      const known = parts.filter((part) => part !== unknown)
        .reduce((sum, part) => sum + rounded.get(part)!, 0);
      rounded.set(
        unknown,
        unknown === total ? known : rounded.get(total)! - known,
      );
      open.delete(unknown);
      found = true;
    }
  }
}

/** A move up or down, as far as no number passes a multiple of the base. */
function shorterWay(
  { change }: Move,
  persons: readonly number[],
  base: number,
): [number, number][] {
  const room = (way: 1 | -1) =>
    Math.min(
      ...[...change].map(([cell, by]) => {
        const above = persons[cell]! % base;
        return by * way > 0 ? base - above : above;
      }),
    );
  const step = room(1) <= room(-1) ? room(1) : -room(-1);
  return [...change].map(([cell, by]) => [cell, by * step]);
}

function byItself(persons: number, base: number): number {
  return Math.round(persons / base) * base - persons;
}
