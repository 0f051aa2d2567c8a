import type { PersonTable } from "../data/protection.ts";
import type { OutcomeCounts } from "../outcomes/outcome_counts.ts";
import { TOTAL_ID } from "../outcomes/participant_flow.ts";
import { exitSums, readingShares } from "./exit_sums.ts";
import { endedWhere } from "./exit_unions.ts";
import { flowSums } from "./flow_sums.ts";
import { mapOutcomes, withSex } from "./outcome_places.ts";
import { type CountShare, withShares } from "./shares.ts";
import {
  cellId,
  type CountCell,
  linkTables,
  type TableSet,
  type Where,
  type WhereSum,
} from "./table_set.ts";

const SEXES = ["K", "M", "T"] as const;

/**
 * Everything that is counted of participants, in all years, with the sums
 * between it: flows that add up within a year and go on in the next, reasons
 * and outcomes of those who ended, and both sexes. Every outcome is also shown
 * as a share of those who ended, and women as a share of the participants.
 *
 * @param unpublished The tables whose numbers have not been published.
 * @throws {InputError} If a total is not the sum of its parts, or two tables
 * count the same persons differently.
 */
export function outcomeTables(
  counts: OutcomeCounts,
  unpublished: readonly PersonTable[],
): TableSet {
  const cells = cellsOf(counts, unpublished);
  const known = new Set(cells.map(({ id }) => id));
  const isKnown = (where: Where) => known.has(cellId(where));
  const sums = [...flowSums(counts.flows), ...exitSums(counts)];
  const linked = linkTables(
    [{ cells, sums: [] }],
    [...sums.flatMap(bySex), ...overSex(sums)].filter(({ total, parts }) =>
      [total, ...parts].every(isKnown)
    ),
  );
  return withShares(
    linked,
    sharesOf(counts).filter(({ numerator, denominator }) =>
      isKnown(numerator) && isKnown(denominator)
    ),
  );
}

function cellsOf(
  counts: OutcomeCounts,
  unpublished: readonly PersonTable[],
): CountCell[] {
  const cells: CountCell[] = [];
  mapOutcomes(counts, (where, persons, table) => {
    cells.push({
      id: cellId(where),
      persons,
      published: !unpublished.includes(table),
      worth: worthOf(where),
      derived: "union" in where,
    });
    return persons;
  });
  return cells;
}

/** The same sum for women, for men and for both. */
function bySex({ total, parts, kind }: WhereSum): WhereSum[] {
  return SEXES.map((sex) => ({
    total: withSex(total, sex),
    parts: parts.map((part) => withSex(part, sex)),
    kind,
  }));
}

/** Women and men are both, in every number of some sums. */
function overSex(sums: readonly WhereSum[]): WhereSum[] {
  const numbers = new Map(
    sums.flatMap(({ total, parts }) =>
      [total, ...parts].map((where) => [cellId(where), where])
    ),
  );
  return [...numbers.values()].map((total) => ({
    total,
    parts: [withSex(total, "K"), withSex(total, "M")],
    kind: "identifying",
  }));
}

/** Every share that is shown, of two numbers that are not the same. */
function sharesOf(counts: OutcomeCounts): CountShare[] {
  const women = counts.women.map(({ year }) => {
    const all = { ...endedWhere(year, TOTAL_ID), flow: "total" };
    return { numerator: withSex(all, "K"), denominator: all };
  });
  const outcomes = readingShares(counts).filter((share) =>
    cellId(share.numerator) !== cellId(share.denominator)
  ).flatMap(({ numerator, denominator }) =>
    SEXES.map((sex) => ({
      numerator: withSex(numerator, sex),
      denominator: withSex(denominator, sex),
    }))
  );
  return [...women, ...outcomes];
}

/**
 * How much is lost if a number is not shown. What readers look for first are
 * the numbers of all interventions and of both sexes; parts are left out
 * sooner.
 */
function worthOf({ intervention_id, sex }: Where): number {
  return (intervention_id === undefined ? 10 : 1) *
    (sex === undefined ? 3 : 1);
}
