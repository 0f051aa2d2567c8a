import { mean } from "./descriptive.ts";
import {
  changesOf,
  FORECAST_METHODS,
  type ForecastMethod,
  pointForecast,
  type Run,
} from "./forecast.ts";

/** How far off a method has been. */
export interface MethodError {
  /** The method. */
  readonly method: ForecastMethod;
  /** Mean absolute error, in the unit of the series. */
  readonly meanAbsoluteError: number;
  /** How many forecasts it is the mean of. */
  readonly forecasts: number;
}

/** Least number of changes that a forecast is made from. */
const LEAST_CHANGES = 2;

/**
 * Tries every method on the past: stands at each earlier value in turn, knows
 * nothing later, and forecasts the values that followed before the next gap or
 * break.
 *
 * @param runs The series in order of time.
 * @param furthest Most steps ahead to forecast, 1 or more.
 * @returns One error per method, in the order of the methods; none if nothing
 * can be tried.
 * @source Tashman, International Journal of Forecasting 16 (2000), 437–450:
 * rolling-origin evaluation
 */
export function rollingOriginErrors(
  runs: readonly Run[],
  furthest: number,
): MethodError[] {
  const trials = trialsOf(runs, furthest);
  if (trials.length === 0) return [];
  return FORECAST_METHODS.map((method) => ({
    method,
    meanAbsoluteError: mean(
      trials.map(({ known, steps, value }) =>
        Math.abs(value - pointForecast(method, known, steps))
      ),
    ),
    forecasts: trials.length,
  }));
}

interface Trial {
  readonly known: readonly Run[];
  readonly steps: number;
  readonly value: number;
}

function trialsOf(runs: readonly Run[], furthest: number): Trial[] {
  return runs.flatMap((run, at) =>
    run.flatMap((_, origin) => {
      const known = [...runs.slice(0, at), run.slice(0, origin + 1)];
      if (changesOf(known).length < LEAST_CHANGES) return [];
      return run.slice(origin + 1, origin + 1 + furthest)
        .map((value, step) => ({ known, steps: step + 1, value }));
    })
  );
}
