import type { FinanceData } from "../../data/finance_data.ts";
import { sekColumn, shareColumn } from "../../figures/columns.ts";
import { financeProvenance } from "../../figures/finances/finance_provenance.ts";
import type { BudgetVariance } from "../../finances/budget_variance.ts";
import type { PlannedBudget } from "../../finances/planned_budget.ts";
import type { OutputTable } from "../output_table.ts";
import { AGREEMENT_WORDS, amountColumn, printedAmount } from "./amounts.ts";

/** The parts of a budget, in Swedish. */
const SECTIONS = {
  intakter: "Intäkter",
  kostnader: "Kostnader",
  resultat: "Resultat",
  balans: "Balans",
} as const;

/**
 * Outcome against budget by post, the variance worked out beside the printed.
 *
 * @param year Which year.
 * @param variance The year's posts; `null` gives a table without rows.
 */
export function budgetVarianceTable(
  data: FinanceData,
  year: number,
  variance: BudgetVariance | null,
): OutputTable {
  const unit = variance?.unit ?? "kr";
  const { id, shortName } = data.forbund;
  return {
    id: "budgetavvikelse",
    title: `Budget och utfall ${year}, ${shortName}`,
    note: variance
      ? "Avvikelsen är utfall minus budget: större än noll betyder högre " +
        "intäkt eller lägre kostnad än budgeterat."
      : `Utfallet mot budgeten ${year} är inte känt. Lägg till det i ` +
        `data/${id}/budget_variance.csv.`,
    columns: [
      { name: "post", title: "Post" },
      amountColumn("actual", "Utfall", unit),
      amountColumn("budget", "Budget", unit),
      amountColumn("variance", "Avvikelse", unit),
      shareColumn("variance_share", "Andel av budgeten"),
      amountColumn("printed_variance", "Avvikelse, tryckt", unit),
      amountColumn("difference", "Tryckt minus framräknad", unit),
      { name: "agreement", title: "Stämmer" },
      amountColumn("prior_year", `Utfall ${year - 1}`, unit),
    ],
    rows: (variance?.posts ?? []).map((row) => ({
      post: row.post,
      actual: printedAmount(row.actualSek, unit),
      budget: printedAmount(row.budgetSek, unit),
      variance: printedAmount(row.varianceSek, unit),
      variance_share: row.varianceShare,
      printed_variance: printedAmount(row.printedVarianceSek, unit),
      difference: printedAmount(row.differenceSek, unit),
      agreement: AGREEMENT_WORDS[row.agreement],
      prior_year: printedAmount(row.priorYearSek, unit),
    })),
    ...financeProvenance(data, variance?.sources ?? []),
  };
}

/**
 * The budgets of the plans line by line, in kronor, every sum worked out
 * beside the printed.
 *
 * @param budgets The budgets; none gives a table without rows.
 */
export function plannedBudgetTable(
  data: FinanceData,
  budgets: readonly PlannedBudget[],
): OutputTable {
  return {
    id: "budget",
    title: `Verksamhetsplanernas budgetar, ${data.forbund.shortName}`,
    note: budgets.length > 0
      ? "Tecknen är de tryckta, så kostnader är negativa i några planer och " +
        "positiva i andra. Framräknat är tomt där raden inte är någon summa."
      : `Ingen budget är känd. Lägg till den i ` +
        `data/${data.forbund.id}/budgets.csv.`,
    columns: [
      { name: "plan", title: "Plan" },
      { name: "year", title: "Budgetår" },
      { name: "section", title: "Del" },
      { name: "post", title: "Post" },
      sekColumn("printed_sek", "Tryckt"),
      sekColumn("computed_sek", "Framräknat"),
      sekColumn("difference_sek", "Tryckt minus framräknat"),
      { name: "agreement", title: "Stämmer" },
    ],
    rows: budgets.flatMap(({ documentYear, year, lines }) =>
      lines.map((line) => ({
        plan: String(documentYear),
        year: String(year),
        section: SECTIONS[line.section],
        post: line.post,
        printed_sek: line.printedSek,
        computed_sek: line.computedSek,
        difference_sek: line.differenceSek,
        agreement: line.agreement && AGREEMENT_WORDS[line.agreement],
      }))
    ),
    ...financeProvenance(data, budgets.flatMap(({ sources }) => sources)),
  };
}
