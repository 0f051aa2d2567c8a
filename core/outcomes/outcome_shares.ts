import type { GoalReadingRow } from "../data/tables/goal_tables.ts";
import { type Estimate, shareInterval } from "../statistics/proportions.ts";
import { type CategoryTable, sumOf } from "./exit_categories.ts";
import type { Sex } from "./exit_table.ts";
import { TOTAL_ID } from "./participant_flow.ts";

/** A way to read what counts as an outcome. */
export interface Reading {
  /** Its key, such as `strikt`. */
  readonly id: string;
  /** What it counts, in Swedish. */
  readonly label: string;
}

/** The share of those who ended that had an outcome, by one reading. */
export interface OutcomeShare {
  /** Calendar year. */
  readonly year: number;
  /** What was counted. */
  readonly reading: Reading;
  /** Key of the intervention; `totalt` for all of them. */
  readonly interventionId: string;
  /** Name of the intervention. */
  readonly intervention: string;
  /** Whose share it is. */
  readonly sex: Sex;
  /** How many had the outcome; `null` where it is not known or not shown. */
  readonly count: number | null;
  /** How many ended; `null` where it is not known or not shown. */
  readonly n: number | null;
  /** The share 0–1 with its interval; `null` where it cannot be worked out. */
  readonly share: Estimate | null;
}

/** The readings of a measure, in the order of their file. */
export function readingsOf(
  rows: readonly GoalReadingRow[],
  measure: string | null,
): Reading[] {
  const own = rows.filter((row) => row.measure === measure);
  return [...new Map(own.map((row) => [row.reading, row.label]))]
    .map(([id, label]) => ({ id, label }));
}

/**
 * The share of those who ended that had the outcomes a reading counts: for
 * every intervention and all together, for women, men and both.
 *
 * @param table A year's exits by outcome.
 * @param rows Rows of `goal_readings.csv`.
 * @param measure The measure that is read.
 * @param level Confidence level of the intervals.
 */
export function outcomeShares(
  table: CategoryTable,
  rows: readonly GoalReadingRow[],
  measure: string,
  level = 0.95,
): OutcomeShare[] {
  const places = [
    ...table.interventions,
    {
      interventionId: TOTAL_ID,
      intervention: "Alla insatser",
      ended: table.everybody,
    },
  ];
  return readingsOf(rows, measure).flatMap((reading) => {
    const counted = table.categories.filter(({ interventionId, category }) =>
      rows.some((row) =>
        row.measure === measure && row.reading === reading.id &&
        row.intervention_id === interventionId && row.category === category
      )
    );
    return places.flatMap(({ interventionId, intervention, ended }) => {
      const counts = sumOf(
        counted.filter((row) =>
          interventionId === TOTAL_ID || row.interventionId === interventionId
        ).map(({ exits }) => exits),
      );
      return (["K", "M", "T"] as const).map((sex) => ({
        year: table.year,
        reading,
        interventionId,
        intervention,
        sex,
        count: counts[sex],
        n: ended[sex],
        share: estimate(counts[sex], ended[sex], level),
      }));
    });
  });
}

function estimate(
  count: number | null,
  n: number | null,
  level: number,
): Estimate | null {
  return count === null || n === null || n === 0
    ? null
    : shareInterval(count, n, level);
}
