import { InputError } from "../data/problems.ts";
import {
  cellId,
  type CountCell,
  type CountSum,
  type DimensionKind,
  linkTables,
  type TableSet,
  type Where,
} from "./table_set.ts";

/** One dimension of a table of counts. */
export interface CountDimension {
  /** Its name, the same in every table that has it. */
  readonly name: string;
  /** Its values, which exclude one another and together are everyone. */
  readonly values: readonly string[];
  /** Whether the table shows the sum over the values. */
  readonly total: boolean;
  /** Whether others may know it of a person. */
  readonly kind: DimensionKind;
}

/** A table of counts by one or more dimensions. */
export interface CountTable {
  /** What all of its persons have in common, such as year and flow. */
  readonly of?: Where;
  /** The dimensions of the table. */
  readonly dimensions: readonly CountDimension[];
  /**
   * The counts. A dimension that a count does not name is summed over; counts
   * that are not given are 0, and totals that are not given are worked out.
   */
  readonly counts: readonly {
    readonly where: Where;
    readonly persons: number;
  }[];
}

/**
 * A table of counts with its margins, as cells and sums.
 *
 * @throws {InputError} If a count is not a whole number of 0 or more, names a
 * value that its dimension lacks, is given twice, or is not the sum of its
 * parts.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { countTable } from "./count_table.ts";
 *
 * const { cells } = countTable({
 *   dimensions: [
 *     { name: "sex", values: ["K", "M"], total: true, kind: "identifying" },
 *   ],
 *   counts: [
 *     { where: { sex: "K" }, persons: 17 },
 *     { where: { sex: "M" }, persons: 10 },
 *   ],
 * });
 * assert.deepEqual(cells.map(({ persons }) => persons), [17, 10, 27]);
 * ```
 */
export function countTable(
  { of = {}, dimensions, counts }: CountTable,
): TableSet {
  const given = givenCounts(dimensions, counts);
  const places = everyPlace(dimensions);
  const persons = new Map<string, number>();
  for (const where of places) persons.set(cellId(where), 0);
  for (const inner of everyPlace(dimensions.map(withoutTotal))) {
    const count = given.get(cellId(inner)) ?? 0;
    for (const where of placesAbove(inner, dimensions)) {
      persons.set(cellId(where), persons.get(cellId(where))! + count);
    }
  }
  for (const [id, count] of given) checkTotal(id, count, persons.get(id)!);
  const idOf = (where: Where) => cellId({ ...where, ...of });
  const cells: CountCell[] = places.map((where) => ({
    id: idOf(where),
    persons: persons.get(cellId(where))!,
  }));
  const sums: CountSum[] = dimensions.filter(({ total }) => total)
    .flatMap(({ name, values, kind }) =>
      places.filter((where) => !(name in where)).map((where) => ({
        total: idOf(where),
        parts: values.map((value) => idOf({ ...where, [name]: value })),
        kind,
      }))
    );
  return linkTables([{ cells, sums }]);
}

function givenCounts(
  dimensions: readonly CountDimension[],
  counts: CountTable["counts"],
): Map<string, number> {
  const given = new Map<string, number>();
  const places = new Set(everyPlace(dimensions).map(cellId));
  for (const { where, persons } of counts) {
    const id = cellId(where);
    if (!Number.isSafeInteger(persons) || persons < 0) {
      throw new InputError(`${id} är inget antal personer: ${persons}`);
    }
    if (!places.has(id)) {
      throw new InputError(`tabellen har ingen plats för ${id || "totalen"}`);
    }
    if (given.has(id)) throw new InputError(`${id} förekommer två gånger`);
    given.set(id, persons);
  }
  return given;
}

/** Every combination of values and totals, the values first. */
function everyPlace(dimensions: readonly CountDimension[]): Where[] {
  return dimensions.reduce<Where[]>(
    (places, { name, values, total }) =>
      places.flatMap((place) => [
        ...values.map((value) => ({ ...place, [name]: value })),
        ...(total ? [place] : []),
      ]),
    [{}],
  );
}

/** The places that a person of an inner cell counts in. */
function placesAbove(
  inner: Where,
  dimensions: readonly CountDimension[],
): Where[] {
  return everyPlace(
    dimensions.map((dimension) => ({
      ...dimension,
      values: [inner[dimension.name]!],
    })),
  );
}

function withoutTotal(dimension: CountDimension): CountDimension {
  return { ...dimension, total: false };
}

function checkTotal(id: string, given: number, sum: number): void {
  if (given === sum) return;
  throw new InputError(
    `${id || "totalen"} är ${given}, men delarna är ${sum} tillsammans`,
  );
}
