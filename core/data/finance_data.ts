import { type ClosingBalance, closingBalances } from "./closing_balance.ts";
import { type InputFile, PROJECT_DATA } from "./files.ts";
import type { Forbund } from "./forbund.ts";
import { openForbund } from "./open_forbund.ts";
import { loadOptionalTable } from "./optional_table.ts";
import { type Problem, refuse } from "./problems.ts";
import { loadSeries } from "./series.ts";
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
  const { folder, forbund, input } = await openForbund(id, data);
  const statements = await loadOptionalTable(
    folder,
    `${id}/statements.csv`,
    STATEMENTS,
  );
  const overview = await loadOptionalTable(
    folder,
    `${id}/overview.csv`,
    OVERVIEW,
  );
  const budgets = await loadOptionalTable(folder, `${id}/budgets.csv`, BUDGETS);
  const budgetVariance = await loadOptionalTable(
    folder,
    `${id}/budget_variance.csv`,
    BUDGET_VARIANCE,
  );
  const interventions = await loadOptionalTable(
    folder,
    `${id}/interventions.csv`,
    INTERVENTIONS,
  );
  const use = await loadOptionalTable(
    folder,
    `${id}/intervention_use.csv`,
    INTERVENTION_USE,
  );
  const periods = await loadOptionalTable(
    folder,
    `${id}/intervention_periods.csv`,
    INTERVENTION_PERIODS,
  );
  const structural = await loadOptionalTable(
    folder,
    `${id}/structural_interventions.csv`,
    STRUCTURAL_INTERVENTIONS,
  );
  const goals = await loadOptionalTable(folder, `${id}/goals.csv`, GOALS);
  const levels = await loadSeries(
    folder,
    id,
    "equity_levels.csv",
    EQUITY_LEVELS,
  );
  refuse(useProblems(use?.rows ?? [], `data/${id}/intervention_use.csv`));
  const tables = [
    statements,
    overview,
    budgets,
    budgetVariance,
    interventions,
    use,
    periods,
    structural,
    goals,
  ].filter((table) => table !== null);
  const balances = closingBalances(statements?.rows ?? []);
  return {
    forbund,
    statements: statements?.rows ?? [],
    overview: overview?.rows ?? [],
    budgets: budgets?.rows ?? [],
    budgetVariance: budgetVariance?.rows ?? [],
    interventions: interventions?.rows ?? [],
    interventionUse: use?.rows ?? [],
    interventionPeriods: periods?.rows ?? [],
    structuralInterventions: structural?.rows ?? [],
    goals: goals?.rows ?? [],
    equityLevels: levels.rows,
    closingBalances: balances,
    closingBalance: balances.at(-1) ?? null,
    inputs: [input, ...tables.map((table) => table.input), ...levels.inputs],
    synthetic: levels.synthetic ||
      tables.some(({ resource }) => resource.synthetic),
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
