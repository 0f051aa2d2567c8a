import type { PopulationRow } from "./tables/reference_tables.ts";

/** Inhabitants of some municipalities by one measure, and where the numbers are from. */
export interface PopulationCount {
  /** `all`, or an age band such as `16-64`. */
  readonly measure: string;
  /** Day the numbers hold for, `YYYY-MM-DD`; `null` where the source does not say. */
  readonly referenceDate: string | null;
  /** Inhabitants by municipality code. */
  readonly inhabitants: ReadonlyMap<string, number>;
  /** The sources, each once. */
  readonly sources: readonly string[];
}

/**
 * The latest count that covers every given municipality, no later than a day.
 * A band that is not given as such is summed from narrower bands that tile it.
 *
 * @param rows Rows of `population.csv`.
 * @param codes Municipality codes that must all be covered.
 * @param measure `all`, or an age band such as `16-64`.
 * @param latest Last day to consider, `YYYY-MM-DD`.
 * @param sex Whom to count: K women, M men, T both.
 * @returns The count, or `null` if no day covers them all.
 */
export function latestPopulation(
  rows: readonly PopulationRow[],
  codes: readonly string[],
  measure: string,
  latest: string,
  sex: PopulationRow["sex"] = "T",
): PopulationCount | null {
  const days = [...new Set(rows.map((row) => row.reference_date))]
    .filter((day) => day <= latest).sort().reverse();
  for (const day of days) {
    const onDay = rows.filter((row) =>
      row.reference_date === day && row.sex === sex
    );
    const found = codes.map((code) =>
      tile(onDay.filter((row) => row.region_code === code), measure)
    );
    if (found.every((part) => part !== null)) {
      return {
        measure,
        referenceDate: day,
        inhabitants: new Map(codes.map((code, at) => [
          code,
          found[at]!.reduce((sum, row) => sum + row.population, 0),
        ])),
        sources: [...new Set(found.flat().map((row) => row.source))].sort(),
      };
    }
  }
  return null;
}

/** The rows whose bands together are exactly the measure, or `null`. */
function tile(
  rows: readonly PopulationRow[],
  measure: string,
): readonly PopulationRow[] | null {
  const whole = rows.find((row) => row.measure === measure);
  return whole ? [whole] : tileAges(rows, ...ages(measure));
}

/** The rows that fill the ages from `first` to `last` without a gap, or `null`. */
function tileAges(
  rows: readonly PopulationRow[],
  first: number,
  last: number,
): readonly PopulationRow[] | null {
  for (const row of rows) {
    const [start, end] = ages(row.measure);
    if (start !== first || end < start || end > last) continue;
    if (end === last) return [row];
    const rest = tileAges(rows, end + 1, last);
    if (rest) return [row, ...rest];
  }
  return null;
}

/** First and last age of a band, both NaN for what is not a band. */
function ages(measure: string): [number, number] {
  if (measure === "all") return [0, Infinity];
  const [, from, to] = /^(\d+)-(\d*)$/.exec(measure) ?? [];
  return from === undefined
    ? [NaN, NaN]
    : [Number(from), to ? Number(to) : Infinity];
}
