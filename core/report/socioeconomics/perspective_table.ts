import { sekColumn } from "../../figures/columns.ts";
import { socioeconomicProvenance } from "../../figures/socioeconomics/provenance.ts";
import { readingSources } from "../../figures/socioeconomics/reading_sources.ts";
import type { PerspectiveBalance } from "../../socioeconomics/perspective_balance.ts";
import type { SocioeconomicCase } from "../../socioeconomics/socioeconomic_case.ts";
import { APPRAISAL_COLUMNS, appraisalCells } from "./appraisal_columns.ts";
import type { OutputTable } from "../output_table.ts";
import { tableTitle } from "./socioeconomic_table.ts";

/**
 * Every perspective's gain, cost and measures of worth. A förbund without jobs
 * has no rows.
 */
export function perspectiveTable(
  basis: SocioeconomicCase,
  balances: readonly PerspectiveBalance[],
): OutputTable {
  const { municipalities, allMembers } = readingSources(basis);
  return {
    id: "samhallsekonomi-perspektiv",
    ...(municipalities && allMembers
      ? {
        note: "Kommunernas nytta mot egen avgift räknas som i " +
          `${municipalities}, kommunernas och regionens mot allas avgifter ` +
          `som i ${allMembers}.`,
      }
      : {}),
    title: tableTitle("Nytta och kostnad per perspektiv", basis),
    columns: [
      { name: "perspective", title: "Perspektiv" },
      sekColumn("benefit_sek", "Nytta, nuvärde"),
      sekColumn("fee_sek", "Medlemsavgift"),
      sekColumn("balance_sek", "Balans, nettonuvärde"),
      sekColumn("balance_per_job_sek", "Balans per heltidsjobb"),
      ...APPRAISAL_COLUMNS,
      { name: "meaning", title: "Vad som räknas" },
    ],
    rows: (basis.jobsKnown ? balances : []).map((balance) => ({
      perspective: balance.perspective.title,
      benefit_sek: balance.benefitSek,
      fee_sek: balance.costSek,
      balance_sek: balance.balanceSek,
      balance_per_job_sek: balance.balancePerJobSek,
      ...appraisalCells(balance),
      meaning: balance.perspective.sentence,
    })),
    ...socioeconomicProvenance(basis),
  };
}
