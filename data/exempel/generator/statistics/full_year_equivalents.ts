import type {
  BENEFITS,
  FULL_YEAR_EQUIVALENTS,
  PUBLISHED_FULL_YEAR_EQUIVALENTS,
} from "../../../../core/data/tables/indicator_tables.ts";
import type { RandomStream } from "../../../../core/statistics/random.ts";
import { fairParts, fixed, jitter } from "../draws.ts";
import type { MadeRow } from "../made_table.ts";
import { type Place, PLACES } from "../places.ts";
import { LAST_YEAR, MADE_UP, plan, slugOf, YEARS } from "../provenance.ts";
import type { Inhabitants, Sex } from "./population.ts";

type Benefit = Exclude<(typeof BENEFITS)[number], "total">;
type OneSex = Exclude<Sex, "T">;

/** The level of each year beside a usual one; 2020 is the year of the pandemic. */
const LEVEL: Readonly<Record<number, number>> = {
  2018: 1,
  2019: 0.975,
  2020: 1.065,
  2021: 1.02,
  2022: 0.955,
  2023: 0.94,
  2024: 0.95,
  2025: 0.965,
};

/** How much of the total a benefit is: in 2018, what it gains each year, and more in 2020. */
const MIX: Readonly<
  Record<Benefit, Readonly<Record<OneSex, readonly [number, number, number]>>>
> = {
  "sjuk-och-rehabiliteringspenning": {
    K: [0.235, 0.006, 0],
    M: [0.155, 0.004, 0],
  },
  "sjuk-och-aktivitetsersattning": {
    K: [0.33, -0.005, 0],
    M: [0.3, -0.004, 0],
  },
  "arbetsloshetsersattning": { K: [0.12, 0.001, 0.05], M: [0.16, 0.002, 0.07] },
  "arbetsmarknadsatgarder": { K: [0.14, 0, 0.01], M: [0.19, -0.001, 0.01] },
  "ekonomiskt-bistand": { K: [0.13, -0.004, 0], M: [0.15, -0.005, 0] },
  "etableringsersattning": { K: [0.045, -0.005, 0], M: [0.045, -0.005, 0] },
};
const SEX_LEVEL: Readonly<Record<OneSex, number>> = { K: 1.15, M: 0.855 };
/** Spread of a municipality of 100 inhabitants 20–64, as a share of its level. */
const SPREAD_OF_100 = 0.08;
const AGE_BAND = "20-64";

type EquivalentRow = MadeRow<typeof FULL_YEAR_EQUIVALENTS>;

/**
 * Rows of `full_year_equivalents.csv`: in every municipality and year, the
 * benefits sum to the total and women and men to both.
 */
export function fullYearEquivalentRows(
  stream: RandomStream,
  inhabitants: Inhabitants,
): EquivalentRow[] {
  return YEARS.flatMap((year) =>
    PLACES.flatMap((place) => {
      const women = drawBenefits(stream, inhabitants, place, year, "K");
      const men = drawBenefits(stream, inhabitants, place, year, "M");
      const both = women.map((people, at) => people + men[at]!);
      return Object.entries({ K: women, M: men, T: both }).flatMap((
        [sex, people],
      ) => rowsOf(inhabitants, place, year, sex as Sex, people));
    })
  );
}

/** Rows of `published_full_year_equivalents.csv`: what the last plan prints. */
export function publishedEquivalentRows(
  rows: readonly EquivalentRow[],
  inhabitants: Inhabitants,
): MadeRow<typeof PUBLISHED_FULL_YEAR_EQUIVALENTS>[] {
  const year = LAST_YEAR - 2;
  const nameOf = new Map(PLACES.map(({ code, name }) => [code, name]));
  return rows.filter((row) =>
    row.year === year && row.benefit === "total" && row.sex !== "T"
  ).map(({ region_code, sex, people }) => {
    const code = String(region_code);
    const band = inhabitants.count(code, year, AGE_BAND, sex as Sex);
    return {
      row_id: `${year}-${slugOf(nameOf.get(code)!)}-${slugOf(String(sex))}`,
      year,
      region_code,
      sex,
      share_pct: fixed(100 * Number(people) / band, 2),
      ...plan("Målgrupper och behov"),
    };
  });
}

/** Full-year equivalents of each benefit, in the order of the mix. */
function drawBenefits(
  stream: RandomStream,
  inhabitants: Inhabitants,
  { code, needPct }: Place,
  year: number,
  sex: OneSex,
): number[] {
  const band = inhabitants.count(code, year, AGE_BAND, sex);
  const spread = SPREAD_OF_100 * Math.sqrt(100 / band) * jitter(stream);
  const share = needPct / 100 * LEVEL[year]! * SEX_LEVEL[sex] * (1 + spread);
  const weights = Object.values(MIX).map((mix) => {
    const [start, yearly, pandemic] = mix[sex];
    const extra = year === 2020 ? pandemic : year === 2021 ? pandemic / 2 : 0;
    return start + yearly * (year - YEARS[0]!) + extra;
  });
  return fairParts(Math.round(band * share), weights);
}

function rowsOf(
  inhabitants: Inhabitants,
  { code }: Place,
  year: number,
  sex: Sex,
  people: readonly number[],
): EquivalentRow[] {
  const band = inhabitants.count(code, year, AGE_BAND, sex);
  const row = (benefit: string, count: number): EquivalentRow => ({
    region_code: code,
    year,
    month: null,
    sex,
    age_band: AGE_BAND,
    benefit,
    measure: "scb",
    people: count,
    share_pct: fixed(100 * count / band, 1),
    source: MADE_UP,
    note: null,
  });
  return [
    row("total", people.reduce((sum, count) => sum + count, 0)),
    ...Object.keys(MIX).map((benefit, at) => row(benefit, people[at]!)),
  ];
}
