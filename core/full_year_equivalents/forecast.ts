import {
  changesOf,
  type ForecastMethod,
  pointForecast,
  type Run,
} from "../statistics/forecast.ts";
import {
  type PredictionInterval,
  predictionInterval,
} from "../statistics/prediction_interval.ts";
import {
  type MethodError,
  rollingOriginErrors,
} from "../statistics/rolling_origin.ts";
import type { EquivalentSeries } from "./series.ts";
import { type Quantity, runsOf } from "./stretches.ts";

/** Years of a förbund's plan. */
const PLAN_YEARS = 3;
/** Fewest known years that a forecast is made from. */
const LEAST_YEARS = 5;
/** Fewest changes from one year to the next that it is made from. */
const LEAST_CHANGES = 3;
/** Probabilities of the two intervals. */
const FORECAST_LEVELS = { inner: 0.8, outer: 0.95 } as const;

/** What a later year may be. */
export interface ForecastYear {
  /** Calendar year. */
  readonly year: number;
  /** What the chosen method says. */
  readonly value: number;
  /** Where it is with 80 per cent. */
  readonly inner: PredictionInterval;
  /** Where it is with 95 per cent. */
  readonly outer: PredictionInterval;
}

/** A series carried on over the plan's years. */
export interface EquivalentForecast {
  /** The series. */
  readonly series: EquivalentSeries;
  /** What of it is carried on. */
  readonly quantity: Quantity;
  /** The method that has been least wrong. */
  readonly method: ForecastMethod;
  /** How wrong each method has been; the first is the last value. */
  readonly errors: readonly MethodError[];
  /** The years after the last known one. */
  readonly years: readonly ForecastYear[];
}

/** Why a series is not carried on. */
export interface RefusedForecast {
  /** The series. */
  readonly series: EquivalentSeries;
  /** What of it would have been carried on. */
  readonly quantity: Quantity;
  /** The reason, in Swedish. */
  readonly reason: string;
}

/**
 * Carries a series on over the plan's three years by the simple method that
 * has been least wrong in the past, with the intervals that its own changes
 * give. A method outside the inner interval is not chosen. Nothing is drawn
 * from steps over a break or a missing year.
 *
 * @returns The forecast, or why there is none: fewer than five known years or
 * three changes between years.
 */
export function forecastSeries(
  series: EquivalentSeries,
  quantity: Quantity,
): EquivalentForecast | RefusedForecast {
  const known = series.points.filter((point) => point[quantity] !== null);
  const runs = runsOf(known, quantity);
  const reason = reasonAgainst(known.length, changesOf(runs).length);
  if (reason !== null) return { series, quantity, reason };
  const last = known.at(-1)!.year;
  const errors = rollingOriginErrors(runs, PLAN_YEARS);
  const method = leastWrong(errors, runs);
  return {
    series,
    quantity,
    method,
    errors,
    years: Array.from({ length: PLAN_YEARS }, (_, at) => ({
      year: last + at + 1,
      value: Math.max(0, pointForecast(method, runs, at + 1)),
      inner: intervalAbove0(runs, at + 1, FORECAST_LEVELS.inner),
      outer: intervalAbove0(runs, at + 1, FORECAST_LEVELS.outer),
    })),
  };
}

/** Whether a forecast was refused. */
export function isRefused(
  result: EquivalentForecast | RefusedForecast,
): result is RefusedForecast {
  return "reason" in result;
}

function reasonAgainst(years: number, changes: number): string | null {
  if (years < LEAST_YEARS) {
    const known = years === 0
      ? "inget år är känt"
      : years === 1
      ? "bara ett år är känt"
      : `bara ${years} år är kända`;
    return `${known}; en prognos behöver minst ${LEAST_YEARS}`;
  }
  if (changes >= LEAST_CHANGES) return null;
  const left = changes === 0
    ? "ingen ändring"
    : `bara ${changes} ${changes === 1 ? "ändring" : "ändringar"}`;
  return `luckor och brott lämnar ${left} från ett år till nästa; ` +
    `en prognos behöver minst ${LEAST_CHANGES}`;
}

/** The method of least error among those within the inner interval. */
function leastWrong(
  errors: readonly MethodError[],
  runs: readonly Run[],
): ForecastMethod {
  const possible = errors.filter(({ method }) =>
    Array.from({ length: PLAN_YEARS }, (_, at) => at + 1).every((steps) => {
      const value = pointForecast(method, runs, steps);
      const { low, high } = predictionInterval(
        runs,
        steps,
        FORECAST_LEVELS.inner,
      );
      return low <= value && value <= high;
    })
  );
  return possible.toSorted((a, b) =>
    a.meanAbsoluteError - b.meanAbsoluteError
  )[0]?.method ?? "drift";
}

/** The interval without what is below 0, which a number of people cannot be. */
function intervalAbove0(
  runs: readonly Run[],
  steps: number,
  level: number,
): PredictionInterval {
  const { low, high } = predictionInterval(runs, steps, level);
  return { low: Math.max(0, low), high: Math.max(0, high), level };
}
