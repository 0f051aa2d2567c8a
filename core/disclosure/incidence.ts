import type { TableSet } from "./table_set.ts";

/** One end of the link between a cell and a sum. */
export interface Link {
  /** Index of the cell, or of the sum. */
  readonly at: number;
  /** 1 for a part, -1 for the total: parts less total is 0. */
  readonly factor: 1 | -1;
}

/** A table set by index instead of by name, for searching. */
export interface Incidence {
  /** Id of every cell. */
  readonly ids: readonly string[];
  /** Persons in every cell. */
  readonly persons: readonly number[];
  /** What is lost if a cell is not shown; infinite if it has been published. */
  readonly worths: readonly number[];
  /** For every cell the sums it is in, ascending. */
  readonly sumsOf: readonly (readonly Link[])[];
  /** For every sum the cells in it. */
  readonly cellsOf: readonly (readonly Link[])[];
  /** How many sums the cell that is in most of them is in. */
  readonly mostSums: number;
  /** Index of every cell by id. */
  readonly indexOf: ReadonlyMap<string, number>;
}

/** Numbers the cells and sums of a table set. */
export function incidenceOf({ cells, sums }: TableSet): Incidence {
  const indexOf = new Map(cells.map(({ id }, at) => [id, at]));
  const sumsOf: Link[][] = cells.map(() => []);
  const cellsOf: Link[][] = sums.map(({ total, parts }) => [
    { at: indexOf.get(total)!, factor: -1 },
    ...parts.map((part): Link => ({ at: indexOf.get(part)!, factor: 1 })),
  ]);
  cellsOf.forEach((links, sum) => {
    for (const { at, factor } of links) sumsOf[at]!.push({ at: sum, factor });
  });
  return {
    ids: cells.map(({ id }) => id),
    persons: cells.map(({ persons }) => persons),
    worths: cells.map(({ published, worth = 1 }) =>
      published ? Infinity : worth
    ),
    sumsOf,
    cellsOf,
    mostSums: Math.max(0, ...sumsOf.map((sums) => sums.length)),
    indexOf,
  };
}
