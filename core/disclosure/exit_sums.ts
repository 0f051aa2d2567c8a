import type { OutcomeCounts } from "../outcomes/outcome_counts.ts";
import { TOTAL_ID } from "../outcomes/participant_flow.ts";
import {
  endedWhere,
  type ExitLeaf,
  exitLeaves,
  partsOfUnion,
  readLeaves,
  unionWhere,
} from "./exit_unions.ts";
import type { CountShare } from "./shares.ts";
import { cellId, type WhereSum } from "./table_set.ts";

/** Those who ended: by leaf, by intervention, and by what the readings count. */
export function exitSums(counts: OutcomeCounts): WhereSum[] {
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

/** Every share of those who ended that a reading makes, both sexes together. */
export function readingShares(counts: OutcomeCounts): CountShare[] {
  const years = new Set(counts.readingCounts.map(({ year }) => year));
  return [...years].flatMap((year) =>
    unionsOf(counts, year, exitLeaves(counts, year)).map((
      { where, interventionId },
    ) => ({ numerator: where, denominator: endedWhere(year, interventionId) }))
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
