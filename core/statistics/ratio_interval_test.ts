import assert from "node:assert/strict";
import fc from "fast-check";
import { ratioInterval } from "./ratio_interval.ts";

Deno.test("Koopman's own example comes out", () => {
  // Koopman (1984): 36 of 40 against 16 of 80 gives 2.94 to 7.15. More digits
  // from statsmodels 0.15.0, confint_proportions_2indep(36, 40, 16, 80,
  // compare="ratio", method="score", correction=False).
  const { value, low, high } = ratioInterval(
    { count: 36, n: 40 },
    { count: 16, n: 80 },
  );
  assert.equal(value, 4.5);
  assert.equal(low.toFixed(2), "2.94");
  assert.equal(high.toFixed(2), "7.15");
  assert.ok(Math.abs(low - 2.9395691922149965) < 1e-6);
  assert.ok(Math.abs(high - 7.15222343486603) < 1e-6);
});

Deno.test("the ends are where Pearson's statistic at the restricted estimate is the limit", () => {
  // At a ratio r the estimate p of the second share solves
  // (n1+n2) r p² − (n1 r + x1 + n2 + x2 r) p + x1 + x2 = 0, and Koopman's
  // statistic is the sum of (x − n p)² / (n p (1 − p)) over the two groups.
  const counts = fc.integer({ min: 5, max: 80 }).chain((n) =>
    fc.integer({ min: 1, max: n - 1 }).map((count) => ({ count, n }))
  );
  fc.assert(fc.property(counts, counts, (first, second) => {
    const { low, high } = ratioInterval(first, second);
    for (const ratio of [low, high]) {
      const a = (first.n + second.n) * ratio;
      const b = first.n * ratio + first.count + second.n + second.count * ratio;
      const c = first.count + second.count;
      const p2 = (b - Math.sqrt(b * b - 4 * a * c)) / (2 * a);
      const part = ({ count, n }: typeof first, p: number) =>
        (count - n * p) ** 2 / (n * p * (1 - p));
      const statistic = part(first, p2 * ratio) + part(second, p2);
      assert.ok(
        Math.abs(statistic - 1.959963984540054 ** 2) < 1e-6,
        `${statistic}`,
      );
    }
  }));
});

Deno.test("turning the ratio around turns the interval around", () => {
  const one = ratioInterval({ count: 7, n: 98 }, { count: 33, n: 117 });
  const other = ratioInterval({ count: 33, n: 117 }, { count: 7, n: 98 });
  assert.ok(Math.abs(one.low * other.high - 1) < 1e-9);
  assert.ok(Math.abs(one.high * other.low - 1) < 1e-9);
});

Deno.test("0 of n leaves one side open, and n of n on both sides holds 1", () => {
  const none = ratioInterval({ count: 0, n: 20 }, { count: 5, n: 20 });
  assert.deepEqual([none.value, none.low], [0, 0]);
  assert.ok(none.high > 0 && none.high < 1.5);
  const below = ratioInterval({ count: 5, n: 20 }, { count: 0, n: 20 });
  assert.deepEqual([below.value, below.high], [Infinity, Infinity]);
  assert.ok(Math.abs(below.low * none.high - 1) < 1e-9);
  const neither = ratioInterval({ count: 0, n: 20 }, { count: 0, n: 20 });
  assert.ok(Number.isNaN(neither.value));
  assert.deepEqual([neither.low, neither.high], [0, Infinity]);
  const all = ratioInterval({ count: 20, n: 20 }, { count: 20, n: 20 });
  assert.ok(all.low < 1 && all.low > 0.8 && all.high > 1 && all.high < 1.25);
});

Deno.test("a ratio to a share of nobody is refused", () => {
  const some = { count: 1, n: 2 };
  assert.throws(() => ratioInterval(some, { count: 0, n: 0 }), RangeError);
  assert.throws(() => ratioInterval({ count: 0, n: 0 }, some), RangeError);
});
