import type { PersonTable } from "../data/protection.ts";
import type {
  JobTotals,
  SocioeconomicData,
} from "../data/socioeconomic_data.ts";
import { type Decimal, ExactDecimal, sumOf } from "../money.ts";
import { jobTotalsOf } from "../socioeconomics/reported_jobs.ts";
import { jobIntervals, type WorkingTimeJobs } from "./job_intervals.ts";
import type { DisclosureRule } from "./rule.ts";

// Built on the socio-economic room: it knows how jobs add up.

/** Which of the people at work by working time may be shown. */
export interface ShownWorkingTimes {
  /** Whether each working time is shown. */
  readonly times: readonly boolean[];
  /** Whether the people of all of them together are shown. */
  readonly people: boolean;
}

/**
 * Which of the people at work by working time may be shown beside their
 * full-time jobs, which weigh the same people by their hours. From the
 * smallest on, as many numbers are left out as it takes: at last also how many
 * people there are in all.
 *
 * @returns What may be shown, or `null` if nothing may: neither people nor
 * full-time jobs.
 */
export function shownWorkingTimes(
  times: readonly WorkingTimeJobs[],
  { threshold, width }: DisclosureRule,
): ShownWorkingTimes | null {
  const all = times.reduce((sum, { jobs }) => sum + jobs, 0);
  if (all > 0 && all < threshold) return null;
  const shown = times.map(({ jobs }) => jobs === 0 || jobs >= threshold);
  const isSafe = (people: boolean) =>
    jobIntervals(times.filter((_, at) => !shown[at]), people)
      .every(([least, greatest]) => greatest - least >= width);
  const bySize = [...times.keys()].filter((at) => shown[at])
    .sort((a, b) => times[a]!.jobs - times[b]!.jobs);
  for (const at of bySize) {
    if (isSafe(true)) break;
    shown[at] = false;
  }
  if (isSafe(true)) return { times: shown, people: true };
  return isSafe(false) ? { times: shown, people: false } : null;
}

/** Full-time jobs by municipality. */
export type MunicipalJobs = ReadonlyMap<string, Decimal>;

/**
 * Which municipalities' full-time jobs may be shown beside their sum. A
 * full-time job is the work of one person or more, so fewer jobs than the
 * threshold may be fewer persons; and no job at all tells of every participant
 * from the municipality. Those that are left out are at least two and have
 * together at least as many jobs as their numbers must be apart.
 *
 * @param jobs Full-time jobs by municipality code.
 * @returns The codes of those that may be shown; `null` if the sum of all may
 * not be shown either.
 */
export function shownMunicipalJobs(
  jobs: MunicipalJobs,
  { threshold, width }: DisclosureRule,
): ReadonlySet<string> | null {
  const sum = (codes: readonly string[]) =>
    sumOf(codes.map((code) => jobs.get(code)!));
  const all = [...jobs.keys()];
  if (sum(all).gt(0) && sum(all).lt(Math.max(threshold, width))) return null;
  const bySize = all.toSorted((a, b) => jobs.get(a)!.cmp(jobs.get(b)!));
  let hidden = bySize.filter((code) => jobs.get(code)!.lt(threshold));
  while (
    hidden.length > 0 && hidden.length < all.length &&
    (hidden.length === 1 || sum(hidden).lt(width))
  ) {
    hidden = bySize.slice(0, hidden.length + 1);
  }
  return new Set(all.filter((code) => !hidden.includes(code)));
}

/** A year's jobs as they may be shown. */
export interface ShownJobs {
  /** Which working times are shown, by the key of their row. */
  readonly workingTimes: ReadonlySet<string>;
  /** Which municipalities' full-time jobs are shown, by code. */
  readonly municipalities: ReadonlySet<string>;
  /** The sums. */
  readonly totals: JobTotals;
}

/**
 * A year's jobs as they may be shown. Where the people or the full-time jobs
 * are too few in all, nothing is.
 *
 * @throws {InputError} If the tables by working time and by municipality do
 * not add up to the same.
 */
export function shownJobs(
  data: SocioeconomicData,
  year: number,
  rule: DisclosureRule,
): ShownJobs {
  const totals = jobTotalsOf(data, year);
  const rows = data.jobs.filter((row) =>
    row.year === year && row.level === "item"
  );
  const reported = rows.map(({ jobs, hours_pct }) => ({
    jobs: jobs ?? 0,
    hoursPct: hours_pct ?? 0,
  }));
  const own = new Map(
    data.municipalities.flatMap((row) =>
      row.year === year && row.member_code !== null
        ? [[row.member_code, row.full_time_jobs ?? new ExactDecimal(0)]]
        : []
    ),
  );
  const isOpen = (table: PersonTable) => !data.unpublished.includes(table);
  const times = isOpen("jobs")
    ? { times: rows.map(() => true), people: true }
    : shownWorkingTimes(reported, rule);
  const municipalities = isOpen("municipal_socioeconomics")
    ? new Set(own.keys())
    : shownMunicipalJobs(own, rule);
  if (!times || !municipalities) {
    return {
      workingTimes: new Set(),
      municipalities: new Set(),
      totals: { ...totals, people: null, fullTimeJobs: null },
    };
  }
  return {
    workingTimes: new Set(
      rows.filter((_, at) => times.times[at]).map(({ row_id }) => row_id),
    ),
    municipalities,
    totals: times.people ? totals : { ...totals, people: null },
  };
}
