import type { PersonTable } from "../data/protection.ts";
import { mapExits } from "../outcomes/exit_table.ts";
import type { OutcomeCounts } from "../outcomes/outcome_counts.ts";
import {
  type ParticipantFlow,
  TOTAL_ID,
} from "../outcomes/participant_flow.ts";
import type { ReadingCount } from "../outcomes/reading_counts.ts";
import {
  endedWhere,
  type ExitLeaf,
  exitLeaves,
  readLeaves,
  unionWhere,
} from "./exit_unions.ts";
import type { Where } from "./table_set.ts";

/** What becomes of a number of persons. */
export type PersonCell = (
  where: Where,
  persons: number,
  table: PersonTable,
) => number | null;

/** Flows of participants that are shown. */
export const FLOWS = ["total", "opening", "new", "ended", "ongoing"] as const;

/** What a flow of an intervention counts; of all of them without one. */
export function flowWhere(
  { year, interventionId }: Pick<ParticipantFlow, "year" | "interventionId">,
  flow: (typeof FLOWS)[number],
): Where {
  return { ...endedWhere(year, interventionId), flow };
}

/**
 * The same counts with every number of persons as a function gives it. It is
 * given each of them, so what it hides is hidden in all that is made from the
 * counts. A number that is not known is left as it is.
 */
export function mapOutcomes(
  counts: OutcomeCounts,
  cell: PersonCell,
): OutcomeCounts {
  const of = (where: Where, persons: number | null, table: PersonTable) =>
    persons === null ? null : cell(where, persons, table);
  return {
    ...counts,
    flows: counts.flows.map((row) => ({
      ...row,
      ...Object.fromEntries(
        FLOWS.map((flow) => [
          flow,
          of(flowWhere(row, flow), row[flow], "participants"),
        ]),
      ),
      carriedOver: row.carriedOver === 0 ? 0 : null,
    })),
    exits: counts.exits.map((table) =>
      mapExits(
        table,
        ({ interventionId, reason, sex }, persons) =>
          of(
            withSex({
              ...endedWhere(table.year, interventionId ?? TOTAL_ID),
              ...(reason === null ? {} : { reason }),
            }, sex),
            persons,
            "exits_by_reason",
          ),
      )
    ),
    printed: counts.printed.map((table) => mapPrinted(table, of)),
    readingCounts: mapReadings(counts, of),
    women: counts.women.map((row) => mapWomen(row, of)),
    checks: counts.checks.map((row) => ({
      ...row,
      printed: null,
      mapped: null,
    })),
  };
}

/** What a number counts for one sex; `T` is both together. */
export function withSex(where: Where, sex: string): Where {
  return sex === "T" ? where : { ...where, sex };
}

type MaybeCell = (
  where: Where,
  persons: number | null,
  table: PersonTable,
) => number | null;

function mapPrinted(
  table: OutcomeCounts["printed"][number],
  of: MaybeCell,
): OutcomeCounts["printed"][number] {
  const { year, everybody } = table;
  const both = (where: Where, persons: number | null) => ({
    K: null,
    M: null,
    T: of(where, persons, "exits"),
  });
  return {
    year,
    everybody: both(endedWhere(year, TOTAL_ID), everybody.T),
    interventions: table.interventions.map((row) => ({
      ...row,
      ended: both(endedWhere(year, row.interventionId), row.ended.T),
    })),
    categories: table.categories.map((row) => ({
      ...row,
      exits: both({
        ...endedWhere(year, row.interventionId),
        category: row.category,
      }, row.exits.T),
    })),
  };
}

function mapReadings(counts: OutcomeCounts, of: MaybeCell): ReadingCount[] {
  const leavesOf = new Map<number, ExitLeaf[]>();
  return counts.readingCounts.map((row) => {
    const leaves = leavesOf.get(row.year) ?? exitLeaves(counts, row.year);
    leavesOf.set(row.year, leaves);
    const counted = readLeaves(counts, leaves, row);
    const table = counts.exits.some(({ year }) => year === row.year)
      ? "exits_by_reason"
      : "exits";
    const where = (place: Where) => withSex(place, row.sex);
    return {
      ...row,
      // An outcome that no leaf counts as is 0 by definition.
      count: counted.length === 0 ? row.count : of(
        where(unionWhere(row.year, leaves, { ...row, leaves: counted })),
        row.count,
        table,
      ),
      n: of(where(endedWhere(row.year, row.interventionId)), row.n, table),
    };
  });
}

function mapWomen(
  row: OutcomeCounts["women"][number],
  of: MaybeCell,
): OutcomeCounts["women"][number] {
  const all = endedWhere(row.year, TOTAL_ID);
  const where = { ...all, flow: "total" };
  const women = of({ ...where, sex: "K" }, row.women, "participant_facts");
  const participants = of(where, row.participants, "participants");
  const same = women === row.women && participants === row.participants;
  const known = women !== null && participants !== null && participants > 0;
  return {
    ...row,
    women,
    participants,
    share: same ? row.share : known ? women / participants : null,
  };
}
