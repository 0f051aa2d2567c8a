import {
  EXIT_CATEGORIES,
  type ExitCategory,
} from "../data/tables/exit_tables.ts";
import type { OutcomeData } from "../data/outcome_data.ts";
import type {
  ExitTable,
  InterventionExits,
  Sex,
  SexCounts,
} from "./exit_table.ts";
import { TOTAL_ID } from "./participant_flow.ts";

/** Those who ended in an intervention with one outcome. */
export interface CategoryExits {
  /** Key of the intervention. */
  readonly interventionId: string;
  /** Name of the intervention. */
  readonly intervention: string;
  /** Outcome. */
  readonly category: ExitCategory;
  /** How many had it. */
  readonly exits: SexCounts;
}

/** A year's exits by intervention, outcome and, where it is known, sex. */
export interface CategoryTable {
  /** Calendar year. */
  readonly year: number;
  /** One row per intervention and outcome. */
  readonly categories: readonly CategoryExits[];
  /** One subtotal per intervention. */
  readonly interventions: readonly InterventionExits[];
  /** All who ended. */
  readonly everybody: SexCounts;
}

/**
 * The exits by outcome of every year that has them as printed and not by
 * reason; they have no sex.
 *
 * @returns One table per such year, ascending.
 */
export function printedCategories(data: OutcomeData): CategoryTable[] {
  const years = new Set(data.exits.map(({ year }) => year));
  for (const { year } of data.exitsByReason) years.delete(year);
  return [...years].sort((a, b) => a - b)
    .map((year) => printedOf(data, year));
}

/** The exits of a table of reasons, by the outcome each reason counts as. */
export function mappedCategories(table: ExitTable): CategoryTable {
  const { year, interventions, everybody, reasons } = table;
  return {
    year,
    interventions,
    everybody,
    categories: interventions.flatMap(({ interventionId, intervention }) =>
      EXIT_CATEGORIES.map((category) => ({
        interventionId,
        intervention,
        category,
        exits: sumBySex(
          reasons.filter((row) =>
            row.interventionId === interventionId && row.category === category
          ).map(({ exits }) => exits),
        ),
      }))
    ),
  };
}

/** A number as printed beside what the reasons and the mapping give. */
export interface CategoryCheck {
  /** Calendar year. */
  readonly year: number;
  /** Key of the intervention; `totalt` for the printed total row. */
  readonly interventionId: string;
  /** Name of the intervention, as printed. */
  readonly intervention: string;
  /** Outcome. */
  readonly category: ExitCategory;
  /** As printed in the table of outcomes; `null` where it is protected. */
  readonly printed: number | null;
  /**
   * Sum of the reasons, and in the total row of the interventions; `null`
   * where it is protected.
   */
  readonly mapped: number | null;
  /** Whether the two are the same. */
  readonly agrees: boolean;
}

/**
 * Every printed outcome of a year beside the sum of the reasons mapped to it.
 *
 * @param exits The year's exits by reason.
 * @returns One check per printed row whose sum is known.
 */
export function checkCategories(
  data: OutcomeData,
  exits: ExitTable,
): CategoryCheck[] {
  const { categories, year } = mappedCategories(exits);
  return data.exits.filter((row) => row.year === year).flatMap((row) => {
    const mapped = sumBySex(
      categories.filter(({ interventionId, category }) =>
        category === row.category &&
        (interventionId === row.intervention_id ||
          row.intervention_id === TOTAL_ID)
      ).map(({ exits }) => exits),
    ).T;
    return mapped === null ? [] : [{
      year,
      interventionId: row.intervention_id,
      intervention: row.intervention,
      category: row.category,
      printed: row.exits,
      mapped,
      agrees: row.exits === mapped,
    }];
  });
}

/** The sum of numbers by sex; `null` where one of them is. */
export function sumBySex(counts: readonly SexCounts[]): SexCounts {
  const sum = (sex: Sex) =>
    counts.reduce<number | null>(
      (total, row) =>
        total === null || row[sex] === null ? null : total + row[sex],
      0,
    );
  return { K: sum("K"), M: sum("M"), T: sum("T") };
}

function printedOf(data: OutcomeData, year: number): CategoryTable {
  const rows = data.exits.filter((row) =>
    row.year === year && row.intervention_id !== TOTAL_ID
  );
  const both = (exits: number): SexCounts => ({ K: null, M: null, T: exits });
  const categories = rows.map((row) => ({
    interventionId: row.intervention_id,
    intervention: row.intervention,
    category: row.category,
    exits: both(row.exits),
  }));
  const ids = [...new Set(rows.map((row) => row.intervention_id))];
  return {
    year,
    categories,
    interventions: ids.map((id) => {
      const own = categories.filter((row) => row.interventionId === id);
      return {
        interventionId: id,
        intervention: own[0]!.intervention,
        ended: sumBySex(own.map(({ exits }) => exits)),
      };
    }),
    everybody: sumBySex(categories.map(({ exits }) => exits)),
  };
}
