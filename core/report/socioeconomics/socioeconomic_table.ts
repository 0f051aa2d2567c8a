import { MEMBER_COLUMNS, sekColumn } from "../../figures/fees/fee_columns.ts";
import type { Column } from "../../figures/figure.ts";
import { socioeconomicProvenance } from "../../figures/socioeconomics/provenance.ts";
import { assumptionSentence } from "../../figures/socioeconomics/words.ts";
import {
  type JobBenefit,
  municipalBalances,
  municipalTotal,
  totalBenefit,
  type WorkingTimeBenefit,
  workingTimeBenefits,
} from "../../socioeconomics/published_tables.ts";
import type { SocioeconomicCase } from "../../socioeconomics/socioeconomic_case.ts";
import type { OutputTable } from "../output_table.ts";

/** What both published tables call their row of sums. */
const TOTAL = "Summering";

const BENEFIT_COLUMNS: readonly Column[] = [
  { name: "full_time_jobs", title: "Heltidsjobb", decimals: 2 },
  sekColumn("avoided_social_assistance_sek", "Uteblivet försörjningsstöd"),
  sekColumn("tax_sek", "Skatteintäkter"),
  sekColumn("benefit_sek", "Nytta"),
];

/**
 * Jobs by working time and what they give municipalities and region, with
 * their sum: as published, Tabell 2. A förbund without jobs has no rows.
 */
export function workingTimeTable(basis: SocioeconomicCase): OutputTable {
  const items = workingTimeBenefits(basis);
  const total: WorkingTimeBenefit = {
    ...totalBenefit(items),
    title: TOTAL,
    jobs: items.reduce((sum, { jobs }) => sum + jobs, 0),
  };
  const rows = items.length === 0 ? [] : [...items, total];
  return {
    id: "samhallsekonomi-arbetstid",
    title: tableTitle("Jobb efter arbetstid", basis),
    columns: [
      { name: "working_time", title: "Arbetstid" },
      { name: "jobs", title: "Antal", decimals: 0 },
      ...BENEFIT_COLUMNS,
    ],
    rows: rows.map((row) => ({
      working_time: row.title,
      jobs: row.jobs,
      ...benefitCells(row),
    })),
    ...socioeconomicProvenance(basis),
  };
}

/**
 * What the jobs give each municipality against its own fee, with their sum:
 * as published, Tabell 3. The sum has no code. A förbund without jobs has no
 * rows.
 */
export function municipalBalanceTable(basis: SocioeconomicCase): OutputTable {
  const items = municipalBalances(basis);
  const rows = [
    ...items.map((row) => ({ ...row, ...row.member })),
    ...(items.length === 0
      ? []
      : [{ ...municipalTotal(items), code: null, name: TOTAL }]),
  ];
  return {
    id: "samhallsekonomi-kommuner",
    title: tableTitle("Nytta och avgift per kommun", basis),
    columns: [
      ...MEMBER_COLUMNS,
      { name: "participants", title: "Deltagare", decimals: 0 },
      ...BENEFIT_COLUMNS,
      sekColumn("fee_sek", "Medlemsavgift"),
      sekColumn("balance_sek", "Nytta minus avgift"),
    ],
    rows: rows.map((row) => ({
      member_code: row.code,
      member: row.name,
      participants: row.participants,
      ...benefitCells(row),
      fee_sek: row.feeSek,
      balance_sek: row.balanceSek,
    })),
    ...socioeconomicProvenance(basis),
  };
}

/** A table's title with förbund, year and what differs from the publication. */
export function tableTitle(subject: string, basis: SocioeconomicCase): string {
  return `${subject} ${basis.year}, ${basis.data.forbund.shortName}. ${
    assumptionSentence(basis)
  }`;
}

function benefitCells(row: JobBenefit) {
  return {
    full_time_jobs: row.fullTimeJobs,
    avoided_social_assistance_sek: row.avoidedSocialAssistanceSek,
    tax_sek: row.taxSek,
    benefit_sek: row.benefitSek,
  };
}
