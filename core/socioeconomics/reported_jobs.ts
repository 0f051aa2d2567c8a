import type { Member } from "../data/forbund.ts";
import { InputError } from "../data/problems.ts";
import type { SocioeconomicData } from "../data/socioeconomic_data.ts";
import { type Decimal, ExactDecimal } from "../money.ts";
import type { Parameter } from "../parameters/parameter.ts";
import { sumOf } from "./sum_of.ts";

/** What a member pays in a year. */
export interface PaidFee {
  /** Who pays. */
  readonly member: Member;
  /** The fee, whole kronor. */
  readonly feeSek: Decimal;
}

/** The fees of a year, and the dated parameters behind them. */
export interface PaidFees {
  /** One fee per member. */
  readonly fees: readonly PaidFee[];
  /** What the fees were worked out with. */
  readonly parameters: readonly Parameter<unknown>[];
}

/** People at work after an intervention with one working time. */
export interface WorkingTime {
  /** Working time as printed, such as `75%`. */
  readonly title: string;
  /** Hours in percent of full time, 0–100. */
  readonly hoursPct: number;
  /** How many people. */
  readonly jobs: number;
  /** The same work as full-time jobs. */
  readonly fullTimeJobs: Decimal;
}

/** A municipality's participants, jobs and fee. */
export interface CaseMunicipality {
  /** The municipality. */
  readonly member: Member;
  /** Participants from it; `null` where data has no numbers by municipality. */
  readonly participants: number | null;
  /** Their work as full-time jobs; `null` where data has none. */
  readonly fullTimeJobs: Decimal | null;
  /** What it pays for the year, whole kronor. */
  readonly feeSek: Decimal;
}

/**
 * Jobs by working time as reported for a year.
 *
 * @throws {InputError} If an item states no hours.
 */
export function workingTimesOf(
  { jobs }: SocioeconomicData,
  year: number,
): WorkingTime[] {
  return jobs
    .filter((row) => row.year === year && row.level === "item")
    .map((row) => {
      if (row.hours_pct === null) {
        throw new InputError(
          `arbetstiden ${row.working_time} (${row.row_id}) saknar hours_pct`,
        );
      }
      return {
        title: row.working_time,
        hoursPct: row.hours_pct,
        jobs: row.jobs,
        fullTimeJobs: new ExactDecimal(row.jobs).times(row.hours_pct).div(100),
      };
    });
}

/** Jobs and fee by municipality for a year, in the order of the fees. */
export function municipalitiesOf(
  data: SocioeconomicData,
  year: number,
  fees: readonly PaidFee[],
): CaseMunicipality[] {
  const rows = data.municipalities.filter((row) =>
    row.year === year && row.level === "item"
  );
  return fees.filter(({ member }) => member.party === "kommun")
    .map(({ member, feeSek }) => {
      const row = rows.find((entry) => entry.member_code === member.code);
      return {
        member,
        participants: row?.participants ?? null,
        fullTimeJobs: row?.full_time_jobs ?? null,
        feeSek,
      };
    });
}

/**
 * Full-time jobs in all.
 *
 * @throws {InputError} If the tables by working time and by municipality, where
 * there are both, do not add up to the same.
 */
export function allFullTimeJobs(
  { forbund }: SocioeconomicData,
  workingTimes: readonly WorkingTime[],
  municipalities: readonly CaseMunicipality[],
): Decimal {
  const byHours = sumOf(workingTimes.map(({ fullTimeJobs }) => fullTimeJobs));
  const known = municipalities.flatMap(({ fullTimeJobs }) =>
    fullTimeJobs ?? []
  );
  const byMunicipality = sumOf(known);
  if (known.length === 0) return byHours;
  if (workingTimes.length > 0 && !byHours.equals(byMunicipality)) {
    throw new InputError(
      `${forbund.shortName}: jobs.csv ger ${byHours} heltidsjobb men ` +
        `municipal_socioeconomics.csv ${byMunicipality}`,
    );
  }
  return byMunicipality;
}

/** People who ended an intervention in a year; `null` where not known. */
export function endedIn({ participants }: SocioeconomicData, year: number) {
  const ofYear = participants.filter((row) => row.year === year);
  const total = ofYear.find((row) => row.intervention_id === "totalt");
  if (ofYear.length === 0) return null;
  return total?.ended ?? ofYear.reduce((sum, row) => sum + row.ended, 0);
}
