import { type Member, ofMunicipalities } from "../data/forbund.ts";
import { InputError } from "../data/problems.ts";
import type {
  JobTotals,
  SocioeconomicData,
} from "../data/socioeconomic_data.ts";
import { type Decimal, ExactDecimal, sumOf } from "../money.ts";
import type { Parameter } from "../parameters/parameter.ts";

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
  /** How many people; `null` where it is protected. */
  readonly jobs: number | null;
  /** The same work as full-time jobs; `null` where it is protected. */
  readonly fullTimeJobs: Decimal | null;
}

/** A municipality's participants, jobs and fee. */
export interface CaseMunicipality {
  /** The municipality. */
  readonly member: Member;
  /** Participants from it; `null` where data has none, or they are protected. */
  readonly participants: number | null;
  /** Their work as full-time jobs; `null` where data has none, or protected. */
  readonly fullTimeJobs: Decimal | null;
  /** Whether data has its jobs but they are protected. */
  readonly jobsHidden: boolean;
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
        fullTimeJobs: row.jobs === null
          ? null
          : new ExactDecimal(row.jobs).times(row.hours_pct).div(100),
      };
    });
}

/** Jobs and fee by municipality for a year, in the order of the fees. */
export function municipalitiesOf(
  data: SocioeconomicData,
  year: number,
  fees: readonly PaidFee[],
): CaseMunicipality[] {
  const rows = municipalRows(data, year);
  return ofMunicipalities(fees).map(({ member, feeSek }) => {
    const row = rows.find((entry) => entry.member_code === member.code);
    return {
      member,
      participants: row?.participants ?? null,
      fullTimeJobs: row?.full_time_jobs ?? null,
      jobsHidden: row?.full_time_jobs === null,
      feeSek,
    };
  });
}

/**
 * A year's jobs and participants in all.
 *
 * @throws {InputError} If the tables by working time and by municipality, where
 * there are both, do not add up to the same.
 */
export function jobTotalsOf(data: SocioeconomicData, year: number): JobTotals {
  const given = data.jobTotals.find((row) => row.year === year);
  if (given) return given;
  const times = workingTimesOf(data, year);
  const rows = municipalRows(data, year);
  const hours = known(times.map(({ fullTimeJobs }) => fullTimeJobs));
  const own = known(rows.map(({ full_time_jobs }) => full_time_jobs));
  const [byHours, byMunicipality] = [sumOf(hours), sumOf(own)];
  if (hours.length > 0 && own.length > 0 && !byHours.equals(byMunicipality)) {
    throw new InputError(
      `${data.forbund.shortName}: jobs.csv ger ${byHours} heltidsjobb men ` +
        `municipal_socioeconomics.csv ${byMunicipality}`,
    );
  }
  const all = own.length > 0 ? byMunicipality : byHours;
  return {
    year,
    people: sumOrNull(times.map(({ jobs }) => jobs)),
    fullTimeJobs: hours.length + own.length > 0 ? all : null,
    participants: sumOrNull(rows.map(({ participants }) => participants)),
  };
}

function municipalRows({ municipalities }: SocioeconomicData, year: number) {
  return municipalities.filter((row) =>
    row.year === year && row.level === "item"
  );
}

function known<Amount>(amounts: readonly (Amount | null)[]): Amount[] {
  return amounts.filter((amount) => amount !== null);
}

/** The sum of the known numbers; `null` if there are none. */
function sumOrNull(numbers: readonly (number | null)[]): number | null {
  const summed = known(numbers);
  return summed.length === 0
    ? null
    : summed.reduce((total, number) => total + number, 0);
}

/** People who ended an intervention in a year; `null` where not known. */
export function endedIn({ participants }: SocioeconomicData, year: number) {
  const ofYear = participants.filter((row) => row.year === year);
  const total = ofYear.find((row) => row.intervention_id === "totalt");
  if (total || ofYear.length === 0) return total?.ended ?? null;
  return ofYear.reduce<number | null>(
    (sum, { ended }) => sum === null || ended === null ? null : sum + ended,
    0,
  );
}
