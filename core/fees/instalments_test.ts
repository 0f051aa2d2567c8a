import assert from "node:assert/strict";
import fc from "fast-check";
import { planInstalments } from "./instalments.ts";

const sumOf = (values: readonly bigint[]) => values.reduce((a, b) => a + b, 0n);
const anyFees = fc.array(
  fc.oneof(fc.bigInt(0n, 20n), fc.bigInt(0n, 10n ** 20n)),
  { minLength: 1, maxLength: 20 },
);
const perYear = fc.constantFrom(1, 2, 4, 12);
const spread = (values: readonly bigint[]) => {
  const sorted = values.toSorted((a, b) => a < b ? -1 : a > b ? 1 : 0);
  return sorted.at(-1)! - sorted[0]!;
};

Deno.test("a member's instalments add up to the fee and differ by at most one krona", () => {
  fc.assert(fc.property(anyFees, perYear, (fees, count) => {
    planInstalments(fees, count).forEach((instalments, at) => {
      assert.equal(instalments.length, count);
      assert.equal(sumOf(instalments), fees[at]);
      assert.ok(spread(instalments) <= 1n);
    });
  }));
});

Deno.test("what all members pay differs by at most one krona between instalments", () => {
  fc.assert(fc.property(anyFees, perYear, (fees, count) => {
    const plan = planInstalments(fees, count);
    const totals = Array.from(
      { length: count },
      (_, at) => sumOf(plan.map((instalments) => instalments[at]!)),
    );
    assert.ok(spread(totals) <= 1n, totals.join());
  }));
});

Deno.test("the spare kronor go around the year, from one member to the next", () => {
  // 5 = 1 1 1 1 and one spare: quarter 1. 6 = 1 1 1 1 and two spare: quarters 2
  // and 3. 7 = 1 1 1 1 and three spare: quarters 4, 1 and 2.
  assert.deepEqual(planInstalments([5n, 6n, 7n], 4), [
    [2n, 1n, 1n, 1n],
    [1n, 2n, 2n, 1n],
    [2n, 2n, 1n, 2n],
  ]);
});

Deno.test("one instalment a year is the fee itself", () => {
  assert.deepEqual(planInstalments([7n, 0n], 1), [[7n], [0n]]);
});

Deno.test("no fees give no instalments", () => {
  assert.deepEqual(planInstalments([], 4), []);
});

Deno.test("a number of instalments that is no whole number above 0 is refused", () => {
  for (const perYear of [0, -4, 0.5, 2.5, NaN, Infinity]) {
    assert.throws(() => planInstalments([5n], perYear), {
      name: "RangeError",
      message: "Instalments must be a whole number above 0: " +
        `current value is ${perYear}`,
    });
  }
});

Deno.test("a negative fee is refused", () => {
  assert.throws(() => planInstalments([5n, -1n], 4), {
    name: "RangeError",
    message: "Fee must not be negative: current value is -1",
  });
});
