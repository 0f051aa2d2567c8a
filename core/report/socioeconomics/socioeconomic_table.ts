import { MEMBER_COLUMNS, sekColumn } from "../../figures/columns.ts";
import type { Column } from "../../figures/figure.ts";
import { markProtected } from "../../figures/protected_cells.ts";
import { socioeconomicProvenance } from "../../figures/socioeconomics/provenance.ts";
import { assumptionSentence } from "../../figures/socioeconomics/words.ts";
import {
  type JobBenefit,
  municipalBalances,
  municipalTotal,
  workingTimeBenefits,
  workingTimeTotal,
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
 * their sum: as published, Tabell 2. A förbund without jobs has no rows, and
 * protected jobs are empty.
 */
export function workingTimeTable(basis: SocioeconomicCase): OutputTable {
  const shown = workingTimeBenefits(basis);
  const items = basis.workingTimes.map((row) => ({
    title: row.title,
    jobs: row.jobs,
    benefit: shown.find(({ title }) => title === row.title) ?? null,
  }));
  const total = {
    title: TOTAL,
    jobs: basis.people,
    benefit: workingTimeTotal(basis),
  };
  const rows = items.length === 0 ? [] : [...items, total];
  return {
    id: "samhallsekonomi-arbetstid",
    title: tableTitle("Jobb efter arbetstid", basis),
    ...markJobs(basis, {
      columns: [
        { name: "working_time", title: "Arbetstid" },
        { name: "jobs", title: "Antal", decimals: 0 },
        ...BENEFIT_COLUMNS,
      ],
      rows: rows.map((row) => ({
        working_time: row.title,
        jobs: row.jobs,
        ...benefitCells(row.benefit),
      })),
    }),
    ...socioeconomicProvenance(basis),
  };
}

/**
 * What the jobs give each municipality against its own fee, with their sum:
 * as published, Tabell 3. The sum has no code. A förbund without jobs has no
 * rows, and protected jobs are empty.
 */
export function municipalBalanceTable(basis: SocioeconomicCase): OutputTable {
  const shown = municipalBalances(basis);
  const items = basis.municipalities.flatMap((row) => {
    const found = shown.find(({ member }) => member.code === row.member.code);
    return found || row.jobsHidden
      ? [{ ...row.member, ...row, benefit: found ?? null }]
      : [];
  });
  const total = municipalTotal(basis);
  const rows = items.length === 0
    ? []
    : [...items, { code: null, name: TOTAL, ...total, benefit: total }];
  return {
    id: "samhallsekonomi-kommuner",
    title: tableTitle("Nytta och avgift per kommun", basis),
    ...markJobs(basis, {
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
        ...benefitCells(row.benefit),
        fee_sek: row.feeSek,
        balance_sek: row.benefit?.balanceSek ?? null,
      })),
    }),
    ...socioeconomicProvenance(basis),
  };
}

/** A table's title with förbund, year and what differs from the publication. */
export function tableTitle(subject: string, basis: SocioeconomicCase): string {
  return `${subject} ${basis.year}, ${basis.data.forbund.shortName}. ${
    assumptionSentence(basis)
  }`;
}

/** The same numbers with what is protected in them named. */
function markJobs(
  { data }: SocioeconomicCase,
  numbers: Pick<OutputTable, "columns" | "rows">,
): Pick<OutputTable, "columns" | "rows"> {
  return data.protection
    ? markProtected(numbers, data.protection, [
      "jobs",
      "participants",
      "full_time_jobs",
    ])
    : numbers;
}

/** What jobs give as cells; empty where the jobs are protected. */
function benefitCells(benefit: JobBenefit | null) {
  return {
    full_time_jobs: benefit?.fullTimeJobs ?? null,
    avoided_social_assistance_sek: benefit?.avoidedSocialAssistanceSek ?? null,
    tax_sek: benefit?.taxSek ?? null,
    benefit_sek: benefit?.benefitSek ?? null,
  };
}
