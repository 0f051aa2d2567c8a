import type { OutcomeCounts } from "../outcomes/outcome_counts.ts";
import { TOTAL_ID } from "../outcomes/participant_flow.ts";
import { isCounted, type ReadingCount } from "../outcomes/reading_counts.ts";
import type { Where } from "./table_set.ts";

// Built on the outcomes room: protection begins with what its tables count.

/** The finest that exits are counted by: a reason, or an outcome without one. */
export interface ExitLeaf {
  /** Key of the intervention. */
  readonly interventionId: string;
  /** Outcome that it counts as. */
  readonly category: string;
  /** What it counts, both sexes together. */
  readonly where: Where;
}

/** Some of the leaves of an intervention, or of all of them. */
export interface ExitUnion {
  /** Key of the intervention; `totalt` for all of them. */
  readonly interventionId: string;
  /** The leaves, at least one. */
  readonly leaves: readonly ExitLeaf[];
}

/** What those count who ended in an intervention, or in all of them. */
export function endedWhere(year: number, interventionId: string): Where {
  return {
    year: String(year),
    flow: "ended",
    ...(interventionId === TOTAL_ID ? {} : { intervention_id: interventionId }),
  };
}

/** The leaves of a year, in the order of its table. */
export function exitLeaves(
  { exits, printed }: OutcomeCounts,
  year: number,
): ExitLeaf[] {
  const leaf = (interventionId: string, category: string, own: Where) => ({
    interventionId,
    category,
    where: { ...endedWhere(year, interventionId), ...own },
  });
  return [
    ...exits.filter((table) => table.year === year)
      .flatMap(({ reasons }) =>
        reasons.map(({ interventionId, category, reason }) =>
          leaf(interventionId, category, { reason })
        )
      ),
    ...printed.filter((table) => table.year === year)
      .flatMap(({ categories }) =>
        categories.map(({ interventionId, category }) =>
          leaf(interventionId, category, { category })
        )
      ),
  ];
}

/** The leaves of a reading's intervention that it counts. */
export function readLeaves(
  { readings }: OutcomeCounts,
  leaves: readonly ExitLeaf[],
  row: ReadingCount,
): ExitLeaf[] {
  return leaves.filter(({ interventionId, category }) =>
    (row.interventionId === TOTAL_ID ||
      row.interventionId === interventionId) &&
    isCounted(readings, { ...row, interventionId }, category)
  );
}

/**
 * What a union of leaves counts, both sexes together. Unions of the same
 * leaves are the same number, whatever they are called: all leaves are those
 * who ended, one leaf is itself, and leaves of one intervention are counted in
 * it.
 *
 * @param leaves All leaves of the year.
 */
export function unionWhere(
  year: number,
  leaves: readonly ExitLeaf[],
  union: ExitUnion,
): Where {
  const ids = new Set(union.leaves.map(({ interventionId }) => interventionId));
  const [only] = ids;
  const interventionId = ids.size === 1 ? only! : union.interventionId;
  const inScope = leaves.filter((leaf) =>
    interventionId === TOTAL_ID || leaf.interventionId === interventionId
  );
  if (union.leaves.length === inScope.length) {
    return endedWhere(year, interventionId);
  }
  if (union.leaves.length === 1) return union.leaves[0]!.where;
  return {
    ...endedWhere(year, interventionId),
    union: union.leaves.map(nameOf).join(" + "),
  };
}

function nameOf({ interventionId, where }: ExitLeaf): string {
  return `${interventionId} ${where.reason ?? where.category}`;
}

/**
 * The unions that a union is the sum of: one per intervention, and within an
 * intervention its leaves.
 */
export function partsOfUnion(
  year: number,
  leaves: readonly ExitLeaf[],
  union: ExitUnion,
): Where[] {
  const byIntervention = Map.groupBy(
    union.leaves,
    ({ interventionId }) => interventionId,
  );
  return byIntervention.size === 1
    ? union.leaves.map(({ where }) => where)
    : [...byIntervention].map(([interventionId, own]) =>
      unionWhere(year, leaves, { interventionId, leaves: own })
    );
}
