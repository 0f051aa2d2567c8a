/**
 * A stream of random numbers that a seed fixes: xoshiro128**, of period
 * 2^128 − 1. It uses 32-bit integer arithmetic only, so that the same seed
 * gives the same numbers on every machine.
 *
 * @source D. Blackman and S. Vigna, Scrambled linear pseudorandom number
 * generators, ACM Transactions on Mathematical Software 47:4 (2021);
 * https://prng.di.unimi.it/xoshiro128starstar.c, version 1.1
 */
export class RandomStream {
  readonly #state: Int32Array;

  /**
   * Takes the generator's whole state.
   *
   * @param state Four 32-bit integers, not all 0.
   * @throws {RangeError} If the state is another.
   */
  constructor(state: readonly number[]) {
    if (state.length !== 4 || state.every((word) => (word | 0) === 0)) {
      throw new RangeError(
        `Random state must be four integers, not all 0: current value is ${state}`,
      );
    }
    this.#state = Int32Array.from(state);
  }

  /** The next 32 random bits, as an integer 0 to 2^32 − 1. */
  bits(): number {
    const state = this.#state;
    const s0 = state[0]!;
    const s1 = state[1]!;
    const s2 = state[2]! ^ s0;
    const s3 = state[3]! ^ s1;
    const scrambled = Math.imul(s1, 5);
    state[0] = s0 ^ s3;
    state[1] = s1 ^ s2;
    state[2] = s2 ^ (s1 << 9);
    state[3] = (s3 << 11) | (s3 >>> 21);
    return Math.imul((scrambled << 7) | (scrambled >>> 25), 9) >>> 0;
  }

  /** The next number between 0 and 1, both excluded, in steps of 2^-52. */
  uniform(): number {
    const high = this.bits() >>> 6;
    return (high * 0x4000000 + (this.bits() >>> 6) + 0.5) / 0x10000000000000;
  }

  /** A stream that begins 2^64 steps further on; this one stays where it is. */
  jumped(): RandomStream {
    const ahead = new RandomStream([...this.#state]);
    const sum = new Int32Array(4);
    for (const word of JUMP) {
      for (let bit = 0; bit < 32; bit++) {
        if (word & (1 << bit)) {
          for (let at = 0; at < 4; at++) sum[at]! ^= ahead.#state[at]!;
        }
        ahead.bits();
      }
    }
    return new RandomStream([...sum]);
  }
}

/** Coefficients of the polynomial that moves xoshiro128 2^64 steps. */
const JUMP = [0x8764000b, 0xf542d2d3, 0x6fa035c3, 0x77f2db5b];

/**
 * Streams of random numbers that never overlap, 2^64 steps apart: one for each
 * uncertain input, so that a change in one leaves the draws of the others.
 *
 * @param seed Whole number 0 to 2^53 − 1.
 * @param count How many streams, 1 or more.
 * @returns The streams; the first ones do not depend on how many there are.
 * @throws {RangeError} If the seed is another.
 *
 * @example The same seed gives the same numbers
 * ```ts
 * import assert from "node:assert/strict";
 * import { randomStreams } from "core";
 *
 * const [first] = randomStreams(2025, 1);
 * const [again] = randomStreams(2025, 3);
 * assert.equal(first!.uniform(), again!.uniform());
 * ```
 */
export function randomStreams(seed: number, count: number): RandomStream[] {
  if (!Number.isSafeInteger(seed) || seed < 0) {
    throw new RangeError(
      `Seed must be a whole number, 0 or more: current value is ${seed}`,
    );
  }
  const streams = [new RandomStream(stateFromSeed(BigInt(seed)))];
  while (streams.length < count) streams.push(streams.at(-1)!.jumped());
  return streams;
}

/**
 * Spreads a seed over the whole state by SplitMix64, as the generator's
 * authors advise.
 */
function stateFromSeed(seed: bigint): number[] {
  return splitMix64(seed, 2).flatMap((word) => [
    Number(BigInt.asIntN(32, word)),
    Number(BigInt.asIntN(32, word >> 32n)),
  ]);
}

/**
 * The first outputs of SplitMix64, each an integer of 64 bits.
 *
 * @source G. Steele, D. Lea and C. Flood, Fast splittable pseudorandom number
 * generators, OOPSLA 2014; https://prng.di.unimi.it/splitmix64.c
 */
export function splitMix64(seed: bigint, count: number): bigint[] {
  const bits64 = (value: bigint) => BigInt.asUintN(64, value);
  return Array.from({ length: count }, (_, at) => {
    let z = bits64(seed + BigInt(at + 1) * 0x9e3779b97f4a7c15n);
    z = bits64((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n);
    z = bits64((z ^ (z >> 27n)) * 0x94d049bb133111ebn);
    return z ^ (z >> 31n);
  });
}
