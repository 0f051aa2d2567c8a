import { distinctFiles, type InputFile, PROJECT_DATA } from "./files.ts";
import { type Forbund, memberMunicipalities } from "./forbund.ts";
import { loadFullYearEquivalents } from "./full_year_equivalent_data.ts";
import { openForbund } from "./open_forbund.ts";
import { allOrProblems } from "./problems.ts";
import { loadSeries } from "./series.ts";
import {
  DEPENDENCY_RATIO,
  NEET,
  SOCIAL_ASSISTANCE,
  UNEMPLOYMENT,
} from "./tables/indicator_tables.ts";

/** What an indicator of need is called in a notebook. */
export type IndicatorId =
  | "arbetsloshet"
  | "ekonomisktBistand"
  | "forsorjningskvot"
  | "helarsekvivalenter"
  | "uvas";

/** The value of an indicator in a municipality in a year. */
export interface IndicatorValue {
  /** SCB municipality code. */
  readonly code: string;
  /** Name of the municipality. */
  readonly name: string;
  /** Calendar year. */
  readonly year: number;
  /** The value, in the indicator's unit. */
  readonly value: number;
  /** Page or document it was read in. */
  readonly source: string;
}

/** An indicator of which a higher value means a greater need. */
export interface Indicator {
  /** What it is called in a notebook. */
  readonly id: IndicatorId;
  /** What it is, in Swedish. */
  readonly title: string;
  /** What it is called in running text. */
  readonly word: string;
  /** Unit, such as `procent`. */
  readonly unit: string;
  /** Decimals that it is published with. */
  readonly decimals: number;
  /** Its values for the förbund's municipalities, by code and year. */
  readonly values: readonly IndicatorValue[];
}

/** The indicators of need in a förbund's municipalities. */
export interface IndicatorData {
  /** The förbund itself. */
  readonly forbund: Forbund;
  /** Every indicator; one without numbers has no values. */
  readonly indicators: readonly Indicator[];
  /** The files that were read. */
  readonly inputs: readonly InputFile[];
  /** Whether any of the files holds made-up numbers. */
  readonly synthetic: boolean;
}

/** A row of any of the series, as far as an indicator needs it. */
interface Reading {
  readonly region_code: string;
  readonly year: number;
  readonly source: string;
  readonly value: number | null;
}

/**
 * Loads the indicators of need in a förbund's municipalities.
 *
 * @param id The förbund's folder name, such as `rar`.
 * @param data The data folder.
 * @throws {InputError} If there is no such förbund.
 * @throws {DataError} With every problem of the faulty files.
 */
export async function loadIndicators(
  id: string,
  data: URL = PROJECT_DATA,
): Promise<IndicatorData> {
  const { folder, forbund } = await openForbund(id, data);
  const [unemployment, assistance, dependency, neet, equivalents] =
    await allOrProblems([
      loadSeries(folder, id, "unemployment.csv", UNEMPLOYMENT),
      loadSeries(folder, id, "social_assistance.csv", SOCIAL_ASSISTANCE),
      loadSeries(folder, id, "dependency_ratio.csv", DEPENDENCY_RATIO),
      loadSeries(folder, id, "neet.csv", NEET),
      loadFullYearEquivalents(id, data),
    ]);
  const readings: Readonly<Record<IndicatorId, readonly Reading[]>> = {
    arbetsloshet: unemployment.rows
      .filter(({ definition, sex }) => definition === "totalt" && sex === "T")
      .map((row) => ({ ...row, value: row.share_pct })),
    ekonomisktBistand: assistance.rows.map((row) => ({
      ...row,
      value: row.sek_per_inhabitant?.toNumber() ?? null,
    })),
    forsorjningskvot: dependency.rows.map((row) => ({
      ...row,
      value: row.ratio_per_100,
    })),
    helarsekvivalenter: equivalents.equivalents
      .filter((row) =>
        row.benefit === "total" && row.measure === "scb" && row.sex === "T" &&
        row.age_band === "20-64" && row.month === null
      )
      .map((row) => ({ ...row, value: row.share_pct })),
    uvas: neet.rows.map((row) => ({ ...row, value: row.share_pct })),
  };
  const series = [unemployment, assistance, dependency, neet, equivalents];
  return {
    forbund,
    indicators: INDICATORS.map((indicator) => ({
      ...indicator,
      values: valuesIn(forbund, readings[indicator.id]),
    })),
    inputs: distinctFiles(series.flatMap(({ inputs }) => inputs)),
    synthetic: series.some(({ synthetic }) => synthetic),
  };
}

const INDICATORS: readonly Omit<Indicator, "values">[] = [
  {
    id: "arbetsloshet",
    title: "Arbetslösa, öppet eller i program",
    word: "arbetslöshet",
    unit: "procent",
    decimals: 1,
  },
  {
    id: "ekonomisktBistand",
    title: "Ekonomiskt bistånd per invånare",
    word: "ekonomiskt bistånd",
    unit: "kr",
    decimals: 0,
  },
  {
    id: "forsorjningskvot",
    title: "Yngre och äldre per 100 i åldrarna 20–64",
    word: "försörjningskvot",
    unit: "personer",
    decimals: 1,
  },
  {
    id: "helarsekvivalenter",
    title: "Helårsekvivalenter, andel av 20–64 år",
    word: "helårsekvivalenter",
    unit: "procent",
    decimals: 1,
  },
  {
    id: "uvas",
    title: "Unga som varken arbetar eller studerar",
    word: "unga som varken arbetar eller studerar",
    unit: "procent",
    decimals: 1,
  },
];

/** The readings of the municipalities that have a value, by code and year. */
function valuesIn(
  forbund: Forbund,
  readings: readonly Reading[],
): IndicatorValue[] {
  const names = new Map(
    memberMunicipalities(forbund).map(({ code, name }) => [code, name]),
  );
  return readings
    .flatMap(({ region_code: code, year, value, source }) => {
      const name = names.get(code);
      return name === undefined || value === null
        ? []
        : [{ code, name, year, value, source }];
    })
    .sort((a, b) => a.code.localeCompare(b.code) || a.year - b.year);
}
