import type { FinanceData } from "../data/finance_data.ts";
import { type AmountUnit, printedSek } from "../data/printed_amount.ts";
import { printedSources } from "../data/printed_source.ts";
import type { BudgetRow } from "../data/tables/budget_tables.ts";
import { type Decimal, sumOf } from "../money.ts";
import { type CheckedLine, checkLine } from "./checked_line.ts";
import type { LineSum } from "./line_sums.ts";

/** A line of a plan's budget, beside what it sums. */
export interface PlannedLine extends CheckedLine {
  /** The part of the budget that it stands in. */
  readonly section: BudgetRow["section"];
}

/** A plan's budget for one year, line by line. */
export interface PlannedBudget {
  /** Year of the plan. */
  readonly documentYear: number;
  /** Year that the budget is for. */
  readonly year: number;
  /** What the amounts are printed in. */
  readonly unit: AmountUnit;
  /** The lines, from the top, with the signs that are printed. */
  readonly lines: readonly PlannedLine[];
  /** All income, kronor; `null` if the budget has none. */
  readonly incomeSek: Decimal | null;
  /** All costs as a positive amount, kronor; `null` if it has none. */
  readonly costSek: Decimal | null;
  /** The result in print, kronor; `null` if the budget has none. */
  readonly resultSek: Decimal | null;
  /** Documents and tables it was read in, each once. */
  readonly sources: readonly string[];
}

/**
 * Every budget of every plan, every sum in it worked out from its addends:
 * income and costs from their posts, the result and the closing balance from
 * both and from the posts that stand beside them.
 *
 * @param data The förbund's finances.
 * @returns The budgets, ascending by plan and then by year.
 */
export function plannedBudgets({ budgets }: FinanceData): PlannedBudget[] {
  const keys = new Map(
    budgets.map((row) => [`${row.document_year} ${row.year}`, row]),
  );
  return [...keys.values()]
    .sort((a, b) => a.document_year - b.document_year || a.year - b.year)
    .map(({ document_year, year }) =>
      budgetOf(
        budgets.filter((row) =>
          row.document_year === document_year && row.year === year
        ),
      )
    );
}

/**
 * The budget for a year in the latest plan that has one.
 *
 * @returns The budget, or `null` if no plan has one for the year.
 */
export function plannedBudget(
  data: FinanceData,
  year: number,
): PlannedBudget | null {
  return plannedBudgets(data).filter((budget) => budget.year === year).at(-1) ??
    null;
}

function budgetOf(rows: readonly BudgetRow[]): PlannedBudget {
  const { document_year, year, unit } = rows[0]!;
  const income = sectionTotal(rows, "intakter");
  const cost = sectionTotal(rows, "kostnader");
  const result = rows.filter(isSumOf("resultat")).at(-1);
  return {
    documentYear: document_year,
    year,
    unit,
    lines: rows.map((row, at) => ({
      ...checkLine(
        row.post,
        { level: row.level, sek: sekOf(row) },
        row.level === "item" ? null : lineSum(rows, at, income, cost),
        unit,
      ),
      section: row.section,
    })),
    incomeSek: income,
    costSek: cost?.abs() ?? null,
    resultSek: result ? sekOf(result) : null,
    sources: printedSources(rows),
  };
}

/** What the addends of a sum give; `null` if it has none. */
function lineSum(
  rows: readonly BudgetRow[],
  at: number,
  income: Decimal | null,
  cost: Decimal | null,
): LineSum | null {
  const { section } = rows[at]!;
  const items = rows.filter((row, before) =>
    before < at && row.section === section && row.level === "item"
  ).map(sekOf);
  const whole = section === "intakter" || section === "kostnader"
    ? []
    : [income, cost?.abs().negated() ?? null].filter((sek) => sek !== null);
  const addends = [...whole, ...items];
  if (addends.length === 0) return null;
  return {
    sek: sumOf(addends),
    addends: addends.length,
  };
}

/** A section's total in print, or its items together where none is printed. */
function sectionTotal(
  rows: readonly BudgetRow[],
  section: BudgetRow["section"],
): Decimal | null {
  const total = rows.find(isSumOf(section));
  if (total) return sekOf(total);
  const items = rows.filter((row) => row.section === section).map(sekOf);
  return items.length > 0 ? sumOf(items) : null;
}

function isSumOf(section: BudgetRow["section"]) {
  return (row: BudgetRow) => row.section === section && row.level === "total";
}

function sekOf({ amount, unit }: BudgetRow): Decimal {
  return printedSek(amount, unit);
}
