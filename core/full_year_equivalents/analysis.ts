import type { FullYearEquivalentData } from "../data/full_year_equivalent_data.ts";
import type { Benefit } from "../data/tables/indicator_tables.ts";
import { type BenefitSeries, benefitSeries } from "./benefit_series.ts";
import { type ChangeByPart, changeByPart } from "./drivers.ts";
import {
  type EquivalentForecast,
  forecastSeries,
  type RefusedForecast,
} from "./forecast.ts";
import { type ForbundSeries, forbundSeries, RIKET } from "./forbund_series.ts";
import { type KnownYears, knownYears } from "./known_years.ts";
import { type PartCheck, partChecks } from "./part_checks.ts";
import {
  type PopulationEffect,
  populationEffect,
} from "./population_effect.ts";
import { regionSeries } from "./region_series.ts";
import {
  type EquivalentKind,
  type EquivalentSeries,
  withinPeriod,
} from "./series.ts";
import { type EquivalentSexGap, sexGaps } from "./sex_gap.ts";
import { type EquivalentTrend, equivalentTrends } from "./trend.ts";

/** Everything that is told of a förbund's full-year equivalents in a period. */
export interface EquivalentAnalysis {
  /** Measure and ages. */
  readonly kind: EquivalentKind;
  /** First and last year. */
  readonly period: readonly [number, number];
  /** The förbund and what it is seen against. */
  readonly regions: ForbundSeries;
  /** Riket where the source does not tell the ages. */
  readonly riketOfUnknownAges: EquivalentSeries;
  /** What is known and what is missing. */
  readonly known: KnownYears;
  /** Level and trend of every region. */
  readonly trends: readonly EquivalentTrend[];
  /** Women's and men's shares in the latest year. */
  readonly sexGaps: readonly EquivalentSexGap[];
  /** The benefits over the years. */
  readonly benefits: BenefitSeries;
  /** What each benefit adds to the change; `null` if that is not known. */
  readonly byBenefit: ChangeByPart | null;
  /** What women and men add to the change; `null` if that is not known. */
  readonly bySex: ChangeByPart | null;
  /** What each municipality adds; `null` if that is not known. */
  readonly byMunicipality: ChangeByPart | null;
  /** Changed shares against changed population; `null` if not known. */
  readonly populationEffect: PopulationEffect | null;
  /**
   * The förbund's share and number and each municipality's share, carried on
   * or not; the förbund's share is the first.
   */
  readonly forecasts: readonly [
    EquivalentForecast | RefusedForecast,
    ...(EquivalentForecast | RefusedForecast)[],
  ];
  /** Whether published parts add up to published totals. */
  readonly checks: readonly PartCheck[];
}

/**
 * Works out everything that is told of a förbund's full-year equivalents.
 *
 * @param kind Measure and ages; other rows take no part.
 * @param period First and last year.
 */
export function equivalentAnalysis(
  data: FullYearEquivalentData,
  kind: EquivalentKind,
  period: readonly [number, number],
): EquivalentAnalysis {
  const of = (sex: "K" | "M" | "T", benefit: Benefit = "total") =>
    regionsWithin(forbundSeries(data, { ...kind, sex, benefit }), period);
  const regions = of("T");
  const { forbund, municipalities } = regions;
  const benefits = benefitSeries(data, kind, period);
  return {
    kind,
    period,
    regions,
    riketOfUnknownAges: riketOfUnknownAges(data, kind, period),
    known: knownYears(regions, period),
    trends: equivalentTrends(regions),
    sexGaps: sexGaps(data, kind, period[1]),
    benefits,
    byBenefit: changeByPart(benefits.total, benefits.benefits),
    bySex: changeByPart(
      forbund,
      new Map([["K", of("K").forbund], ["M", of("M").forbund]]),
    ),
    byMunicipality: changeByPart(
      forbund,
      new Map(municipalities.map((series) => [series.code, series])),
    ),
    populationEffect: populationEffect(municipalities),
    forecasts: [
      forecastSeries(forbund, "sharePct"),
      forecastSeries(forbund, "people"),
      ...municipalities.map((series) => forecastSeries(series, "sharePct")),
    ],
    checks: partChecks(data, kind).filter(({ year }) =>
      period[0] <= year && year <= period[1]
    ),
  };
}

/** Riket of unknown ages; nothing where these are the ages asked for. */
function riketOfUnknownAges(
  data: FullYearEquivalentData,
  kind: EquivalentKind,
  period: readonly [number, number],
): EquivalentSeries {
  const series = regionSeries(
    data,
    { ...kind, ageBand: null, sex: "T", benefit: "total" },
    RIKET,
  );
  return kind.ageBand === null
    ? { ...series, points: [], incomplete: [] }
    : withinPeriod(series, period);
}

/** The same regions with the years of a period only. */
function regionsWithin(
  { forbund, municipalities, counties, riket }: ForbundSeries,
  period: readonly [number, number],
): ForbundSeries {
  const within = (series: EquivalentSeries) => withinPeriod(series, period);
  return {
    forbund: within(forbund),
    municipalities: municipalities.map(within),
    counties: counties.map(within),
    riket: within(riket),
  };
}
