import { InputError } from "../data/problems.ts";
import {
  cellId,
  linkTables,
  notCounted,
  type TableSet,
  type Where,
} from "./table_set.ts";

/** Worth of a number that only a share tells. */
const NOT_SHOWN_ITSELF = 0.01;

/** A share that is shown: what it counts, and what it is a share of. */
export interface CountShare {
  /** What it counts. */
  readonly numerator: Where;
  /** What it is a share of. */
  readonly denominator: Where;
}

/**
 * The table set with shares of it: whoever sees a share and what it is a share
 * of also knows how many it leaves out, so that number is protected too.
 *
 * @param tables What the shares are worked out from.
 * @param shares What they count and what they are shares of, all in the set.
 * @throws {InputError} If the set lacks a count, or if a share is above 1.
 */
export function withShares(
  tables: TableSet,
  shares: readonly CountShare[],
): TableSet {
  const persons = new Map(tables.cells.map((cell) => [cell.id, cell.persons]));
  const rests = shares.map(({ numerator, denominator }) => {
    const [part, whole] = [numerator, denominator].map(cellId) as [
      string,
      string,
    ];
    for (const id of [part, whole]) {
      if (!persons.has(id)) throw notCounted(id);
    }
    const left = persons.get(whole)! - persons.get(part)!;
    if (left < 0) {
      throw new InputError(
        `en andel är större än 1: ${part} är ${persons.get(part)} av ` +
          persons.get(whole),
      );
    }
    return { where: { ...denominator, except: part }, persons: left };
  });
  return linkTables(
    [tables, {
      cells: rests.map((rest) => ({
        id: cellId(rest.where),
        persons: rest.persons,
        worth: NOT_SHOWN_ITSELF,
        derived: true,
      })),
      sums: [],
    }],
    shares.map(({ numerator, denominator }, at) => ({
      total: denominator,
      parts: [numerator, rests[at]!.where],
      kind: "sensitive",
    })),
  );
}
