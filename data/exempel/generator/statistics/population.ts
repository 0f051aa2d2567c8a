import type { POPULATION } from "../../../../core/data/tables/reference_tables.ts";
import type { RandomStream } from "../../../../core/statistics/random.ts";
import { jitter, wholeBetween } from "../draws.ts";
import type { MadeRow } from "../made_table.ts";
import { type Place, PLACES, REGION_CODES } from "../places.ts";
import { FIRST_YEAR, LAST_YEAR, MADE_UP } from "../provenance.ts";

/** K for women, M for men, T for both together. */
export type Sex = "K" | "M" | "T";

const SEXES = ["K", "M", "T"] as const;

/** A row of `population.csv`, typed as it is made. */
interface PopulationRow extends MadeRow<typeof POPULATION> {
  readonly region_code: string;
  readonly reference_date: string;
  readonly measure: string;
  readonly sex: Sex;
  readonly population: number;
}

/**
 * Ages that no measure divides: share of all inhabitants, share of women, and
 * how much it grows where a place is older than usual.
 */
const AGES = {
  "0-15": { share: 0.18, women: 0.486, ageing: -0.15 },
  "16-19": { share: 0.047, women: 0.483, ageing: -0.15 },
  "20-24": { share: 0.051, women: 0.472, ageing: -0.2 },
  "25-44": { share: 0.238, women: 0.486, ageing: -0.25 },
  "45-64": { share: 0.252, women: 0.494, ageing: 0 },
  "65": { share: 0.012, women: 0.503, ageing: 0.3 },
  "66-": { share: 0.22, women: 0.532, ageing: 1 },
} as const;
type Age = keyof typeof AGES;
const ALL_AGES = Object.keys(AGES) as Age[];

/** The ages of every measure that is written. */
const MEASURES: Readonly<Record<string, readonly Age[]>> = {
  all: ALL_AGES,
  "0-15": ["0-15"],
  "0-19": ["0-15", "16-19"],
  "16-24": ["16-19", "20-24"],
  "16-64": ["16-19", "20-24", "25-44", "45-64"],
  "20-64": ["20-24", "25-44", "45-64"],
  "20-65": ["20-24", "25-44", "45-64", "65"],
  "25-44": ["25-44"],
  "45-64": ["45-64"],
  "65-": ["65", "66-"],
};

/** The fees of a year rest on the inhabitants two years before. */
const FIRST_DAY_YEAR = FIRST_YEAR - 2;
/** From this year SCB adds noise to every cell, the sums included. */
const NOISE_FROM = 2025;
const LARGEST_NOISE = 2;

/** The made-up inhabitants at the end of every year. */
export interface Inhabitants {
  /** Rows of `population.csv`. */
  readonly rows: readonly MadeRow<typeof POPULATION>[];
  /** Inhabitants of a region on 31 December. */
  readonly count: (
    code: string,
    year: number,
    measure: string,
    sex?: Sex,
  ) => number;
}

/**
 * Makes up the inhabitants: each place grows or shrinks a little each year,
 * and its ages shift slowly. In the last year every number has noise of its
 * own, as SCB's have from then on, so that parts need not sum to totals.
 */
export function makeInhabitants(stream: RandomStream): Inhabitants {
  const years = Array.from(
    { length: LAST_YEAR - FIRST_DAY_YEAR + 1 },
    (_, at) => FIRST_DAY_YEAR + at,
  );
  const rows = years.flatMap((year) => rowsOfYear(stream, year));
  const counts = new Map(
    rows.map((row) => [
      keyOf(row.region_code, row.reference_date, row.measure, row.sex),
      row.population,
    ]),
  );
  return {
    rows,
    count: (code, year, measure, sex = "T") =>
      counts.get(keyOf(code, dayOf(year), measure, sex))!,
  };
}

function rowsOfYear(stream: RandomStream, year: number): PopulationRow[] {
  const ofPlace = new Map(
    PLACES.map((place) => [place.code, drawAges(stream, place, year)]),
  );
  return REGION_CODES.flatMap((code) => {
    const own = ofPlace.get(code);
    const parts = own ? [own] : [...ofPlace.values()];
    return Object.entries(MEASURES).flatMap(([measure, ages]) =>
      SEXES.map((sex) => ({
        region_code: code,
        reference_date: dayOf(year),
        measure,
        sex,
        population: sumOf(parts, ages, sex) + drawNoise(stream, year),
        source: MADE_UP,
      }))
    );
  });
}

function drawNoise(stream: RandomStream, year: number): number {
  return year < NOISE_FROM
    ? 0
    : wholeBetween(stream, -LARGEST_NOISE, LARGEST_NOISE);
}

/** Women and men of each age. */
type AgeCounts = ReadonlyMap<Age, Readonly<Record<"K" | "M", number>>>;

function drawAges(
  stream: RandomStream,
  { inhabitants, growth, age }: Place,
  year: number,
): AgeCounts {
  const since = year - FIRST_DAY_YEAR;
  const all = inhabitants * (1 + growth * since);
  return new Map(ALL_AGES.map((name) => {
    const { share, women, ageing } = AGES[name];
    const older = 1 + (age - 1 + 0.006 * since) * ageing;
    const people = all * share * older * (1 + 0.002 * jitter(stream));
    return [name, {
      K: Math.round(people * women),
      M: Math.round(people * (1 - women)),
    }];
  }));
}

function sumOf(
  parts: readonly AgeCounts[],
  ages: readonly Age[],
  sex: Sex,
): number {
  const sexes = sex === "T" ? ["K", "M"] as const : [sex];
  return parts.flatMap((part) =>
    ages.flatMap((age) => sexes.map((one) => part.get(age)![one]))
  ).reduce((sum, people) => sum + people, 0);
}

function dayOf(year: number): string {
  return `${year}-12-31`;
}

function keyOf(
  code: string,
  day: string,
  measure: string,
  sex: Sex,
): string {
  return `${code} ${day} ${measure} ${sex}`;
}
