import type { FullYearEquivalentData } from "../data/full_year_equivalent_data.ts";
import { latestPopulation, type PopulationCount } from "../data/population.ts";
import type {
  Benefit,
  FullYearEquivalentRow,
} from "../data/tables/indicator_tables.ts";
import { BENEFIT_NAMES } from "./benefit_names.ts";
import { MONTHS_IN_YEAR, yearFromMonths } from "./measure.ts";
import type {
  EquivalentPoint,
  EquivalentSelection,
  EquivalentSeries,
} from "./series.ts";

/** Most missing months that are named one by one. */
const MOST_NAMED = 3;

/**
 * A region's full-year equivalents as the data tells them. A year told by its
 * months is their mean, and is left out if one of the twelve is missing; so is
 * a total of which some benefit was not reported. Where the share is not told,
 * it is taken of the inhabitants on 31 December.
 *
 * @param code Region code, such as `0484` or `00`.
 */
export function regionSeries(
  data: FullYearEquivalentData,
  selection: EquivalentSelection,
  code: string,
): EquivalentSeries {
  const region = data.equivalents.filter((row) =>
    row.region_code === code && isOfKind(row, selection)
  );
  const rows = region.filter(({ benefit }) => benefit === selection.benefit);
  const years = [...new Set(rows.map(({ year }) => year))]
    .sort((a, b) => a - b)
    .map((year) => ({
      year,
      row: yearRow(rows.filter((row) => row.year === year)),
      missing: missingParts(region, selection.benefit, year),
    }));
  const isWhole = ({ row, missing }: (typeof years)[number]) =>
    row !== null && missing.length === 0;
  return {
    ...selection,
    code,
    name: data.regions.get(code)?.name ?? code,
    points: years.filter(isWhole).map(({ row }) => pointFrom(row!, data)),
    incomplete: years.filter((year) => !isWhole(year))
      .map(({ year, missing }) => ({ year, missing })),
  };
}

function isOfKind(
  row: FullYearEquivalentRow,
  { measure, ageBand, sex }: EquivalentSelection,
): boolean {
  return row.measure === measure && row.age_band === ageBand && row.sex === sex;
}

/** The row of the whole year, or one made of its twelve months, or `null`. */
function yearRow(
  rows: readonly FullYearEquivalentRow[],
): FullYearEquivalentRow | null {
  const whole = rows.find((row) => row.month === null && isKnown(row));
  if (whole) return whole;
  const people = valuesOf(rows, ({ people }) => people);
  const shares = valuesOf(rows, ({ share_pct }) => share_pct);
  if (people === null && shares === null) return null;
  return {
    ...rows[0]!,
    month: null,
    people: people && yearFromMonths(people),
    share_pct: shares && yearFromMonths(shares),
    source: [...new Set(rows.map(({ source }) => source))].join("; "),
  };
}

function isKnown({ people, share_pct }: FullYearEquivalentRow): boolean {
  return people !== null || share_pct !== null;
}

/** The values of twelve months; `null` if one of them has none. */
function valuesOf(
  rows: readonly FullYearEquivalentRow[],
  of: (row: FullYearEquivalentRow) => number | null,
): number[] | null {
  const values = rows.filter(({ month }) => month !== null).map(of)
    .filter((value) => value !== null);
  return values.length === MONTHS_IN_YEAR ? values : null;
}

/** The months that a year lacks, or the benefits that its total lacks. */
function missingParts(
  region: readonly FullYearEquivalentRow[],
  benefit: Benefit,
  year: number,
): string[] {
  const ofYear = region.filter((row) => row.year === year);
  if (benefit === "total") {
    const unreported = ofYear.filter((row) =>
      row.benefit !== "total" && !isKnown(row)
    );
    const names = unreported.map((row) =>
      BENEFIT_NAMES[row.benefit].toLocaleLowerCase("sv")
    );
    if (names.length > 0) return [...new Set(names)];
  }
  const known = ofYear.filter((row) => row.benefit === benefit && isKnown(row))
    .map(({ month }) => month);
  if (known.includes(null)) return [];
  const missing = Array.from({ length: MONTHS_IN_YEAR }, (_, at) => at + 1)
    .filter((month) => !known.includes(month));
  return missing.length > MOST_NAMED
    ? [`${missing.length} månader`]
    : missing.map((month) => `månad ${month}`);
}

function pointFrom(
  row: FullYearEquivalentRow,
  data: FullYearEquivalentData,
): EquivalentPoint {
  const { year, people, share_pct, source } = row;
  const count = inhabitants(row, data);
  const population = count?.inhabitants.get(row.region_code) ?? null;
  const reckoned = share_pct === null && people !== null && population
    ? 100 * people / population
    : null;
  return {
    year,
    people,
    sharePct: share_pct ?? reckoned,
    population,
    sources: [source, ...(reckoned === null ? [] : count!.sources)],
  };
}

/** Inhabitants of the row's ages and sex on the last day of its year. */
function inhabitants(
  { region_code, age_band, sex, year }: FullYearEquivalentRow,
  { population }: FullYearEquivalentData,
): PopulationCount | null {
  if (age_band === null) return null;
  const day = `${year}-12-31`;
  return latestPopulation(
    population.filter((row) => row.reference_date === day),
    [region_code],
    age_band,
    day,
    sex,
  );
}
