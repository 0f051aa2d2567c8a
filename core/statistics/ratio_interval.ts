import {
  checkProportion,
  type Estimate,
  type Proportion,
} from "./proportions.ts";
import { twoSidedZ } from "./quantiles.ts";

/** The natural logarithm of a ratio is looked for between these. */
const LOG_RANGE = 60;
/** Halvings until the logarithm is known to the last bit. */
const HALVINGS = 100;

/**
 * Koopman's score interval for the ratio between two shares of different
 * people: all ratios that a score test at the level does not reject. The ends
 * are found by halving, to about twelve digits.
 *
 * @param first The share above the line.
 * @param second The share below the line; 0 of n gives no upper limit.
 * @param level Confidence level, above 0 and below 1.
 * @returns First divided by second and its interval. 0 of n both above and
 * below gives the value `NaN` and the interval from 0 without limit.
 * @throws {RangeError} If a count or the level is outside its range.
 * @source Koopman, Biometrics 40 (1984), 513–517; the restricted estimate as
 * in Miettinen & Nurminen, Statistics in Medicine 4 (1985), 213–226
 */
export function ratioInterval(
  first: Proportion,
  second: Proportion,
  level = 0.95,
): Estimate {
  checkProportion(first);
  checkProportion(second);
  const limit = twoSidedZ(level) ** 2;
  const value = (first.count / first.n) / (second.count / second.n);
  const rejected = (logRatio: number) =>
    scoreStatistic(first, second, Math.exp(logRatio)) > limit;
  const centre = Math.min(Math.max(Math.log(value), -LOG_RANGE), LOG_RANGE);
  return {
    value,
    low: first.count === 0 ? 0 : edge(-LOG_RANGE, centre, rejected),
    high: second.count === 0 ? Infinity : edge(LOG_RANGE, centre, rejected),
    level,
  };
}

/** The ratio where rejection ends, between one outside and one inside. */
function edge(
  outside: number,
  inside: number,
  rejected: (logRatio: number) => boolean,
): number {
  let [out, within] = [outside, inside];
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (out + within) / 2;
    if (rejected(middle)) out = middle;
    else within = middle;
  }
  return Math.exp(within);
}

/** Squared distance of the counts from a ratio, in standard errors. */
function scoreStatistic(
  { count: x1, n: n1 }: Proportion,
  { count: x2, n: n2 }: Proportion,
  ratio: number,
): number {
  const distance = x1 / n1 - ratio * x2 / n2;
  if (distance === 0) return 0;
  const a = (n1 + n2) * ratio;
  const b = n1 * ratio + x1 + n2 + x2 * ratio;
  const c = x1 + x2;
  // The smaller root of a·p² − b·p + c, in the form that loses no digits.
  const p2 = 2 * c / (b + Math.sqrt(Math.max(0, b ** 2 - 4 * a * c)));
  const p1 = Math.min(1, p2 * ratio);
  const variance = p1 * (1 - p1) / n1 + ratio ** 2 * p2 * (1 - p2) / n2;
  return distance ** 2 / variance;
}
