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
 * already keeps its value, and no number moves as far as the base, so that a
 * rounded 0 stands for anything from 0 to the base less 1.
 *
 * Numbers that are no multiples are moved together, up and down by turns so
 * that no sum changes, until one of them is a multiple; and so on. In tables
 * of two dimensions that always ends with all rounded. With more dimensions or
 * linked tables numbers may be left over; they are rounded each by itself, and
 * the result says that it is not additive.
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
  const incidence = incidenceOf(tables);
  const persons = [...incidence.persons];
  const isOff = (cell: number) => persons[cell]! % base !== 0;
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
  const rounded = new Map(incidence.ids.map((id, at) => [id, persons[at]!]));
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
