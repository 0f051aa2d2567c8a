import assert from "node:assert/strict";
import fc from "fast-check";
import { RandomStream, randomStreams, splitMix64 } from "./random.ts";

Deno.test("the stream gives the reference outputs of xoshiro128** from the state 1, 2, 3, 4", () => {
  // Outputs of the authors' xoshiro128starstar.c, as the test of the Rust
  // crate rand_xoshiro prints them. By hand for the first: rotl(2 · 5, 7) · 9
  // = 1280 · 9 = 11520.
  const stream = new RandomStream([1, 2, 3, 4]);
  assert.deepEqual(Array.from({ length: 10 }, () => stream.bits()), [
    11520,
    0,
    5927040,
    70819200,
    2031721883,
    1637235492,
    1287239034,
    3734860849,
    3729100597,
    4258142804,
  ]);
});

Deno.test("a seed is spread by SplitMix64 as its reference outputs say", () => {
  // Outputs of the authors' splitmix64.c for the seed 1234567, as Rosetta
  // Code prints them (Pseudo-random numbers/Splitmix64)
  assert.deepEqual(splitMix64(1234567n, 5), [
    6457827717110365317n,
    3203168211198807973n,
    9817491932198370423n,
    4593380528125082431n,
    16408922859458223821n,
  ]);
});

Deno.test("a jump is 2^64 steps", () => {
  // A step is linear over bits. The images of the 128 single bits are the
  // matrix of one step; squaring it 64 times gives 2^64 steps.
  let matrix = Array.from(
    { length: 128 },
    (_, bit) => stepOf(1n << BigInt(bit)),
  );
  for (let power = 0; power < 64; power++) {
    const former = matrix;
    matrix = former.map((image) => times(former, image));
  }
  const state = [1, 2, 3, 4];
  const jumped = new RandomStream(state).jumped();
  const stepped = new RandomStream(wordsOf(times(matrix, bitsOf(state))));
  for (let at = 0; at < 8; at++) assert.equal(jumped.bits(), stepped.bits());
});

Deno.test("streams of one seed are the same however many are asked for", () => {
  const two = randomStreams(7, 2).map((stream) => stream.bits());
  const five = randomStreams(7, 5).map((stream) => stream.bits());
  assert.deepEqual(five.slice(0, 2), two);
  assert.equal(new Set(five).size, 5);
});

Deno.test("a uniform number is never 0 or 1", () => {
  fc.assert(fc.property(fc.nat(), (seed) => {
    const u = randomStreams(seed, 1)[0]!.uniform();
    return u > 0 && u < 1;
  }));
  // Bits all 0 give half a step above 0, bits all 1 half a step below 1.
  assert.ok(0.5 / 2 ** 52 > 0);
  assert.ok((2 ** 52 - 0.5) / 2 ** 52 < 1);
});

Deno.test("uniform numbers fill a hundred classes evenly", () => {
  // Chi-square with 99 degrees of freedom: 0.001 and 0.999 quantiles 60.0 and
  // 148.2 (scipy.stats.chi2.ppf)
  const [stream] = randomStreams(2025, 1);
  const classes = new Array(100).fill(0);
  const draws = 1_000_000;
  for (let at = 0; at < draws; at++) {
    classes[Math.floor(stream!.uniform() * 100)]++;
  }
  const expected = draws / 100;
  const chiSquare = classes.reduce(
    (sum, count) => sum + (count - expected) ** 2 / expected,
    0,
  );
  assert.ok(60 < chiSquare && chiSquare < 148.2, String(chiSquare));
});

Deno.test("a faulty seed or state is refused", () => {
  for (const seed of [-1, 1.5, NaN, 2 ** 53]) {
    assert.throws(() => randomStreams(seed, 1), /Seed must be a whole number/);
  }
  assert.throws(() => new RandomStream([0, 0, 0, 0]), /not all 0/);
  assert.throws(() => new RandomStream([1, 2, 3]), /four integers/);
});

/** The state after one step, both as 128 bits. */
function stepOf(bits: bigint): bigint {
  const [s0, s1, s2, s3] = wordsOf(bits) as [number, number, number, number];
  const a = s2 ^ s0;
  const b = s3 ^ s1;
  const rotated = (b << 11) | (b >>> 21);
  return bitsOf([s0 ^ b, s1 ^ a, a ^ (s1 << 9), rotated]);
}

function bitsOf(words: readonly number[]): bigint {
  return words.reduce(
    (bits, word, at) => bits | BigInt(word >>> 0) << BigInt(32 * at),
    0n,
  );
}

function wordsOf(bits: bigint): number[] {
  return [0, 1, 2, 3].map((at) =>
    Number(BigInt.asIntN(32, bits >> BigInt(32 * at)))
  );
}

/** A matrix of columns times a vector, over bits. */
function times(columns: readonly bigint[], vector: bigint): bigint {
  return columns.reduce(
    (sum, column, bit) => vector >> BigInt(bit) & 1n ? sum ^ column : sum,
    0n,
  );
}
