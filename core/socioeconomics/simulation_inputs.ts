import { InputError } from "../data/problems.ts";
import { ASSUMPTIONS } from "../parameters/assumption_definitions.ts";
import {
  type Distribution,
  type Sampler,
  samplerOf,
} from "../statistics/distributions.ts";
import { type RandomStream, randomStreams } from "../statistics/random.ts";
import type { AssumptionDistributions } from "./assumption_ranges.ts";
import type { AssumptionColumns } from "./balance_model.ts";
import { meanWorkingTime } from "./break_even.ts";
import { localAssumptions } from "./local_assumptions.ts";
import type { SocioeconomicCase } from "./socioeconomic_case.ts";

/** Draws handled at a time: what is in memory, however many are asked for. */
export const BLOCK = 1024;

/** An input that is drawn. */
export interface UncertainInput {
  /** What it is, in Swedish. */
  readonly title: string;
  /** Draws from its distribution. */
  readonly sampler: Sampler;
  /** A stream of its own. */
  readonly stream: RandomStream;
  /** The draws of one block. */
  readonly values: Float64Array;
  /** A number near the middle of the draws. */
  readonly middle: number;
}

/**
 * An input that is drawn.
 *
 * @param streamAt Which of the seed's streams it draws from.
 */
export function uncertainInput(
  title: string,
  distribution: Distribution,
  streamAt: number,
  seed: number,
): UncertainInput {
  return {
    title,
    sampler: samplerOf(distribution),
    stream: randomStreams(seed, streamAt + 1)[streamAt]!,
    values: new Float64Array(BLOCK),
    middle: middleOf(distribution),
  };
}

/** A column for every assumption; those that are certain are filled once. */
export function assumptionInputs(
  basis: SocioeconomicCase,
  distributions: AssumptionDistributions,
  seed: number,
): { columns: AssumptionColumns; uncertain: UncertainInput[] } {
  const fixed = localAssumptions(basis);
  const uncertain: UncertainInput[] = [];
  const columns = ASSUMPTIONS.map(({ name, title }, at) => {
    const distribution = distributions[name];
    if (distribution === undefined || distribution.kind === "point") {
      const value = distribution?.value ?? fixed[name].toNumber();
      return [name, new Float64Array(BLOCK).fill(value)];
    }
    const input = uncertainInput(title, distribution, at + 1, seed);
    uncertain.push(input);
    return [name, input.values];
  });
  return { columns: Object.fromEntries(columns), uncertain };
}

/**
 * The share of those who ended that got a job, 0 to 1, and how many full-time
 * jobs all of them would be; `null` if a number that it takes is not known.
 *
 * @throws {InputError} If more got a job than ended.
 */
export function jobsInput(
  basis: SocioeconomicCase,
): { distribution: Distribution; fullTimeJobsIfAll: number } | null {
  const { people, ended } = basis;
  const mean = meanWorkingTime(basis);
  if (people === null || ended === null || mean === null) return null;
  if (people > ended) {
    throw new InputError(
      `${people} fick jobb men bara ${ended} avslutade en insats`,
    );
  }
  return {
    distribution: {
      kind: "beta",
      alpha: people + 0.5,
      beta: ended - people + 0.5,
      low: 0,
      high: 1,
    },
    fullTimeJobsIfAll: mean.times(ended).toNumber(),
  };
}

function middleOf(distribution: Distribution): number {
  switch (distribution.kind) {
    case "point":
      return distribution.value;
    case "triangular":
      return distribution.mode;
    case "normal":
      return (distribution.low + distribution.high) / 2;
    case "beta":
      return distribution.low + (distribution.high - distribution.low) *
          distribution.alpha / (distribution.alpha + distribution.beta);
  }
}
