import type { ParticipantRow } from "../data/tables/participant_tables.ts";
import { countTable } from "./count_table.ts";
import { linkTables, type TableSet, type Where } from "./table_set.ts";

/** Flows of participants: four as in `participants.csv`, and one worked out. */
const FLOWS = ["total", "new", "ended", "ongoing", "opening"] as const;
/** The intervention of the total row. */
const ALL = "totalt";

/**
 * What participants count: of a year, by intervention with a total, by
 * `flow`: `total`, `new`, `ended`, `ongoing`, and those `opening` the year,
 * whom a reader can work out. All are those who opened the year and the new
 * ones, and also those who ended and those ongoing; who is ongoing opens the
 * next year, where the numbers of both years agree.
 *
 * @param rows Rows of `participants.csv`; `totalt` is the total row, worked out where it is missing.
 * @throws {InputError} If a printed total is not the sum of its parts, or more
 * were new or ended than took part.
 */
export function participantCounts(rows: readonly ParticipantRow[]): TableSet {
  const years = [...new Set(rows.map(({ year }) => year))];
  return linkTables(
    years.flatMap((year) => {
      const ofYear = rows.filter((row) => row.year === year);
      return FLOWS.map((flow) => byIntervention(flow, ofYear));
    }),
    rows.flatMap((row) => sumsOf(row, rows)),
  );
}

function byIntervention(
  flow: typeof FLOWS[number],
  rows: readonly ParticipantRow[],
): TableSet {
  const ids = rows.map((row) => row.intervention_id);
  return countTable({
    of: { year: String(rows[0]!.year), flow },
    dimensions: [{
      name: "intervention_id",
      values: ids.filter((id) => id !== ALL),
      total: true,
      kind: "identifying",
    }],
    counts: rows.map((row) => ({
      where: interventionOf(row),
      persons: flow === "opening" ? openingOf(row) : row[flow],
    })),
  });
}

function sumsOf(row: ParticipantRow, rows: readonly ParticipantRow[]) {
  const place = (flow: typeof FLOWS[number], year = row.year): Where => ({
    ...interventionOf(row),
    year: String(year),
    flow,
  });
  const kind = "identifying" as const;
  const continues = rows.some((other) =>
    other.year === row.year - 1 &&
    other.intervention_id === row.intervention_id &&
    other.ongoing === openingOf(row)
  );
  return [
    { total: place("total"), parts: [place("opening"), place("new")], kind },
    { total: place("total"), parts: [place("ended"), place("ongoing")], kind },
    ...(continues
      ? [{
        total: place("opening"),
        parts: [place("ongoing", row.year - 1)],
        kind,
      }]
      : []),
  ];
}

function openingOf({ total, new: added }: ParticipantRow): number {
  return total - added;
}

function interventionOf({ intervention_id }: ParticipantRow): Where {
  return intervention_id === ALL ? {} as Where : { intervention_id };
}
