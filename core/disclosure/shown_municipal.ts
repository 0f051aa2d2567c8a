import type { MunicipalData } from "../data/municipal_data.ts";
import type { SocioeconomicData } from "../data/socioeconomic_data.ts";
import type {
  JobRow,
  MunicipalSocioeconomicsRow,
} from "../data/tables/socioeconomic_tables.ts";
import { endedWhere } from "./exit_unions.ts";
import {
  codesByYear,
  memberParticipants,
  memberWhere,
} from "./municipal_tables.ts";
import type { ShownJobs } from "./shown_jobs.ts";
import type { Where } from "./table_set.ts";

/** A number of persons as it may be shown; `null` if it is not. */
export type ShownPersons = (where: Where) => number | null;

/** Every year's jobs as they may be shown. */
export type JobsByYear = ReadonlyMap<number, ShownJobs>;

/** Participants and jobs by municipality as they may be shown. */
export function shownMunicipal(
  data: MunicipalData,
  persons: ShownPersons,
  jobs: JobsByYear,
): MunicipalData {
  const codes = codesByYear(data.outcomes);
  return {
    ...data,
    outcomes: data.outcomes.map((row) => ({
      ...row,
      participants: persons(memberWhere(row.year, [row.code])),
      fullTimeJobs: jobs.get(row.year)?.municipalities.has(row.code)
        ? row.fullTimeJobs
        : null,
    })),
    totals: data.totals.map((row) => {
      const all = jobs.get(row.year);
      const isWhole = all?.totals.fullTimeJobs?.eq(row.fullTimeJobs ?? NaN);
      return {
        ...row,
        participants: persons(memberWhere(row.year, codes.get(row.year)!)),
        fullTimeJobs: isWhole ? row.fullTimeJobs : null,
      };
    }),
  };
}

/** Jobs, and what they are reckoned to be worth, as they may be shown. */
export function shownSocioeconomics(
  data: SocioeconomicData,
  persons: ShownPersons,
  jobs: JobsByYear,
): SocioeconomicData {
  const codes = codesByYear(memberParticipants(data));
  const all = (year: number) => memberWhere(year, codes.get(year) ?? []);
  return {
    ...data,
    jobs: data.jobs.map((row) => shownJobRow(row, jobs.get(row.year)!)),
    municipalities: data.municipalities.map((row) =>
      shownMunicipalRow(
        row,
        jobs.get(row.year)!,
        persons(
          row.member_code === null
            ? all(row.year)
            : memberWhere(row.year, [row.member_code]),
        ),
      )
    ),
    participants: data.participants.map(({ year, intervention_id }) => ({
      year,
      intervention_id,
      ended: persons(endedWhere(year, intervention_id)),
    })),
    jobTotals: [...jobs.values()].map(({ totals }) => ({
      ...totals,
      participants: codes.has(totals.year) ? persons(all(totals.year)) : null,
    })),
  };
}

function shownJobRow(row: JobRow, { workingTimes, totals }: ShownJobs): JobRow {
  const isShown = row.level === "item"
    ? workingTimes.has(row.row_id)
    : totals.people !== null;
  return isShown ? row : {
    ...row,
    jobs: null,
    avoided_social_assistance_sek: null,
    tax_sek: null,
    result_sek: null,
    result_printed: null,
  };
}

function shownMunicipalRow(
  row: MunicipalSocioeconomicsRow,
  { municipalities, totals }: ShownJobs,
  participants: number | null,
): MunicipalSocioeconomicsRow {
  const isShown = row.member_code === null
    ? totals.fullTimeJobs !== null
    : municipalities.has(row.member_code);
  return isShown ? { ...row, participants } : {
    ...row,
    participants,
    full_time_jobs: null,
    avoided_social_assistance_sek: null,
    tax_sek: null,
    saving_sek: null,
    balance_sek: null,
  };
}
