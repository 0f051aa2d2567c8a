import { mean } from "./descriptive.ts";
import { changesOf, pointForecast, type Run } from "./forecast.ts";
import { twoSidedT } from "./quantiles.ts";

/** The interval that a later value is in, with some probability. */
export interface PredictionInterval {
  /** Lower end. */
  readonly low: number;
  /** Upper end. */
  readonly high: number;
  /** Probability, 0–1. */
  readonly level: number;
}

/**
 * The interval that a later value falls in if the series goes on to change as
 * it has done: independent normal changes with an unknown mean and spread. The
 * uncertainty of the mean is part of it, so that it holds whichever method a
 * forecast is then chosen from; an interval of the chosen method itself would
 * be too narrow, as the choice was made on the same few values.
 *
 * @param runs The series in order of time, with two changes at least.
 * @param steps How many steps after the last value, 1 or more.
 * @param level Probability, above 0 and below 1.
 * @throws {RangeError} If there are fewer than two changes, or the level is
 * outside its range.
 * @source Hyndman & Athanasopoulos, Forecasting: Principles and Practice (3rd
 * ed. 2021), section 5.5, drift method; Student's t for the estimated spread
 */
export function predictionInterval(
  runs: readonly Run[],
  steps: number,
  level: number,
): PredictionInterval {
  const changes = changesOf(runs);
  if (changes.length < 2) {
    throw new RangeError(
      `Interval needs two changes: current number is ${changes.length}`,
    );
  }
  const centre = mean(changes);
  const degrees = changes.length - 1;
  const variance = changes
    .reduce((sum, change) => sum + (change - centre) ** 2, 0) / degrees;
  const spread = Math.sqrt(variance * (steps + steps ** 2 / changes.length));
  const reach = twoSidedT(level, degrees) * spread;
  const value = pointForecast("drift", runs, steps);
  return { low: value - reach, high: value + reach, level };
}
