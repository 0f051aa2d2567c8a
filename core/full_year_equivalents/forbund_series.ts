import { memberMunicipalities } from "../data/forbund.ts";
import type {
  FullYearEquivalentData,
  Region,
} from "../data/full_year_equivalent_data.ts";
import { COUNTY_SIZES } from "../parameters/county_sizes.ts";
import { parameterAt } from "../parameters/parameter.ts";
import { regionSeries } from "./region_series.ts";
import type { EquivalentSelection, EquivalentSeries } from "./series.ts";
import { summedSeries } from "./summed_series.ts";

/** Region code of the whole country. */
export const RIKET = "00";

/** A förbund's full-year equivalents, its parts and what they are seen against. */
export interface ForbundSeries {
  /** The sum of the municipalities. */
  readonly forbund: EquivalentSeries;
  /** The municipalities, in the order of the förbund's members. */
  readonly municipalities: readonly EquivalentSeries[];
  /** The förbund's counties that have other municipalities too. */
  readonly counties: readonly EquivalentSeries[];
  /** The whole country. */
  readonly riket: EquivalentSeries;
}

/**
 * The full-year equivalents of a förbund, its municipalities, its counties and
 * the country, all of one kind.
 *
 * @param selection Measure, ages, sex and benefit.
 */
export function forbundSeries(
  data: FullYearEquivalentData,
  selection: EquivalentSelection,
): ForbundSeries {
  const { id, shortName } = data.forbund;
  const codes = memberMunicipalities(data.forbund).map(({ code }) => code);
  const municipalities = codes.map((code) =>
    regionSeries(data, selection, code)
  );
  return {
    forbund: summedSeries(municipalities, id, shortName),
    municipalities,
    counties: [...new Set(codes.map((code) => code.slice(0, 2)))]
      .filter((county) => !isCovered(data, county, codes))
      .map((county) => countySeries(data, selection, county)),
    riket: regionSeries(data, selection, RIKET),
  };
}

/**
 * A county: its own row where the data tells it, else the sum of all of its
 * municipalities. One of which not every municipality is known has no years.
 */
function countySeries(
  data: FullYearEquivalentData,
  selection: EquivalentSelection,
  county: string,
): EquivalentSeries {
  const own = regionSeries(data, selection, county);
  const codes = municipalitiesOf(data, county);
  if (own.points.length > 0 || codes.length < sizeOf(data, county)) return own;
  const parts = codes.map((code) => regionSeries(data, selection, code));
  return summedSeries(parts, county, own.name);
}

/** Whether the förbund is the whole county. */
function isCovered(
  data: FullYearEquivalentData,
  county: string,
  members: readonly string[],
): boolean {
  const own = members.filter((code) => code.startsWith(county));
  return own.length === sizeOf(data, county);
}

function municipalitiesOf(
  { regions }: FullYearEquivalentData,
  county: string,
): string[] {
  return [...regions].filter(([code, { level }]: [string, Region]) =>
    level === "kommun" && code.startsWith(county)
  ).map(([code]) => code);
}

/** How many municipalities a county has; of a made-up one, all that are known. */
function sizeOf(data: FullYearEquivalentData, county: string): number {
  const { value } = parameterAt(COUNTY_SIZES, "2025-01-01");
  return value[county] ?? municipalitiesOf(data, county).length;
}
