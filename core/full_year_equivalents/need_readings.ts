import { memberMunicipalities } from "../data/forbund.ts";
import type { FullYearEquivalentData } from "../data/full_year_equivalent_data.ts";
import type { FeeInhabitants } from "../data/municipal_data.ts";
import { latestPopulation, type PopulationCount } from "../data/population.ts";
import { exactSum } from "../statistics/descriptive.ts";

/** The populations of working age, the one of the law's age first. */
const WORKING_AGES = ["16-64", "20-64"] as const;

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
 * The need by the rule of thumb for each working age, by the latest inhabitants
 * that are known. Those that the year's fees follow go first, unless the
 * population series has a later day.
 *
 * @param fees What the fees follow.
 * @param share The rule's share, 0–1.
 * @param year The latest year to take inhabitants of.
 */
export function needReadings(
  { forbund, population }: FullYearEquivalentData,
  fees: readonly FeeInhabitants[],
  share: number,
  year: number,
): NeedReading[] {
  const codes = memberMunicipalities(forbund).map(({ code }) => code);
  const rows = fees.filter((row) => row.year === year);
  return WORKING_AGES.flatMap((measure) => {
    const count = later(
      feeTableCount(rows, codes, measure),
      latestPopulation(population, codes, measure, `${year}-12-31`),
    );
    if (count === null) return [];
    const inhabitants = exactSum([...count.inhabitants.values()]);
    return [{ population: count, inhabitants, need: share * inhabitants }];
  });
}

/** The later of two; a fee table that does not state its day is the later. */
function later(
  fees: PopulationCount | null,
  series: PopulationCount | null,
): PopulationCount | null {
  if (fees === null || series === null) return fees ?? series;
  if (fees.referenceDate === null) return fees;
  return fees.referenceDate >= series.referenceDate! ? fees : series;
}

/** The inhabitants that the year's fees follow, if they are of that age. */
function feeTableCount(
  rows: readonly FeeInhabitants[],
  codes: readonly string[],
  measure: string,
): PopulationCount | null {
  const counted = codes.flatMap((code) =>
    rows.find((row) => row.code === code && row.measure === measure) ?? []
  );
  const days = new Set(counted.map(({ referenceDate }) => referenceDate));
  return counted.length < codes.length || days.size > 1 ? null : {
    measure,
    referenceDate: [...days][0] ?? null,
    inhabitants: new Map(
      counted.map(({ code, population }) => [code, population]),
    ),
    sources: [...new Set(counted.map(({ source }) => source))],
  };
}
