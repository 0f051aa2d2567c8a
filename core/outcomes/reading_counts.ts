import type { GoalReadingRow } from "../data/tables/goal_tables.ts";
import { type CategoryTable, sumBySex } from "./exit_categories.ts";
import type { Sex } from "./exit_table.ts";
import { TOTAL_ID } from "./participant_flow.ts";

/** A way to read what counts as an outcome. */
export interface Reading {
  /** Its key, such as `strikt`. */
  readonly id: string;
  /** What it counts, in Swedish. */
  readonly label: string;
}

/** How many of those who ended had an outcome, by one reading. */
export interface ReadingCount {
  /** Calendar year. */
  readonly year: number;
  /** The measure that is read, as in `goals.csv`. */
  readonly measure: string;
  /** What was counted. */
  readonly reading: Reading;
  /** Key of the intervention; `totalt` for all of them. */
  readonly interventionId: string;
  /** Name of the intervention. */
  readonly intervention: string;
  /** Whose number it is. */
  readonly sex: Sex;
  /** How many had the outcome; `null` where it is not known or not shown. */
  readonly count: number | null;
  /** How many ended; `null` where it is not known or not shown. */
  readonly n: number | null;
}

/**
 * How many of those who ended had the outcomes that each reading counts: for
 * every intervention and all together, for women, men and both.
 *
 * @param table A year's exits by outcome.
 * @param rows Rows of `goal_readings.csv`.
 */
export function readingCounts(
  table: CategoryTable,
  rows: readonly GoalReadingRow[],
): ReadingCount[] {
  const places = [
    ...table.interventions,
    {
      interventionId: TOTAL_ID,
      intervention: "Alla insatser",
      ended: table.everybody,
    },
  ];
  return readingsOf(rows).flatMap(({ measure, ...reading }) => {
    const counted = table.categories.filter(({ interventionId, category }) =>
      isCounted(rows, { measure, reading, interventionId }, category)
    );
    return places.flatMap(({ interventionId, intervention, ended }) => {
      const sum = sumBySex(
        counted.filter((row) =>
          interventionId === TOTAL_ID || row.interventionId === interventionId
        ).map(({ exits }) => exits),
      );
      return (["K", "M", "T"] as const).map((sex) => ({
        year: table.year,
        measure,
        reading,
        interventionId,
        intervention,
        sex,
        count: sum[sex],
        n: ended[sex],
      }));
    });
  });
}

/** Whether a reading counts an outcome of an intervention. */
export function isCounted(
  rows: readonly GoalReadingRow[],
  { measure, reading, interventionId }: Pick<
    ReadingCount,
    "measure" | "reading" | "interventionId"
  >,
  category: string,
): boolean {
  return rows.some((row) =>
    row.measure === measure && row.reading === reading.id &&
    row.intervention_id === interventionId && row.category === category
  );
}

/** The readings of every measure, in the order of their file. */
function readingsOf(
  rows: readonly GoalReadingRow[],
): (Reading & { readonly measure: string })[] {
  const byKey = new Map(rows.map(({ measure, reading, label }) => [
    JSON.stringify([measure, reading]),
    { id: reading, label, measure },
  ]));
  return [...byKey.values()];
}
