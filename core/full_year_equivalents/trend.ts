import type { Estimate } from "../statistics/proportions.ts";
import { theilSen } from "../statistics/theil_sen.ts";
import { chanceChange } from "./chance.ts";
import type { ForbundSeries } from "./forbund_series.ts";
import {
  type EquivalentPoint,
  type EquivalentSeries,
  pointOf,
  requireSameKind,
} from "./series.ts";
import { isBroken, stretchesOf } from "./stretches.ts";

/** Confidence level of the slope's interval. */
export const SLOPE_LEVEL = 0.95;

/** A change between two years. */
export interface ShareChange {
  /** The earlier year. */
  readonly from: number;
  /** Change in percentage points. */
  readonly points: number;
  /** Change in percent of the earlier share; `null` if that was 0. */
  readonly percent: number | null;
  /** Whether what is counted changed in between. */
  readonly acrossBreak: boolean;
}

/** Which way a share has gone. */
export type TrendDirection = "up" | "down" | "unclear";

/** Where a region's share stands and how it has moved. */
export interface EquivalentTrend {
  /** The region's series, of the period. */
  readonly series: EquivalentSeries;
  /** The latest year with a share. */
  readonly latest: EquivalentPoint;
  /** Change from the year before; `null` if that is not known. */
  readonly sincePrevious: ShareChange | null;
  /** Change from the first known year; `null` if there is only one. */
  readonly sinceFirst: ShareChange | null;
  /** The share against the first known year's, which is 100. */
  readonly index: number | null;
  /** Percentage points above riket in the same year. */
  readonly gapToRiket: number | null;
  /** Place among the municipalities, 1 the highest share. */
  readonly rank: number | null;
  /** How many municipalities are ranked. */
  readonly ranked: number;
  /** Percentage points a year, without the steps over breaks. */
  readonly slope: Estimate | null;
  /** The years whose pairs the slope is of; none without a slope. */
  readonly slopeYears: readonly number[];
  /** Up or down if the whole interval is on that side of 0. */
  readonly direction: TrendDirection;
  /** Percentage points that chance alone may move the share in a year. */
  readonly chance: number | null;
}

/**
 * The trends of the förbund, its municipalities, counties and riket; a region
 * without any share is left out.
 */
export function equivalentTrends(
  { forbund, municipalities, counties, riket }: ForbundSeries,
): EquivalentTrend[] {
  return [forbund, ...municipalities, ...counties, riket]
    .flatMap((series) => trendOf(series, riket, municipalities) ?? []);
}

/**
 * Where a region's share stands and how it has moved.
 *
 * @param riket What it is compared with.
 * @param municipalities Those it is ranked among.
 * @returns The trend, or `null` if no year has a share.
 * @throws {InputError} If riket is of another measure or age band.
 */
export function trendOf(
  series: EquivalentSeries,
  riket: EquivalentSeries,
  municipalities: readonly EquivalentSeries[],
): EquivalentTrend | null {
  requireSameKind([series, riket, ...municipalities]);
  const known = series.points.filter(({ sharePct }) => sharePct !== null);
  const latest = known.at(-1);
  if (latest === undefined) return null;
  const first = known[0]!;
  const slope = slopeOf(known);
  return {
    series,
    latest,
    sincePrevious: changeFrom(pointOf(series, latest.year - 1), latest),
    sinceFirst: first === latest ? null : changeFrom(first, latest),
    index: first.sharePct! > 0
      ? 100 * latest.sharePct! / first.sharePct!
      : null,
    gapToRiket: gapBetween(latest, riket),
    ...rankOf(series.code, latest.year, municipalities),
    slope,
    slopeYears: pairedYears(known),
    direction: directionOf(slope),
    chance: chanceChange(latest),
  };
}

function changeFrom(
  earlier: EquivalentPoint | undefined,
  later: EquivalentPoint,
): ShareChange | null {
  const before = earlier?.sharePct ?? null;
  if (earlier === undefined || before === null) return null;
  const points = later.sharePct! - before;
  return {
    from: earlier.year,
    points,
    percent: before > 0 ? 100 * points / before : null,
    acrossBreak: isBroken(earlier.year, later.year),
  };
}

function gapBetween(
  { year, sharePct }: EquivalentPoint,
  riket: EquivalentSeries,
): number | null {
  const other = pointOf(riket, year)?.sharePct ?? null;
  return other === null ? null : sharePct! - other;
}

function rankOf(
  code: string,
  year: number,
  municipalities: readonly EquivalentSeries[],
): Pick<EquivalentTrend, "rank" | "ranked"> {
  const shares = municipalities.flatMap((other) => {
    const share = pointOf(other, year)?.sharePct ?? null;
    return share === null ? [] : [{ code: other.code, share }];
  });
  const own = shares.find((other) => other.code === code);
  return {
    rank: own === undefined
      ? null
      : 1 + shares.filter(({ share }) => share > own.share).length,
    ranked: shares.length,
  };
}

function slopeOf(points: readonly EquivalentPoint[]): Estimate | null {
  const stretches = stretchesOf(points, "sharePct");
  return stretches.some(({ length }) => length > 1)
    ? theilSen(stretches, SLOPE_LEVEL)
    : null;
}

/** A year that stands alone between breaks has no pair. */
function pairedYears(points: readonly EquivalentPoint[]): number[] {
  return stretchesOf(points, "sharePct")
    .filter(({ length }) => length > 1)
    .flatMap((stretch) => stretch.map(({ at }) => at));
}

function directionOf(slope: Estimate | null): TrendDirection {
  if (slope === null) return "unclear";
  return slope.low > 0 ? "up" : slope.high < 0 ? "down" : "unclear";
}
