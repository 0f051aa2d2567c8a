import { sekColumn, shareColumn } from "../../figures/columns.ts";
import { socioeconomicProvenance } from "../../figures/socioeconomics/provenance.ts";
import type { ScenarioResult } from "../../socioeconomics/scenarios.ts";
import type { SocioeconomicCase } from "../../socioeconomics/socioeconomic_case.ts";
import { APPRAISAL_COLUMNS, appraisalCells } from "./appraisal_columns.ts";
import type { OutputTable } from "../output_table.ts";
import { tableTitle } from "./socioeconomic_table.ts";

/** Scenarios side by side. A förbund without jobs has no rows. */
export function scenarioTable(
  basis: SocioeconomicCase,
  scenarios: readonly ScenarioResult[],
): OutputTable {
  return {
    id: "samhallsekonomi-scenarier",
    title: tableTitle("Scenarier", basis),
    columns: [
      { name: "scenario", title: "Scenario" },
      sekColumn("balance_sek", "Balans"),
      sekColumn("society_balance_sek", "Samhällets balans"),
      ...APPRAISAL_COLUMNS,
      {
        name: "jobs_needed",
        title: "Heltidsjobb för balans noll",
        decimals: 2,
      },
      shareColumn("share_needed", "Andel av avslutade"),
    ],
    rows: (basis.jobsKnown ? scenarios : []).map((scenario) => ({
      scenario: scenario.name,
      balance_sek: scenario.balance.balanceSek,
      society_balance_sek: scenario.society.balanceSek,
      ...appraisalCells(scenario.balance),
      jobs_needed: scenario.breakEven.fullTimeJobs,
      share_needed: scenario.breakEven.share,
    })),
    ...socioeconomicProvenance(basis),
  };
}
