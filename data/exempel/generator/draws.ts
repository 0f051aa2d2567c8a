import { apportion } from "../../../core/fees/apportion.ts";
import type { RandomStream } from "../../../core/statistics/random.ts";

/** A number that varies around 0 with standard deviation 1, within ±3.5. */
export function jitter(stream: RandomStream): number {
  const sum = stream.uniform() + stream.uniform() + stream.uniform() +
    stream.uniform();
  return (sum - 2) * 1.7320508;
}

/** A whole number from `least` to `most`, both included, all as likely. */
export function wholeBetween(
  stream: RandomStream,
  least: number,
  most: number,
): number {
  return least + Math.floor(stream.uniform() * (most - least + 1));
}

/** How many of `people` something happens to, each with the same chance 0–1. */
export function howMany(
  stream: RandomStream,
  people: number,
  chance: number,
): number {
  return drawParts(stream, people, [chance, 1 - chance])[0]!;
}

/** Divides people at random over choices of different weight. */
export function drawParts(
  stream: RandomStream,
  people: number,
  weights: readonly number[],
): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const parts = weights.map(() => 0);
  for (let person = 0; person < people; person++) {
    let left = stream.uniform() * sum;
    const at = weights.findIndex((weight) => (left -= weight) < 0);
    parts[at === -1 ? weights.length - 1 : at]!++;
  }
  return parts;
}

/** Divides a whole number in proportion to weights, to the last unit. */
export function fairParts(
  total: number,
  weights: readonly number[],
): number[] {
  const claims = weights.map((weight, at) => ({
    id: String(at).padStart(3, "0"),
    weight: BigInt(Math.round(weight * 1e6)),
  }));
  return apportion(BigInt(total), claims).map(Number);
}

/** A number with so many decimals, as text. */
export function fixed(value: number, decimals: number): string {
  return value.toFixed(decimals);
}
