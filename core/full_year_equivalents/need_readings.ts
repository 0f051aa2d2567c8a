import type { FullYearEquivalentData } from "../data/full_year_equivalent_data.ts";
import type { MunicipalOutcome } from "../data/municipal_data.ts";
import { latestPopulation, type PopulationCount } from "../data/population.ts";
import { exactSum } from "../statistics/descriptive.ts";

/** The populations of working age, the one of the law's age first. */
export const WORKING_AGES = ["16-64", "20-64"] as const;

/** The need by the rule of thumb for one way to count the working age. */
export interface NeedReading {
  /** The population and its day. */
  readonly population: PopulationCount;
  /** Inhabitants in all. */
  readonly inhabitants: number;
  /** The rule's share of them. */
  readonly need: number;
}

/**
 * The need by the rule of thumb for each working age. The inhabitants that the
 * year's fees follow go before the population series, which is older.
 *
 * @param rows What the municipalities got in the year.
 * @param share The rule's share, 0–1.
 * @param year The latest year to take inhabitants of.
 */
export function needReadings(
  { forbund, population }: FullYearEquivalentData,
  rows: readonly MunicipalOutcome[],
  share: number,
  year: number,
): NeedReading[] {
  const codes = forbund.members.filter(({ party }) => party === "kommun")
    .map(({ code }) => code);
  return WORKING_AGES.flatMap((measure) => {
    const count = feeTableCount(rows, codes, measure) ??
      latestPopulation(population, codes, measure, `${year}-12-31`);
    if (count === null) return [];
    const inhabitants = exactSum([...count.inhabitants.values()]);
    return [{ population: count, inhabitants, need: share * inhabitants }];
  });
}

/** The inhabitants that the year's fees follow, if they are of that age. */
function feeTableCount(
  rows: readonly MunicipalOutcome[],
  codes: readonly string[],
  measure: string,
): PopulationCount | null {
  const counted = codes.flatMap((code) =>
    rows.find((row) => row.code === code && row.measure === measure) ?? []
  );
  return counted.length < codes.length ? null : {
    measure,
    referenceDate: null,
    inhabitants: new Map(
      counted.map(({ code, population }) => [code, population]),
    ),
    sources: [...new Set(counted.flatMap(({ sources }) => sources))],
  };
}
