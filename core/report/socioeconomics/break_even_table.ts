import {
  MEMBER_COLUMNS,
  sekColumn,
  shareColumn,
} from "../../figures/columns.ts";
import { socioeconomicProvenance } from "../../figures/socioeconomics/provenance.ts";
import type { BreakEven, JobsNeeded } from "../../socioeconomics/break_even.ts";
import type { SocioeconomicCase } from "../../socioeconomics/socioeconomic_case.ts";
import type { OutputTable } from "../output_table.ts";
import { tableTitle } from "./socioeconomic_table.ts";

/** The jobs that cover the fee, for all municipalities and for each of them. */
export function breakEvenTable(
  basis: SocioeconomicCase,
  needs: readonly JobsNeeded[],
  all: BreakEven,
): OutputTable {
  const cells = (need: BreakEven) => ({
    fee_sek: need.feeSek,
    benefit_per_job_sek: need.benefitPerJobSek,
    jobs_needed: need.fullTimeJobs,
    people_needed: need.people,
    share_needed: need.share,
    out_of: need.outOf,
  });
  return {
    id: "samhallsekonomi-brytpunkt",
    title: tableTitle("Jobb som täcker avgiften", basis),
    columns: [
      ...MEMBER_COLUMNS,
      sekColumn("fee_sek", "Medlemsavgift"),
      sekColumn("benefit_per_job_sek", "Nytta per heltidsjobb"),
      { name: "jobs_needed", title: "Heltidsjobb som behövs", decimals: 2 },
      { name: "people_needed", title: "Personer som behövs", decimals: 2 },
      shareColumn("share_needed", "Andel som behövs"),
      { name: "out_of", title: "Andel av antal", decimals: 0 },
      { name: "counted", title: "Andelen räknas av" },
    ],
    rows: [
      {
        member_code: null,
        member: "Alla kommuner",
        ...cells(all),
        counted: "avslutade",
      },
      ...needs.map(({ municipality, breakEven }) => ({
        member_code: municipality.member.code,
        member: municipality.member.name,
        ...cells(breakEven),
        counted: "deltagare",
      })),
    ],
    ...socioeconomicProvenance(basis),
  };
}
