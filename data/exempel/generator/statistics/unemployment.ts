import type { UNEMPLOYMENT } from "../../../../core/data/tables/indicator_tables.ts";
import type { RandomStream } from "../../../../core/statistics/random.ts";
import { fixed, jitter } from "../draws.ts";
import type { MadeRow } from "../made_table.ts";
import { COUNTY, PLACES } from "../places.ts";
import { MADE_UP, YEARS } from "../provenance.ts";
import type { Inhabitants, Sex } from "./population.ts";

type UnemploymentRow = MadeRow<typeof UNEMPLOYMENT>;

/** The level of each year beside a usual one. */
const LEVEL: Readonly<Record<number, number>> = {
  2018: 1,
  2019: 0.98,
  2020: 1.21,
  2021: 1.13,
  2022: 0.95,
  2023: 0.93,
  2024: 0.99,
  2025: 1.03,
};
const SEX_LEVEL = { K: 0.96, M: 1.04 } as const;
/** Share of those aged 16–64 that work or look for work. */
const WORKFORCE = 0.84;
/** Share of the unemployed that no programme has. */
const OPEN = 0.46;
/** From this year the series counts one age more. */
const WIDER_FROM = 2023;
/** The one place and year that the statistics lack. */
const MISSING = { code: "9905", year: 2021 };

/** People in the workforce, out of work, and out of work without a programme. */
interface Workforce {
  readonly workforce: number;
  readonly totalt: number;
  readonly oppet: number;
}

/**
 * Rows of `unemployment.csv`: with and without a programme, and both together.
 * The ages are wider from 2023, and one municipality lacks one year.
 */
export function unemploymentRows(
  stream: RandomStream,
  inhabitants: Inhabitants,
): UnemploymentRow[] {
  return YEARS.flatMap((year) => {
    const ofPlace = PLACES.map(({ code, unemployedPct }) => {
      const draw = (sex: "K" | "M"): Workforce => {
        const band = inhabitants.count(code, year, "16-64", sex);
        const level = LEVEL[year]! * SEX_LEVEL[sex] * (1 + jitter(stream) / 40);
        const totalt = Math.round(
          band * WORKFORCE * unemployedPct / 100 * level,
        );
        const oppet = Math.round(totalt * (OPEN + jitter(stream) / 100));
        return { workforce: Math.round(band * WORKFORCE), totalt, oppet };
      };
      const [women, men] = [draw("K"), draw("M")];
      return { code, K: women, M: men, T: together([women, men]) };
    });
    const county = {
      code: COUNTY.code,
      K: together(ofPlace.map(({ K }) => K)),
      M: together(ofPlace.map(({ M }) => M)),
      T: together(ofPlace.map(({ T }) => T)),
    };
    return [county, ...ofPlace]
      .filter(({ code }) => code !== MISSING.code || year !== MISSING.year)
      .flatMap(({ code, ...bySex }) =>
        (["T", "K", "M"] as const).flatMap((sex) =>
          rowsOf(code, year, sex, bySex[sex])
        )
      );
  });
}

function together(parts: readonly Workforce[]): Workforce {
  const sum = (name: keyof Workforce) =>
    parts.reduce((total, part) => total + part[name], 0);
  return {
    workforce: sum("workforce"),
    totalt: sum("totalt"),
    oppet: sum("oppet"),
  };
}

function rowsOf(
  code: string,
  year: number,
  sex: Sex,
  { workforce, totalt, oppet }: Workforce,
): UnemploymentRow[] {
  const counts = { oppet, program: totalt - oppet, totalt };
  return Object.entries(counts).map(([definition, people]) => ({
    region_code: code,
    year,
    definition,
    sex,
    age_band: year < WIDER_FROM ? "16-64" : "16-65",
    people,
    share_pct: fixed(100 * people / workforce, 1),
    source: MADE_UP,
    note: year < WIDER_FROM
      ? null
      : "Åldersgruppen är ett år bredare från 2023",
  }));
}
