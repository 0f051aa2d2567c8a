import type { ScenarioData } from "../../data/scenario_data.ts";
import type { Column, Value } from "../../figures/figure.ts";
import { scenarioProvenance } from "../../figures/scenarios/scenario_provenance.ts";
import { STATE_WORDS } from "../../figures/scenarios/words.ts";
import { type Decimal, ExactDecimal, sumOf } from "../../money.ts";
import type { ScenarioComparison } from "../../scenarios/compare.ts";
import type { ScenarioOutlook, YearOutlook } from "../../scenarios/outlook.ts";
import type { OutputTable } from "../output_table.ts";
import { exactSekColumn } from "./columns.ts";

/** The columns of a year of a scenario; those of balances may be empty. */
const OUTLOOK_COLUMNS: readonly Column[] = [
  { name: "scenario_id", title: "Fil" },
  { name: "scenario", title: "Scenario" },
  { name: "year", title: "År" },
  exactSekColumn("fee_income_sek", "Medlemsavgifter"),
  exactSekColumn("income_sek", "Intäkter"),
  exactSekColumn("spending_sek", "Kostnader"),
  exactSekColumn("result_sek", "Resultat"),
  exactSekColumn("equity_sek", "Utgående eget kapital"),
  exactSekColumn("equity_difference_sek", "Eget kapital mot grunden"),
  exactSekColumn("liquid_funds_sek", "Likvida medel"),
  exactSekColumn("above_level_sek", "Över lägsta nivån"),
  { name: "state", title: "Eget kapital är" },
  {
    name: "fee_per_inhabitant_sek",
    title: "Kommunernas avgift per invånare",
    unit: "kr",
    decimals: 2,
  },
  { name: "full_time_jobs", title: "Väntade heltidsjobb", decimals: 2 },
  exactSekColumn(
    "municipal_balance_sek",
    "Kommunernas nytta minus egen avgift",
  ),
  exactSekColumn("society_balance_sek", "Samhällets balans"),
];

/**
 * Every scenario beside the base, one row per scenario and year.
 *
 * @param comparison The scenarios; `null` gives a table without rows.
 */
export function comparisonTable(
  data: ScenarioData,
  comparison: ScenarioComparison | null,
): OutputTable {
  const outlooks = comparison
    ? [
      comparison.base,
      ...comparison.others.map(({ outlook }) => outlook),
    ]
    : [];
  return {
    id: "scenarier-jamforelse",
    title: `Scenarierna sida vid sida, ${data.forbund.shortName}`,
    note: leftOutNote(comparison?.leftOut ?? []),
    columns: OUTLOOK_COLUMNS,
    rows: outlooks.flatMap((outlook) =>
      outlook.years.map((year, at) =>
        outlookCells(outlook, year, comparison!.base.years[at]!)
      )
    ),
    ...scenarioProvenance(data, outlooks),
  };
}

/** The cells of a year of a scenario beside the same year of the base. */
function outlookCells(
  { scenario }: ScenarioOutlook,
  year: YearOutlook,
  base: YearOutlook,
): Readonly<Record<string, Value>> {
  const balance = (id: string) =>
    year.balances.find(({ perspective }) => perspective.id === id)
      ?.balanceSek ?? null;
  return {
    scenario_id: scenario.id,
    scenario: scenario.title,
    year: String(year.year),
    fee_income_sek: year.feeIncomeSek,
    income_sek: year.incomeSek,
    spending_sek: year.spendingSek,
    result_sek: year.resultSek,
    equity_sek: year.equitySek,
    equity_difference_sek: year.equitySek.minus(base.equitySek),
    liquid_funds_sek: year.liquidFundsSek,
    above_level_sek: aboveLowest(year),
    state: STATE_WORDS[year.state],
    fee_per_inhabitant_sek: feePerInhabitant(year),
    full_time_jobs: year.fullTimeJobs,
    municipal_balance_sek: balance("tabell-3"),
    society_balance_sek: balance("samhalle"),
  };
}

/** How far the own capital is above the lowest of its levels, if it has any. */
function aboveLowest({ limits }: YearOutlook): Decimal | null {
  const above = limits.flatMap(({ aboveSek }) => aboveSek ?? []);
  return above.length === 0 ? null : ExactDecimal.max(...above);
}

function feePerInhabitant({ fees }: YearOutlook) {
  const municipal = fees.filter(({ inhabitants }) => inhabitants !== null);
  const people = municipal.reduce((sum, fee) => sum + fee.inhabitants!, 0);
  return sumOf(municipal.map(({ feeSek }) => feeSek)).div(people);
}

function leftOutNote(leftOut: readonly ScenarioOutlook[]): string | undefined {
  return leftOut.length === 0
    ? undefined
    : `Gäller andra år och är inte med: ${
      leftOut.map(({ scenario }) => scenario.title).join(", ")
    }.`;
}
