import assert from "node:assert/strict";
import fc from "fast-check";
import { evenNumbers } from "./even_numbers_fixtures.ts";
import { holm } from "./holm.ts";

Deno.test("each value is multiplied by how many are left, and never falls", () => {
  // Sorted 0.005, 0.01, 0.03, 0.04 times 4, 3, 2, 1: 0.02, 0.03, 0.06, 0.04;
  // the last may not be below the one before it.
  near(holm([0.01, 0.04, 0.03, 0.005]), [0.03, 0.06, 0.06, 0.02]);
});

Deno.test("adjusted values stop at 1, and none gives none", () => {
  near(holm([0.6, 0.7]), [1, 1]);
  assert.deepEqual(holm([]), []);
  assert.deepEqual(holm([0.02]), [0.02]);
});

Deno.test("ties get the same adjusted value", () => {
  near(holm([0.01, 0.01]), [0.02, 0.02]);
});

Deno.test("no adjusted value is below its own or above Bonferroni's", () => {
  const values = fc.array(evenNumbers(0, 1));
  fc.assert(fc.property(values, (pValues) => {
    holm(pValues).forEach((adjusted, at) => {
      assert.ok(adjusted >= pValues[at]!);
      assert.ok(adjusted <= Math.min(1, pValues[at]! * pValues.length) + 1e-15);
    });
  }));
});

Deno.test("what is no probability is refused", () => {
  for (const p of [-0.1, 1.1, NaN]) {
    assert.throws(() => holm([p]), {
      name: "RangeError",
      message: `p value must be 0–1: current value is ${p}`,
    });
  }
});

function near(found: readonly number[], expected: readonly number[]): void {
  assert.equal(found.length, expected.length);
  found.forEach((value, at) =>
    assert.ok(Math.abs(value - expected[at]!) < 1e-12, `${found}`)
  );
}
