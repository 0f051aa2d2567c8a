import assert from "node:assert/strict";
import { kendallLimit, kendallProbabilities } from "./kendall.ts";

Deno.test("three observations are ordered in six ways", () => {
  // 123: S = 3; 132, 213: 1; 231, 312: −1; 321: −3
  assert.deepEqual(
    rounded(kendallProbabilities([3])),
    [
      1 / 6,
      2 / 6,
      2 / 6,
      1 / 6,
    ].map(digits),
  );
});

Deno.test("the upper tails of Kendall's S are those of the published table", () => {
  // Hollander & Wolfe (1999), table A.30: P(K ≥ x)
  const published: [n: number, s: number, tail: number][] = [
    [4, 6, 0.042],
    [5, 8, 0.042],
    [6, 11, 0.028],
    [7, 13, 0.035],
    [8, 16, 0.031],
    [10, 23, 0.023],
  ];
  for (const [n, s, tail] of published) {
    const probabilities = kendallProbabilities([n]);
    const pairs = n * (n - 1) / 2;
    const beyond = probabilities.filter((_, at) => 2 * at - pairs >= s)
      .reduce((sum, probability) => sum + probability, 0);
    assert.equal(beyond.toFixed(3), tail.toFixed(3), `n = ${n}`);
  }
});

Deno.test("two stretches are the sum of two independent S", () => {
  // Two pairs, each rising or falling: S = −2, 0, 2 with 1, 2 and 1 of 4.
  assert.deepEqual(kendallProbabilities([2, 2]), [0.25, 0.5, 0.25]);
});

Deno.test("stretches without a pair change nothing", () => {
  assert.deepEqual(kendallProbabilities([1, 3, 1]), kendallProbabilities([3]));
});

Deno.test("the limit is the least S that is rare enough, or none", () => {
  assert.equal(kendallLimit([5], 0.042), 8);
  assert.equal(kendallLimit([5], 0.025), 10);
  // 1 of 24 orders of four rises all the way: 0.042 is more than 0.025.
  assert.equal(kendallLimit([4], 0.025), null);
});

function rounded(values: readonly number[]): string[] {
  return values.map(digits);
}

function digits(value: number): string {
  return value.toFixed(12);
}
