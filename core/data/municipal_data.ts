import { type Decimal, ExactDecimal, sumOf } from "../money.ts";
import { type FeeRow, FEES } from "./tables/fee_tables.ts";
import { type InputFile, PROJECT_DATA } from "./files.ts";
import { type Forbund, memberMunicipalities } from "./forbund.ts";
import { ForbundReader } from "./forbund_reader.ts";
import { SOCIAL_ASSISTANCE } from "./tables/indicator_tables.ts";
import { INTERVENTION_PERIODS } from "./tables/intervention_tables.ts";
import { latestPopulation } from "./population.ts";
import { printedSource, printedSources } from "./printed_source.ts";
import {
  type PersonTable,
  type Protected,
  unpublishedTables,
} from "./protection.ts";
import type { RowOf } from "./reader/table.ts";
import { POPULATION, type PopulationRow } from "./tables/reference_tables.ts";
import { MUNICIPAL_SOCIOECONOMICS } from "./tables/socioeconomic_tables.ts";

/** What a municipality got in a year, and what it paid. */
export interface MunicipalOutcome {
  /** Calendar year. */
  readonly year: number;
  /** SCB municipality code. */
  readonly code: string;
  /** Name. */
  readonly name: string;
  /** Participants in the förbund's interventions; `null` if not shown. */
  readonly participants: number | null;
  /** Participants at work after it, as full-time jobs; `null` if not shown. */
  readonly fullTimeJobs: number | null;
  /** Member fee, whole kronor. */
  readonly feeSek: Decimal;
  /** Inhabitants that the fee is worked out from. */
  readonly population: number;
  /** What the inhabitants are: `all` or an age band. */
  readonly measure: string;
  /** Where the numbers were read, each once. */
  readonly sources: readonly string[];
}

/** Inhabitants that a municipality's fee is worked out from. */
export interface FeeInhabitants {
  /** Fee year. */
  readonly year: number;
  /** SCB municipality code. */
  readonly code: string;
  /** What the inhabitants are: `all` or an age band. */
  readonly measure: string;
  /** Day they are counted on, `YYYY-MM-DD`; `null` if not stated. */
  readonly referenceDate: string | null;
  /** How many they are. */
  readonly population: number;
  /** Document and table. */
  readonly source: string;
}

/** What the municipalities of a year got together. */
export interface MunicipalTotals {
  /** Calendar year. */
  readonly year: number;
  /** Participants; `null` if not shown. */
  readonly participants: number | null;
  /** Full-time jobs; `null` if not shown. */
  readonly fullTimeJobs: number | null;
}

/** Which parties an intervention is for. */
export interface InterventionParties {
  /** Name of the intervention. */
  readonly intervention: string;
  /** The parties, as printed. */
  readonly parties: string;
  /** First day, `YYYY-MM-DD`. */
  readonly startDate: string;
  /** Last day, `YYYY-MM-DD`. */
  readonly endDate: string;
}

/** Need in a municipality: households with social assistance in a year. */
export interface MunicipalNeed {
  /** Calendar year. */
  readonly year: number;
  /** SCB municipality code. */
  readonly code: string;
  /** Households with social assistance during the year. */
  readonly households: number;
  /** Inhabitants of all ages at the end of the year. */
  readonly population: number;
  /** Page the number was read on. */
  readonly source: string;
}

/** What municipalities got and paid; empty where the förbund has no numbers. */
export interface MunicipalData {
  /** The förbund itself. */
  readonly forbund: Forbund;
  /** One row per municipality and year. */
  readonly outcomes: readonly MunicipalOutcome[];
  /** What the fees follow, in every year that has fees. */
  readonly feeInhabitants: readonly FeeInhabitants[];
  /** The sums of the outcomes, one per year. */
  readonly totals: readonly MunicipalTotals[];
  /** Interventions for individuals, and their parties. */
  readonly interventions: readonly InterventionParties[];
  /** Need, for every year that has it for all municipalities; ascending. */
  readonly needs: readonly MunicipalNeed[];
  /** The files that were read. */
  readonly inputs: readonly InputFile[];
  /** Whether any of the files holds made-up numbers. */
  readonly synthetic: boolean;
  /** The tables whose numbers of persons have not been published. */
  readonly unpublished: readonly PersonTable[];
}

/**
 * Loads what a förbund's municipalities got and paid.
 *
 * @param id The förbund's folder name, such as `rar`.
 * @param data The data folder.
 * @throws {InputError} If there is no such förbund.
 * @throws {DataError} With every problem of the first faulty file.
 */
export async function loadMunicipalData(
  id: string,
  data: URL = PROJECT_DATA,
): Promise<MunicipalData> {
  const reader = await ForbundReader.open(id, data);
  const fees = await reader.table("fees.csv", FEES, () => []);
  const reckoned = await reader.optional(
    "municipal_socioeconomics.csv",
    MUNICIPAL_SOCIOECONOMICS,
  );
  const periods = await reader.rows(
    "intervention_periods.csv",
    INTERVENTION_PERIODS,
  );
  const assistance = await reader.series(
    "social_assistance.csv",
    SOCIAL_ASSISTANCE,
  );
  const population = await reader.series("population.csv", POPULATION);
  const { forbund, inputs, synthetic } = reader;
  const outcomes = outcomesOf(reckoned?.rows ?? [], fees.rows, forbund);
  return {
    forbund,
    outcomes,
    feeInhabitants: fees.rows.flatMap(feeInhabitants),
    totals: totalsOf(outcomes),
    interventions: periods.filter(({ kind }) => kind === "individ")
      .map((row) => ({
        intervention: row.intervention,
        parties: row.parties,
        startDate: row.start_date,
        endDate: row.end_date,
      })),
    needs: completeNeeds(assistance.rows, population.rows, forbund),
    inputs,
    synthetic,
    unpublished: unpublishedTables({ municipal_socioeconomics: reckoned }),
  };
}

/** An outcome as printed: no number of it is hidden yet. */
interface PrintedOutcome extends MunicipalOutcome {
  readonly participants: number;
  readonly fullTimeJobs: number;
}

/** The printed outcomes, each with the fee of its municipality and year. */
function outcomesOf(
  reckoned: readonly RowOf<typeof MUNICIPAL_SOCIOECONOMICS>[],
  fees: readonly FeeRow[],
  { members }: Forbund,
): PrintedOutcome[] {
  const nameOf = new Map(members.map(({ code, name }) => [code, name]));
  return reckoned.flatMap((row) => {
    const fee = fees.find((other) =>
      other.fee_year === row.year && other.member_code === row.member_code
    );
    if (!fee?.measure || fee.population === null) return [];
    return [{
      year: row.year,
      code: fee.member_code,
      name: nameOf.get(fee.member_code) ?? row.label,
      participants: row.participants,
      fullTimeJobs: row.full_time_jobs.toNumber(),
      feeSek: row.fee_sek,
      population: fee.population,
      measure: fee.measure,
      sources: printedSources([row, fee]),
    }];
  });
}

/** Their sums, one per year. */
function totalsOf(outcomes: readonly PrintedOutcome[]): MunicipalTotals[] {
  return [...Map.groupBy(outcomes, ({ year }) => year)].map(([year, rows]) => ({
    year,
    participants: exactly(rows.map((row) => row.participants)),
    fullTimeJobs: exactly(rows.map((row) => row.fullTimeJobs)),
  }));
}

function feeInhabitants(row: FeeRow): FeeInhabitants[] {
  const { measure, population } = row;
  if (measure === null || population === null) return [];
  return [{
    year: row.fee_year,
    code: row.member_code,
    measure,
    referenceDate: row.reference_date,
    population,
    source: printedSource(row),
  }];
}

/** Full-time jobs are hundredths, which floating point does not add exactly. */
function exactly(numbers: readonly number[]): number {
  return sumOf(numbers.map((number) => new ExactDecimal(number))).toNumber();
}

/** The needs of the years in which every municipality has a number. */
function completeNeeds(
  rows: readonly {
    readonly region_code: string;
    readonly year: number;
    readonly households: number | null;
    readonly source: string;
  }[],
  population: readonly PopulationRow[],
  forbund: Forbund,
): MunicipalNeed[] {
  const codes = memberMunicipalities(forbund).map(({ code }) => code);
  const years = [...new Set(rows.map(({ year }) => year))].sort();
  return years.flatMap((year) => {
    const inhabitants = latestPopulation(
      population,
      codes,
      "all",
      `${year}-12-31`,
    )?.inhabitants;
    const needs = codes.flatMap((code) => {
      const row = rows.find((other) =>
        other.year === year && other.region_code === code
      );
      if (!row || row.households === null || !inhabitants) return [];
      return [{
        year,
        code,
        households: row.households,
        population: inhabitants.get(code)!,
        source: row.source,
      }];
    });
    return needs.length === codes.length ? needs : [];
  });
}

/** The same, as far as it may be shown. */
export type ShownMunicipalities = Protected<MunicipalData>;
