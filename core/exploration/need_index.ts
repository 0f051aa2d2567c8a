import { memberMunicipalities } from "../data/forbund.ts";
import type {
  Indicator,
  IndicatorData,
  IndicatorId,
} from "../data/indicator_data.ts";
import { InputError } from "../data/problems.ts";
import { standardScores } from "./standard_scores.ts";

/** How much each indicator counts; one that is left out counts nothing. */
export type IndicatorWeights = Readonly<Partial<Record<IndicatorId, number>>>;

/** An indicator as it takes part in an index. */
export interface WeightedIndicator {
  /** The indicator. */
  readonly indicator: Indicator;
  /** The year it is taken from, the latest with all municipalities. */
  readonly year: number;
  /** Its share of the weights, above 0; the shares add up to 1. */
  readonly share: number;
  /** Its values, in the order of the municipalities. */
  readonly values: readonly number[];
  /** Its standard scores, in the same order. */
  readonly scores: readonly number[];
}

/** An indicator that has a weight but no place in the index. */
export interface LeftOutIndicator {
  /** The indicator. */
  readonly indicator: Indicator;
  /** Why, in Swedish. */
  readonly reason: string;
}

/** A municipality's place in an index. */
export interface MunicipalIndex {
  /** SCB municipality code. */
  readonly code: string;
  /** Name of the municipality. */
  readonly name: string;
  /** Weighted mean of its standard scores; 0 is the municipalities' mean. */
  readonly index: number;
  /** 1 for the greatest need; equal indices share a rank. */
  readonly rank: number;
}

/** A composite index of need. */
export interface NeedIndex {
  /** No indicator is from a later year. */
  readonly year: number;
  /** The municipalities, in the order of the förbund's members. */
  readonly municipalities: readonly MunicipalIndex[];
  /** What the index is made of. */
  readonly indicators: readonly WeightedIndicator[];
  /** What has a weight but is not in it. */
  readonly leftOut: readonly LeftOutIndicator[];
}

/**
 * A composite index of need: the weighted arithmetic mean of the indicators'
 * standard scores. It ranks the municipalities of one förbund among themselves
 * and says nothing of how great the need is.
 *
 * @param data The indicators.
 * @param weights How much each counts, 0 or more; their sum does not matter.
 * @param year The latest year that an indicator may be from.
 * @returns The index, or `null` if no indicator with a weight has numbers.
 * @throws {InputError} If a weight is no number of 0 or more, or is given to an
 * indicator that does not exist.
 * @source OECD & JRC, Handbook on Constructing Composite Indicators (2008),
 * sections 5.2 (standardisation) and 6.2 (linear aggregation)
 */
export function needIndex(
  data: IndicatorData,
  weights: IndicatorWeights,
  year: number,
): NeedIndex | null {
  refuseWeights(data, weights);
  const municipalities = memberMunicipalities(data.forbund);
  const codes = municipalities.map(({ code }) => code);
  const weighted = data.indicators.filter(({ id }) => (weights[id] ?? 0) > 0);
  const taken = weighted.map((indicator) => ({
    indicator,
    found: latestYear(indicator, codes, year),
  }));
  const usable = taken.flatMap(({ indicator, found }) =>
    typeof found === "string" ? [] : [{ indicator, ...found }]
  );
  if (usable.length === 0) return null;
  const scores = standardScores(usable.map(({ values }) => values));
  const sum = usable.reduce(
    (all, { indicator }) => all + weights[indicator.id]!,
    0,
  );
  const indicators = usable.map((one, at) => ({
    ...one,
    share: weights[one.indicator.id]! / sum,
    scores: scores[at]!,
  }));
  const indices = weightedMeans(
    indicators,
    indicators.map(({ share }) => share),
  );
  const ranks = ranksOf(indices);
  return {
    year,
    municipalities: municipalities.map(({ code, name }, at) => ({
      code,
      name,
      index: indices[at]!,
      rank: ranks[at]!,
    })),
    indicators,
    leftOut: taken.flatMap(({ indicator, found }) =>
      typeof found === "string" ? [{ indicator, reason: found }] : []
    ),
  };
}

/** Municipality by municipality, the mean of its scores under some shares. */
export function weightedMeans(
  indicators: readonly Pick<WeightedIndicator, "scores">[],
  shares: readonly number[],
): number[] {
  const [first] = indicators;
  return (first?.scores ?? []).map((_, municipality) =>
    indicators.reduce(
      (sum, { scores }, at) => sum + shares[at]! * scores[municipality]!,
      0,
    )
  );
}

/** Ranks from 1 for the greatest; equal values share the better rank. */
export function ranksOf(values: readonly number[]): number[] {
  return values.map((value) =>
    1 + values.filter((other) => other > value).length
  );
}

function refuseWeights(
  { indicators }: IndicatorData,
  weights: IndicatorWeights,
): void {
  const known = indicators.map(({ id }) => id as string);
  for (const [id, weight] of Object.entries(weights)) {
    if (!known.includes(id)) {
      throw new InputError(
        `weights: okänd indikator ${id}; det finns ${known.join(", ")}`,
      );
    }
    if (!Number.isFinite(weight) || weight < 0) {
      throw new InputError(
        `weights: vikten för ${id} ska vara ett tal som är 0 eller större, fick ${
          JSON.stringify(weight)
        }`,
      );
    }
  }
}

/** The values of the latest year with all municipalities, or what is missing. */
function latestYear(
  { values }: Indicator,
  codes: readonly string[],
  latest: number,
): { readonly year: number; readonly values: readonly number[] } | string {
  const years = [...new Set(values.map(({ year }) => year))]
    .filter((year) => year <= latest).sort((a, b) => b - a);
  for (const year of years) {
    const found = codes.map((code) =>
      values.find((row) => row.year === year && row.code === code)?.value
    );
    if (!found.every((value) => value !== undefined)) continue;
    return new Set(found).size > 1
      ? { year, values: found }
      : `alla kommuner har samma värde ${year}`;
  }
  return years.length > 0
    ? `inget år till och med ${latest} har värden för alla kommuner`
    : `inga värden för förbundets kommuner till och med ${latest}`;
}
