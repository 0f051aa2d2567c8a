import { mean } from "./descriptive.ts";

/** Values one time step after another, without a gap or a break between. */
export type Run = readonly number[];

/**
 * Simple ways to carry a series on: its last value; the last value and the mean
 * change, which fades by a factor for every step; the same without fading.
 */
export const FORECAST_METHODS = [
  "last",
  "damped",
  "drift",
] as const satisfies ForecastMethod[];
/** A way to carry a series on. */
export type ForecastMethod = "last" | "damped" | "drift";

/** How much of the change is left after each step of the damped trend. */
const DAMPING = 0.8;

/** Every change from one step to the next within the runs. */
export function changesOf(runs: readonly Run[]): number[] {
  return runs.flatMap((run) =>
    run.slice(1).map((value, at) => value - run[at]!)
  );
}

/**
 * What a method says of a later time. The mean change is taken over the steps
 * within all runs, so that no break is taken for a change.
 *
 * @param runs The series in order of time, with one change at least.
 * @param steps How many steps after the last value, 1 or more.
 * @throws {RangeError} If there is no change.
 * @source Hyndman & Athanasopoulos, Forecasting: Principles and Practice (3rd
 * ed. 2021), section 5.2, naïve and drift method; Gardner & McKenzie,
 * Management Science 31 (1985), 1237–1246, for the damped trend, here with the
 * mean change as its trend
 */
export function pointForecast(
  method: ForecastMethod,
  runs: readonly Run[],
  steps: number,
): number {
  const last = runs.at(-1)?.at(-1);
  const change = mean(changesOf(runs));
  return last! + change * stepsCounted(method, steps);
}

/** How many mean changes a method adds. */
function stepsCounted(method: ForecastMethod, steps: number): number {
  switch (method) {
    case "last":
      return 0;
    case "drift":
      return steps;
    case "damped":
      return DAMPING * (1 - DAMPING ** steps) / (1 - DAMPING);
  }
}
