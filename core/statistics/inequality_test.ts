import assert from "node:assert/strict";
import fc from "fast-check";
import {
  concentrationIndex,
  gini,
  lorenzCurve,
  type SizedAmount,
} from "./inequality.ts";

const units = (...pairs: [size: number, amount: number][]): SizedAmount[] =>
  pairs.map(([size, amount], at) => ({ id: String(at), size, amount }));

Deno.test("the Gini coefficient of 1, 2, 3, 4 and 5 is 4/15", () => {
  // The mean difference over all 25 pairs is 2·(1·4+2·3+3·2+4·1)/25 = 1.6, and
  // Gini is half of it over the mean: 1.6 / (2·3) = 4/15.
  const found = gini(units([1, 3], [1, 1], [1, 5], [1, 2], [1, 4]));
  assert.ok(Math.abs(found - 4 / 15) < 1e-12);
});

Deno.test("equal levels give 0, whatever the sizes", () => {
  assert.ok(Math.abs(gini(units([10, 20], [1, 2], [500, 1000]))) < 1e-12);
});

Deno.test("when one of n has everything, Gini is 1 − 1/n", () => {
  assert.ok(
    Math.abs(gini(units([1, 0], [1, 0], [1, 0], [1, 7])) - 0.75) < 1e-12,
  );
});

Deno.test("Gini is half the mean difference of all pairs over the mean", () => {
  fc.assert(fc.property(anyUnits(), (all) => {
    const size = all.reduce((sum, unit) => sum + unit.size, 0);
    const amount = all.reduce((sum, unit) => sum + unit.amount, 0);
    let differences = 0;
    for (const a of all) {
      for (const b of all) {
        differences += a.size * b.size *
          Math.abs(a.amount / a.size - b.amount / b.size);
      }
    }
    const expected = differences / size ** 2 / (2 * amount / size);
    assert.ok(Math.abs(gini(all) - expected) < 1e-9);
  }));
});

Deno.test("the Lorenz curve rises from corner to corner and bends upwards", () => {
  fc.assert(fc.property(anyUnits(), (all) => {
    const curve = lorenzCurve(all);
    assert.deepEqual(curve[0], { id: null, sizeShare: 0, amountShare: 0 });
    assert.ok(Math.abs(curve.at(-1)!.sizeShare - 1) < 1e-12);
    assert.ok(Math.abs(curve.at(-1)!.amountShare - 1) < 1e-12);
    const slopes = curve.slice(1).map((point, at) =>
      (point.amountShare - curve[at]!.amountShare) /
      (point.sizeShare - curve[at]!.sizeShare)
    );
    slopes.slice(1).forEach((slope, at) =>
      assert.ok(slope >= slopes[at]! - 1e-9)
    );
  }));
});

Deno.test("concentration is Gini along the levels and its opposite against them", () => {
  fc.assert(fc.property(anyUnits(), (all) => {
    const level = ({ size, amount }: SizedAmount) => amount / size;
    const along = concentrationIndex(all, level);
    assert.ok(Math.abs(along - gini(all)) < 1e-12);
    const against = concentrationIndex(all, (unit) => -level(unit));
    assert.ok(Math.abs(against + gini(all)) < 1e-9);
  }));
});

Deno.test("concentration by need, by hand", () => {
  // Three of equal size, by rising need: 1, 1 and 2 of 4. The curve passes
  // 1/4 and 1/2; twice the area below it is (1/3)(1/4 + 3/4 + 3/2) = 5/6.
  const need = [1, 2, 3];
  const found = concentrationIndex(
    units([5, 1], [5, 1], [5, 2]),
    ({ id }) => need[Number(id)]!,
  );
  assert.ok(Math.abs(found - 1 / 6) < 1e-12);
});

Deno.test("a size of 0, a negative amount and nothing at all are refused", () => {
  assert.throws(() => gini(units([0, 1])), {
    message: "Size of 0 must be above 0: current value is 0",
  });
  assert.throws(() => gini(units([1, -1])), {
    message: "Amount of 0 must be 0 or more: current value is -1",
  });
  for (const nothing of [[], units([1, 0])]) {
    assert.throws(() => gini(nothing), {
      message: "At least one amount must be above 0",
    });
  }
});

function anyUnits(): fc.Arbitrary<SizedAmount[]> {
  return fc.array(
    fc.record({
      id: fc.uuid(),
      size: fc.integer({ min: 1, max: 1e5 }),
      amount: fc.integer({ min: 0, max: 1000 }),
    }),
    { minLength: 1, maxLength: 12 },
  ).filter((all) => all.some(({ amount }) => amount > 0));
}
