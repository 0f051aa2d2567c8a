import type {
  JOBS,
  MUNICIPAL_SOCIOECONOMICS,
} from "../../../../core/data/tables/socioeconomic_tables.ts";
import type { FeeAllocation } from "../../../../core/fees/member_fees.ts";
import { wholeKronor } from "../../../../core/money.ts";
import type { MadeRow } from "../made_table.ts";
import {
  fullTimeHundredths,
  type MunicipalOutcome,
  WORKING_TIMES,
} from "../persons/municipal_outcomes.ts";
import { annualReport, slugOf, YEARS } from "../provenance.ts";
import {
  amountsOf,
  BOTH_TAXES_PCT,
  MUNICIPAL_TAX_PCT,
} from "./standard_amounts.ts";

type JobRow = MadeRow<typeof JOBS>;
type MunicipalRow = MadeRow<typeof MUNICIPAL_SOCIOECONOMICS>;

/** What some full-time jobs give, whole kronor. */
interface Benefit {
  readonly assistance: number;
  readonly tax: number;
}

/** Rows of `jobs.csv`: by working time, and all of them as one row. */
export function jobRows(outcomes: readonly MunicipalOutcome[]): JobRow[] {
  return YEARS.flatMap((year) => {
    const ofYear = outcomes.filter((outcome) => outcome.year === year);
    const counts = WORKING_TIMES.map((_, at) =>
      ofYear.reduce((sum, { jobs }) => sum + jobs[at]!, 0)
    );
    const items = WORKING_TIMES.map(({ time, pct }, at) =>
      jobRow(year, { time, pct, level: "item" }, counts[at]!, counts[at]! * pct)
    );
    const total = { time: "Summering", pct: null, level: "total" };
    const people = counts.reduce((sum, count) => sum + count, 0);
    return [...items, jobRow(year, total, people, fullTimeHundredths(counts))];
  });
}

/** Rows of `municipal_socioeconomics.csv`: each against its own fee. */
export function municipalRows(
  outcomes: readonly MunicipalOutcome[],
  allocations: readonly FeeAllocation[],
): MunicipalRow[] {
  return allocations.flatMap(({ input: { year }, fees, partiesSek }) => {
    const ofYear = outcomes.filter((outcome) => outcome.year === year);
    const sum = (of: (outcome: MunicipalOutcome) => number) =>
      ofYear.reduce((total, outcome) => total + of(outcome), 0);
    const items = ofYear.map(({ code, participants, jobs }) => {
      const fee = fees.find(({ member }) => member.code === code)!;
      return municipalRow(
        year,
        { member_code: code, label: fee.member.name, level: "item" },
        participants,
        fullTimeHundredths(jobs),
        wholeKronor(fee.feeSek),
      );
    });
    const total = municipalRow(
      year,
      { member_code: null, label: "Summering", level: "total" },
      sum(({ participants }) => participants),
      sum(({ jobs }) => fullTimeHundredths(jobs)),
      wholeKronor(partiesSek.kommun),
    );
    return [...items, total];
  });
}

function jobRow(
  year: number,
  { time, pct, level }: { time: string; pct: number | null; level: string },
  people: number,
  hundredths: number,
): JobRow {
  const { assistance, tax } = benefitOf(year, hundredths, BOTH_TAXES_PCT);
  return {
    row_id: `${year}-tabell2-${slugOf(time)}`,
    year,
    working_time: time,
    hours_pct: pct,
    level,
    jobs: people,
    avoided_social_assistance_sek: assistance,
    tax_sek: tax,
    result_sek: assistance + tax,
    result_printed: String(assistance + tax),
    ...annualReport("Bilaga 2, Tabell 2"),
  };
}

function municipalRow(
  year: number,
  named: Pick<MunicipalRow, "member_code" | "label" | "level">,
  participants: number,
  hundredths: number,
  feeSek: bigint,
): MunicipalRow {
  const { assistance, tax } = benefitOf(year, hundredths, MUNICIPAL_TAX_PCT);
  return {
    row_id: `${year}-tabell3-${named.member_code ?? "summering"}`,
    year,
    ...named,
    participants,
    full_time_jobs: hundredths / 100,
    avoided_social_assistance_sek: assistance,
    tax_sek: tax,
    saving_sek: assistance + tax,
    fee_sek: feeSek,
    balance_sek: BigInt(assistance + tax) - feeSek,
    ...annualReport("Bilaga 2, Tabell 3"),
  };
}

function benefitOf(year: number, hundredths: number, taxPct: number): Benefit {
  const { assistanceSek, wageSek } = amountsOf(year);
  return {
    assistance: hundredths * assistanceSek / 100,
    tax: hundredths * 12 * wageSek * taxPct / 10_000,
  };
}
