import { gammaSampler } from "./distributions_gamma.ts";
import { normalDistribution, normalQuantile } from "./distributions_normal.ts";
import type { RandomStream } from "./random.ts";

/** A number that is known. */
export interface Point {
  /** Which distribution it is. */
  readonly kind: "point";
  /** The number. */
  readonly value: number;
}

/** A number between two bounds, with one value likeliest. */
export interface Triangular {
  /** Which distribution it is. */
  readonly kind: "triangular";
  /** Least value. */
  readonly low: number;
  /** Likeliest value, `low` to `high`. */
  readonly mode: number;
  /** Largest value, above `low`. */
  readonly high: number;
}

/** A beta distribution stretched over an interval. */
export interface Beta {
  /** Which distribution it is. */
  readonly kind: "beta";
  /** First shape, above 0. */
  readonly alpha: number;
  /** Second shape, above 0. */
  readonly beta: number;
  /** Least value. */
  readonly low: number;
  /** Largest value, above `low`. */
  readonly high: number;
}

/** A normal distribution cut off at two bounds. */
export interface TruncatedNormal {
  /** Which distribution it is. */
  readonly kind: "normal";
  /** Mean before the cut. */
  readonly mean: number;
  /** Standard deviation before the cut, above 0. */
  readonly sd: number;
  /** Least value. */
  readonly low: number;
  /** Largest value, above `low`. */
  readonly high: number;
}

/** What is believed of an uncertain number. */
export type Distribution = Point | Triangular | Beta | TruncatedNormal;

/** Fills the first places of an array with draws. */
export type Sampler = (
  stream: RandomStream,
  draws: Float64Array,
  count: number,
) => void;

/** Least probability that the cut of a normal distribution may leave. */
const LEAST_KEPT = 1e-6;

/**
 * What is wrong with a distribution.
 *
 * @returns A code for the fault, or `null` if it can be drawn from.
 */
export function distributionFault(
  distribution: Distribution,
): "bounds" | "mode" | "shape" | "sd" | "cut" | null {
  if (distribution.kind === "point") return null;
  const { low, high } = distribution;
  if (!(low < high)) return "bounds";
  switch (distribution.kind) {
    case "triangular":
      return low <= distribution.mode && distribution.mode <= high
        ? null
        : "mode";
    case "beta":
      return distribution.alpha > 0 && distribution.beta > 0 ? null : "shape";
    case "normal":
      if (!(distribution.sd > 0)) return "sd";
      return keptProbability(distribution) >= LEAST_KEPT ? null : "cut";
  }
}

/** Least and largest value that a distribution can give. */
export function supportOf(distribution: Distribution): [number, number] {
  return distribution.kind === "point"
    ? [distribution.value, distribution.value]
    : [distribution.low, distribution.high];
}

/**
 * Makes the sampler of a distribution. It uses only arithmetic that every
 * machine does alike; the triangular one inverts its distribution function,
 * the normal one does so by AS 241, the beta one divides gamma variables.
 *
 * @throws {RangeError} If the distribution has a fault.
 */
export function samplerOf(distribution: Distribution): Sampler {
  const fault = distributionFault(distribution);
  if (fault !== null) {
    throw new RangeError(
      `Distribution has a faulty ${fault}: current value is ${
        JSON.stringify(distribution)
      }`,
    );
  }
  switch (distribution.kind) {
    case "point":
      return (_stream, draws, count) =>
        void draws.fill(distribution.value, 0, count);
    case "triangular":
      return triangularSampler(distribution);
    case "beta":
      return betaSampler(distribution);
    case "normal":
      return normalSampler(distribution);
  }
}

function triangularSampler({ low, mode, high }: Triangular): Sampler {
  const width = high - low;
  const atMode = (mode - low) / width;
  const rising = width * (mode - low);
  const falling = width * (high - mode);
  return (stream, draws, count) => {
    for (let at = 0; at < count; at++) {
      const u = stream.uniform();
      draws[at] = u < atMode
        ? low + Math.sqrt(u * rising)
        : high - Math.sqrt((1 - u) * falling);
    }
  };
}

function betaSampler({ alpha, beta, low, high }: Beta): Sampler {
  const first = gammaSampler(alpha);
  const second = gammaSampler(beta);
  return (stream, draws, count) => {
    for (let at = 0; at < count; at++) {
      const x = first(stream);
      draws[at] = low + (high - low) * (x / (x + second(stream)));
    }
  };
}

function normalSampler(distribution: TruncatedNormal): Sampler {
  const { mean, sd, low, high } = distribution;
  // The lower tail keeps its digits where the upper one is near 1.
  const side = low > mean ? -1 : 1;
  const [from, to] = [low, high].map((bound) =>
    normalDistribution(side * (bound - mean) / sd)
  ) as [number, number];
  return (stream, draws, count) => {
    for (let at = 0; at < count; at++) {
      const p = from + (to - from) * stream.uniform();
      const value = mean + side * sd * normalQuantile(p);
      draws[at] = value < low ? low : value > high ? high : value;
    }
  };
}

function keptProbability({ mean, sd, low, high }: TruncatedNormal): number {
  return normalDistribution((high - mean) / sd) -
    normalDistribution((low - mean) / sd);
}
