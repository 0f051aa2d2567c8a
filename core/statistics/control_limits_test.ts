import assert from "node:assert/strict";
import fc from "fast-check";
import { evenNumbers } from "./even_numbers_fixtures.ts";
import { binomialLimits, poissonLimits } from "./control_limits.ts";

Deno.test("Poisson limits leave at most half of the rest on each side, and no narrower do", () => {
  const expected = fc.oneof(evenNumbers(0.01, 5), evenNumbers(5, 400));
  fc.assert(
    fc.property(expected, fc.constantFrom(0.95, 0.998), (mean, level) => {
      const { low, high } = poissonLimits(mean, level);
      const probability = (k: number) =>
        Math.exp(k * Math.log(mean) - mean - logFactorial(k));
      checkTails(
        probability,
        low,
        high,
        level,
        Math.ceil(mean + 40 * Math.sqrt(mean) + 60),
      );
    }),
  );
});

Deno.test("binomial limits leave at most half of the rest on each side, and no narrower do", () => {
  const n = fc.integer({ min: 1, max: 400 });
  const share = evenNumbers(0.001, 0.999);
  fc.assert(
    fc.property(n, share, fc.constantFrom(0.95, 0.998), (n, p, level) => {
      const { low, high } = binomialLimits(n, p, level);
      const probability = (k: number) =>
        Math.exp(
          logFactorial(n) - logFactorial(k) - logFactorial(n - k) +
            k * Math.log(p) + (n - k) * Math.log1p(-p),
        );
      checkTails(probability, low, high, level, n);
    }),
  );
});

Deno.test("limits known from tables come out", () => {
  // Poisson mean 10: P(X ≤ 3) = 0.0103, P(X ≤ 4) = 0.0293, P(X ≤ 16) = 0.9730,
  // P(X ≤ 17) = 0.9857. Mean 4: P(X ≤ 0) = 0.0183, P(X ≤ 1) = 0.0916,
  // P(X ≤ 7) = 0.9489, P(X ≤ 8) = 0.9786.
  assert.deepEqual(poissonLimits(10, 0.95), { low: 4, high: 17 });
  assert.deepEqual(poissonLimits(4, 0.95), { low: 1, high: 8 });
  // Ten tosses: P(X ≤ 1) = 11/1024 = 0.0107, P(X ≤ 2) = 56/1024 = 0.0547.
  assert.deepEqual(binomialLimits(10, 0.5, 0.95), { low: 2, high: 8 });
});

Deno.test("large numbers stay within the normal limits give or take one", () => {
  const { low, high } = poissonLimits(50_000, 0.95);
  assert.ok(Math.abs(low - (50_000 - 1.96 * Math.sqrt(50_000))) < 3);
  assert.ok(Math.abs(high - (50_000 + 1.96 * Math.sqrt(50_000))) < 3);
});

Deno.test("expectations, shares and levels outside their range are refused", () => {
  for (const expected of [0, -1, NaN, 1e6]) {
    assert.throws(() => poissonLimits(expected, 0.95), RangeError);
  }
  for (const [n, share] of [[0, 0.5], [1.5, 0.5], [10, 0], [10, 1]] as const) {
    assert.throws(() => binomialLimits(n, share, 0.95), RangeError);
  }
  for (const level of [0, 1, 95]) {
    assert.throws(() => poissonLimits(10, level), RangeError);
    assert.throws(() => binomialLimits(10, 0.5, level), RangeError);
  }
});

function checkTails(
  probability: (k: number) => number,
  low: number,
  high: number,
  level: number,
  last: number,
): void {
  const sum = (from: number, to: number) => {
    let total = 0;
    for (let k = from; k <= to; k++) total += probability(k);
    return total;
  };
  const tail = (1 - level) / 2 + 1e-9;
  assert.ok(sum(0, low - 1) <= tail);
  assert.ok(sum(high + 1, last) <= tail);
  assert.ok(sum(0, low) >= tail - 2e-9);
  assert.ok(sum(high, last) >= tail - 2e-9);
}

function logFactorial(n: number): number {
  let log = 0;
  for (let k = 2; k <= n; k++) log += Math.log(k);
  return log;
}
