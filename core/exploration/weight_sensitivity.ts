import { randomStreams } from "../statistics/random.ts";
import { reproducibleLog } from "../statistics/random_logarithm.ts";
import { type NeedIndex, ranksOf, weightedMeans } from "./need_index.ts";

/** How a municipality's rank moves when the weights do. */
export interface RankRange {
  /** SCB municipality code. */
  readonly code: string;
  /** Name of the municipality. */
  readonly name: string;
  /** Its rank with the weights chosen. */
  readonly rank: number;
  /** The rank that 5 % of the draws are at or above. */
  readonly best: number;
  /** The rank in the middle of the draws. */
  readonly median: number;
  /** The rank that 95 % of the draws are at or above. */
  readonly worst: number;
  /** Share of the draws in which it has the greatest need, 0–1. */
  readonly firstShare: number;
}

/** The ranks under another set of weights. */
export interface OtherWeights {
  /** What the weights are, in Swedish. */
  readonly title: string;
  /** The ranks, in the order of the municipalities. */
  readonly ranks: readonly number[];
}

/** How much an index owes to the weights. */
export interface WeightSensitivity {
  /** The index that was examined. */
  readonly index: NeedIndex;
  /** How many sets of weights were drawn. */
  readonly draws: number;
  /** The seed that the draws follow from. */
  readonly seed: number;
  /** The ranges, in the order of the municipalities. */
  readonly ranges: readonly RankRange[];
  /** The ranks with equal weights, and without each indicator in turn. */
  readonly others: readonly OtherWeights[];
}

/**
 * Ranks the municipalities anew under every set of weights that could have been
 * chosen: drawn evenly among all weights above 0 that add up to 1, with equal
 * weights, and without each indicator in turn.
 *
 * @param index The index; `null` gives `null`.
 * @param seed Whole number 0 to 2^53 − 1.
 * @param draws How many sets of weights to draw, 1 or more.
 * @throws {RangeError} If there are no draws.
 * @source Saisana, Saltelli & Tarantola, Journal of the Royal Statistical
 * Society A 168:2 (2005), 307–323: uncertainty of ranks; Devroye, Non-Uniform
 * Random Variate Generation (1986), section V.2, exponential spacings: even
 * draws from the simplex
 */
export function weightSensitivity(
  index: NeedIndex | null,
  seed: number,
  draws = 2000,
): WeightSensitivity | null {
  if (index === null) return null;
  if (!Number.isInteger(draws) || draws < 1) {
    throw new RangeError(`Draws must be 1 or more: current value is ${draws}`);
  }
  const drawn = drawnShares(index.indicators.length, seed, draws)
    .map((shares) => ranksWith(index, shares));
  return {
    index,
    draws,
    seed,
    ranges: index.municipalities.map(({ code, name, rank }, at) => {
      const ranks = drawn.map((each) => each[at]!).sort((a, b) => a - b);
      return {
        code,
        name,
        rank,
        best: quantile(ranks, 0.05),
        median: quantile(ranks, 0.5),
        worst: quantile(ranks, 0.95),
        firstShare: ranks.filter((each) => each === 1).length / draws,
      };
    }),
    others: otherWeights(index),
  };
}

function ranksWith(
  { indicators }: NeedIndex,
  shares: readonly number[],
): number[] {
  return ranksOf(weightedMeans(indicators, shares));
}

/** Sets of shares above 0 that add up to 1, each set as likely as another. */
function drawnShares(count: number, seed: number, draws: number): number[][] {
  const streams = randomStreams(seed, count);
  return Array.from({ length: draws }, () => {
    const spacings = streams.map((stream) =>
      -reproducibleLog(stream.uniform())
    );
    const sum = spacings.reduce((all, spacing) => all + spacing, 0);
    return spacings.map((spacing) => spacing / sum);
  });
}

/** The value that a share of the sorted values are at or below. */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!;
}

function otherWeights(index: NeedIndex): OtherWeights[] {
  const { indicators } = index;
  const equal = {
    title: "Lika vikter",
    ranks: ranksWith(index, evenly(indicators)),
  };
  if (indicators.length < 2) return [equal];
  return [
    equal,
    ...indicators.map(({ indicator }, left) => ({
      title: `Utan ${indicator.word}`,
      ranks: ranksWith(
        index,
        indicators.map(({ share }, at) => at === left ? 0 : share),
      ),
    })),
  ];
}

function evenly(indicators: readonly unknown[]): number[] {
  return indicators.map(() => 1 / indicators.length);
}
