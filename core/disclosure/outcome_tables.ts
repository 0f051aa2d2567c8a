import type { PersonTable } from "../data/protection.ts";
import type { OutcomeCounts } from "../outcomes/outcome_counts.ts";
import {
  type ParticipantFlow,
  TOTAL_ID,
} from "../outcomes/participant_flow.ts";
import {
  endedWhere,
  type ExitLeaf,
  exitLeaves,
  partsOfUnion,
  readLeaves,
  unionWhere,
} from "./exit_unions.ts";
import { FLOWS, flowWhere, mapOutcomes, withSex } from "./outcome_places.ts";
import {
  cellId,
  type CountCell,
  type CountShare,
  linkTables,
  type TableSet,
  type Where,
  type WhereSum,
  withShares,
} from "./table_set.ts";

const SEXES = ["K", "M", "T"] as const;

/**
 * Everything that is counted of participants, in all years, with the sums
 * between it: flows that add up within a year and go on in the next, reasons
 * and outcomes of those who ended, and both sexes. Every outcome is also shown
 * as a share of those who ended.
 *
 * @param unpublished The tables whose numbers have not been published.
 * @throws {InputError} If a total is not the sum of its parts, or two tables
 * count the same persons differently.
 */
export function outcomeTables(
  counts: OutcomeCounts,
  unpublished: readonly PersonTable[],
): TableSet {
  const cells: CountCell[] = [];
  mapOutcomes(counts, (where, persons, table) => {
    const published = !unpublished.includes(table);
    cells.push({
      id: cellId(where),
      persons,
      published,
      worth: worthOf(where),
    });
    return persons;
  });
  const known = new Set(cells.map(({ id }) => id));
  const isKnown = (where: Where) => known.has(cellId(where));
  const sums = [...flowSums(counts.flows), ...exitSums(counts)];
  const bySex = sums.flatMap(({ total, parts, kind }) =>
    SEXES.map((sex): WhereSum => ({
      total: withSex(total, sex),
      parts: parts.map((part) => withSex(part, sex)),
      kind,
    }))
  );
  const overSex = [
    ...new Map(
      sums.flatMap(({ total, parts }) =>
        [total, ...parts].map((where) => [cellId(where), where])
      ),
    ).values(),
  ].map((where): WhereSum => ({
    total: where,
    parts: [withSex(where, "K"), withSex(where, "M")],
    kind: "identifying",
  }));
  return withShares(
    linkTables(
      [{ cells, sums: [] }],
      [...bySex, ...overSex].filter(({ total, parts }) =>
        [total, ...parts].every(isKnown)
      ),
    ),
    sharesOf(counts, isKnown),
  );
}

/** Flows within a year, from a year to the next, and over interventions. */
function flowSums(flows: readonly ParticipantFlow[]): WhereSum[] {
  const kind = "identifying" as const;
  return flows.flatMap((row) => {
    const [total, opening, added, ended, ongoing] = FLOWS.map((flow) =>
      flowWhere(row, flow)
    ) as [Where, Where, Where, Where, Where];
    const before = flowWhere({ ...row, year: row.year - 1 }, "ongoing");
    const parts = flows.filter(({ year, interventionId }) =>
      year === row.year && interventionId !== TOTAL_ID
    );
    return [
      { total, parts: [opening, added], kind },
      { total, parts: [ended, ongoing], kind },
      ...(row.carriedOver === 0
        ? [{ total: opening, parts: [before], kind }]
        : []),
      ...(row.interventionId === TOTAL_ID && parts.length > 0
        ? FLOWS.map((flow) => ({
          total: flowWhere(row, flow),
          parts: parts.map((part) => flowWhere(part, flow)),
          kind,
        }))
        : []),
    ];
  });
}

/** Those who ended: by leaf, by intervention, and by what the readings count. */
function exitSums(counts: OutcomeCounts): WhereSum[] {
  const years = new Set(
    [...counts.exits, ...counts.printed].map(({ year }) => year),
  );
  return [...years].flatMap((year) => {
    const leaves = exitLeaves(counts, year);
    const byIntervention = Map.groupBy(
      leaves,
      ({ interventionId }) => interventionId,
    );
    const interventions = [...byIntervention].map(([id, own]): WhereSum => ({
      total: endedWhere(year, id),
      parts: own.map(({ where }) => where),
      kind: "sensitive",
    }));
    return [
      ...interventions,
      {
        total: endedWhere(year, TOTAL_ID),
        parts: interventions.map(({ total }) => total),
        kind: "identifying",
      },
      ...readingSums(counts, year, leaves),
    ];
  });
}

/** What a reading counts is the sum of its leaves. */
function readingSums(
  counts: OutcomeCounts,
  year: number,
  leaves: readonly ExitLeaf[],
): WhereSum[] {
  return unionsOf(counts, year, leaves).filter(({ where }) => "union" in where)
    .map(({ where, union }) => ({
      total: where,
      parts: partsOfUnion(year, leaves, union),
      kind: "intervention_id" in where ? "sensitive" : "identifying",
    }));
}

/** Every share of those who ended that a reading makes, for every sex. */
function sharesOf(
  counts: OutcomeCounts,
  isKnown: (where: Where) => boolean,
): CountShare[] {
  const years = new Set(counts.readingCounts.map(({ year }) => year));
  const shares = [...years].flatMap((year) =>
    unionsOf(counts, year, exitLeaves(counts, year)).map((
      { where, interventionId },
    ) => ({ numerator: where, denominator: endedWhere(year, interventionId) }))
  );
  return shares.flatMap(({ numerator, denominator }) =>
    SEXES.map((sex) => ({
      numerator: withSex(numerator, sex),
      denominator: withSex(denominator, sex),
    }))
  ).filter(({ numerator, denominator }) =>
    cellId(numerator) !== cellId(denominator) &&
    isKnown(numerator) && isKnown(denominator)
  );
}

/** What the readings of a year count, each number once. */
function unionsOf(
  counts: OutcomeCounts,
  year: number,
  leaves: readonly ExitLeaf[],
) {
  const unions = counts.readingCounts.filter((row) =>
    row.year === year && row.sex === "T"
  ).flatMap((row) => {
    const { interventionId } = row;
    const union = { interventionId, leaves: readLeaves(counts, leaves, row) };
    return union.leaves.length === 0
      ? []
      : [{ where: unionWhere(year, leaves, union), union, interventionId }];
  });
  return [...new Map(unions.map((one) => [
    JSON.stringify([cellId(one.where), one.interventionId]),
    one,
  ])).values()];
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
