import type { FinanceData } from "../data/finance_data.ts";
import { printedSources } from "../data/printed_source.ts";
import type { GoalRow } from "../data/tables/goal_tables.ts";
import type { Decimal } from "../money.ts";
import { plannedBudget } from "./planned_budget.ts";
import { yearResults } from "./year_results.ts";

/** What a goal for the own capital comes to, by one way of reading it. */
export interface EquityGoal {
  /** Key of the goal's row. */
  readonly id: string;
  /** Year of the goal. */
  readonly year: number;
  /** The goal in its own words. */
  readonly text: string;
  /** Highest own capital that the goal allows, kronor. */
  readonly highestSek: Decimal;
  /** Share of the income that it is, percent; `null` for a goal in kronor. */
  readonly sharePct: Decimal | null;
  /** Income that the share is of, kronor; `null` for a goal in kronor. */
  readonly incomeSek: Decimal | null;
  /** Documents and tables it rests on, each once. */
  readonly sources: readonly string[];
}

/** What a goal counts, as `goals.csv` says it. */
const AMOUNT_MEASURE = "eget kapital";
const SHARE_MEASURE = "eget kapital som andel av intäkterna";

/**
 * The förbund's own goals for the highest own capital. A goal that its
 * document states both as a share of the income and in kronor is two goals,
 * for they are two different amounts. The share is of the year's whole income:
 * the actual one where it is in print, else the budgeted.
 *
 * @param data The förbund's finances.
 * @returns The goals in print order; one in percent is left out where the
 * income of its year is not known.
 */
export function equityGoals(data: FinanceData): EquityGoal[] {
  return data.goals.filter(({ direction }) => direction === "hogst")
    .flatMap((goal) => {
      if (goal.threshold === null) return [];
      if (goal.measure === AMOUNT_MEASURE && goal.unit === "kr") {
        return [goalOf(goal, goal.threshold)];
      }
      if (goal.measure !== SHARE_MEASURE || goal.unit !== "procent") return [];
      const income = incomeOf(data, goal.year);
      return income ? [shareGoal(goal, goal.threshold, income)] : [];
    });
}

function shareGoal(
  goal: GoalRow,
  sharePct: Decimal,
  { sek, sources }: Income,
): EquityGoal {
  const base = goalOf(goal, sek.times(sharePct).dividedBy(100));
  return {
    ...base,
    sharePct,
    incomeSek: sek,
    sources: [...new Set([...base.sources, ...sources])],
  };
}

function goalOf(goal: GoalRow, highestSek: Decimal): EquityGoal {
  return {
    id: goal.row_id,
    year: goal.year,
    text: goal.text,
    highestSek,
    sharePct: null,
    incomeSek: null,
    sources: printedSources([goal]),
  };
}

interface Income {
  readonly sek: Decimal;
  readonly sources: readonly string[];
}

function incomeOf(data: FinanceData, year: number): Income | null {
  const actual = yearResults(data).find((result) => result.year === year);
  if (actual) return { sek: actual.incomeSek, sources: actual.sources };
  const budget = plannedBudget(data, year);
  return budget?.incomeSek
    ? { sek: budget.incomeSek, sources: budget.sources }
    : null;
}
