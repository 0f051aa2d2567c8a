import assert from "node:assert/strict";
import fc from "fast-check";
import { exactTest } from "./fisher.ts";

Deno.test("the lady tasting tea: 34 chances in 70", () => {
  // Fisher's design: 4 cups of 8, 3 right. C(4,3)·C(4,1) = 16 of C(8,4) = 70
  // each way, and 1 of 70 for all right and for all wrong: (16+16+1+1)/70.
  const p = exactTest({ count: 3, n: 4 }, { count: 1, n: 4 });
  assert.ok(Math.abs(p - 34 / 70) < 1e-12);
});

Deno.test("Fisher's twins come out as in the documentation of R", () => {
  // R, ?fisher.test, "Convictions": dizygotic 2 of 17 convicted, monozygotic
  // 10 of 13; two-sided p-value = 0.0005367. scipy 1.17.1: 0.00053672411914.
  const p = exactTest({ count: 2, n: 17 }, { count: 10, n: 13 });
  assert.equal(p.toFixed(7), "0.0005367");
  assert.ok(Math.abs(p - 0.0005367241191434358) < 1e-12);
});

Deno.test("equal shares are as likely as anything can be", () => {
  assert.ok(
    Math.abs(exactTest({ count: 5, n: 10 }, { count: 5, n: 10 }) - 1) < 1e-12,
  );
  assert.equal(exactTest({ count: 0, n: 10 }, { count: 0, n: 3 }), 1);
  assert.equal(exactTest({ count: 10, n: 10 }, { count: 3, n: 3 }), 1);
});

Deno.test("every division of few people is weighed by exact counting", () => {
  // Among all C(n, k) ways to choose who it happened to, count those whose
  // division between the groups is no more likely than the one seen.
  const group = fc.integer({ min: 1, max: 6 }).chain((n) =>
    fc.integer({ min: 0, max: n }).map((count) => ({ count, n }))
  );
  fc.assert(fc.property(group, group, (first, second) => {
    const together = first.count + second.count;
    const ways = Array.from(
      { length: first.n + 1 },
      (_, k) => choose(first.n, k) * choose(second.n, together - k),
    );
    const seen = ways[first.count]!;
    const unlikely = ways.filter((way) => way <= seen)
      .reduce((sum, way) => sum + way, 0);
    const all = ways.reduce((sum, way) => sum + way, 0);
    assert.ok(Math.abs(exactTest(first, second) - unlikely / all) < 1e-12);
  }));
});

Deno.test("an empty group is refused", () => {
  assert.throws(
    () => exactTest({ count: 0, n: 0 }, { count: 0, n: 1 }),
    RangeError,
  );
});

function choose(n: number, k: number): number {
  if (k < 0 || k > n) return 0;
  let ways = 1;
  for (let i = 1; i <= k; i++) ways = ways * (n - k + i) / i;
  return Math.round(ways);
}
