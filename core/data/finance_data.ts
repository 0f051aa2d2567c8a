import { type ClosingBalance, closingBalances } from "./closing_balance.ts";
import { type InputFile, PROJECT_DATA } from "./files.ts";
import type { Forbund } from "./forbund.ts";
import { ForbundReader } from "./forbund_reader.ts";
import { type Problem, refuse } from "./problems.ts";
import {
  BUDGET_VARIANCE,
  type BudgetRow,
  BUDGETS,
  type BudgetVarianceRow,
} from "./tables/budget_tables.ts";
import {
  EQUITY_LEVELS,
  type EquityLevelRow,
} from "./tables/equity_level_table.ts";
import { type GoalRow, GOALS } from "./tables/goal_tables.ts";
import {
  INTERVENTION_PERIODS,
  INTERVENTION_USE,
  type InterventionPeriodRow,
  type InterventionRow,
  INTERVENTIONS,
  type InterventionUseRow,
  STRUCTURAL_INTERVENTIONS,
  type StructuralInterventionRow,
} from "./tables/intervention_tables.ts";
import {
  OVERVIEW,
  type OverviewRow,
  type StatementRow,
  STATEMENTS,
} from "./tables/statement_tables.ts";

/**
 * What a förbund has published of its finances. A table that the förbund
 * lacks has no rows.
 */
export interface FinanceData {
  /** The förbund itself. */
  readonly forbund: Forbund;
  /** Posts of statements and notes, as printed. */
  readonly statements: readonly StatementRow[];
  /** The annual report's view over five years, as printed. */
  readonly overview: readonly OverviewRow[];
  /** Posts of the plans' budgets, as printed. */
  readonly budgets: readonly BudgetRow[];
  /** Outcome against budget, as printed. */
  readonly budgetVariance: readonly BudgetVarianceRow[];
  /** Grants by intervention and year, as printed. */
  readonly interventions: readonly InterventionRow[];
  /** How much of the grants was used, where a document says so. */
  readonly interventionUse: readonly InterventionUseRow[];
  /** First and last day of the interventions. */
  readonly interventionPeriods: readonly InterventionPeriodRow[];
  /** Participants in interventions for staff and organisations. */
  readonly structuralInterventions: readonly StructuralInterventionRow[];
  /** Every goal of the förbund's documents; some are about its finances. */
  readonly goals: readonly GoalRow[];
  /** What any document says of the recommended own capital. */
  readonly equityLevels: readonly EquityLevelRow[];
  /** Balances at the end of the years that have one in print, ascending. */
  readonly closingBalances: readonly ClosingBalance[];
  /** The last of them; `null` if no document has any. */
  readonly closingBalance: ClosingBalance | null;
  /** The files that were read. */
  readonly inputs: readonly InputFile[];
  /** Whether any of the files holds made-up numbers. */
  readonly synthetic: boolean;
}

/**
 * Loads and checks what a förbund has published of its finances.
 *
 * @param id The förbund's folder name, such as `rar`.
 * @param data The data folder.
 * @throws {InputError} If there is no such förbund.
 * @throws {DataError} With every problem of the first faulty file, and with
 * every row of use that states neither or both of its amounts.
 */
export async function loadFinanceData(
  id: string,
  data: URL = PROJECT_DATA,
): Promise<FinanceData> {
  const reader = await ForbundReader.open(id, data);
  const read = {
    statements: await reader.rows("statements.csv", STATEMENTS),
    overview: await reader.rows("overview.csv", OVERVIEW),
    budgets: await reader.rows("budgets.csv", BUDGETS),
    budgetVariance: await reader.rows("budget_variance.csv", BUDGET_VARIANCE),
    interventions: await reader.rows("interventions.csv", INTERVENTIONS),
    interventionUse: await reader.rows(
      "intervention_use.csv",
      INTERVENTION_USE,
    ),
    interventionPeriods: await reader.rows(
      "intervention_periods.csv",
      INTERVENTION_PERIODS,
    ),
    structuralInterventions: await reader.rows(
      "structural_interventions.csv",
      STRUCTURAL_INTERVENTIONS,
    ),
    goals: await reader.rows("goals.csv", GOALS),
  };
  const levels = await reader.series("equity_levels.csv", EQUITY_LEVELS);
  refuse(useProblems(read.interventionUse, `data/${id}/intervention_use.csv`));
  const balances = closingBalances(read.statements);
  const { forbund, inputs, synthetic } = reader;
  return {
    forbund,
    ...read,
    equityLevels: levels.rows,
    closingBalances: balances,
    closingBalance: balances.at(-1) ?? null,
    inputs,
    synthetic,
  };
}

/** A row states what was used or what was not, and not both. */
function useProblems(
  rows: readonly InterventionUseRow[],
  file: string,
): Problem[] {
  return rows.flatMap(({ used, unspent }, at) =>
    (used === null) !== (unspent === null) ? [] : [{
      file,
      row: at + 2,
      message: "väntade ett belopp i antingen used eller unspent",
    }]
  );
}
