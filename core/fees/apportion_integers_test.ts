import assert from "node:assert/strict";
import fc from "fast-check";
import { apportion } from "./apportion.ts";
import { apportionIntegers } from "./apportion_integers.ts";

/** Weights, and the same as claims whose ids ascend. */
const weights = fc.array(fc.nat({ max: 1_000_000 }), {
  minLength: 1,
  maxLength: 30,
}).filter((list) => list.some((weight) => weight > 0));

Deno.test("small apportionments are those of large ones", () => {
  fc.assert(
    fc.property(fc.nat({ max: 1_000_000_000 }), weights, (total, list) => {
      const claims = list.map((weight, at) => ({
        id: String(at).padStart(2, "0"),
        weight: BigInt(weight),
      }));
      assert.deepEqual(
        apportionIntegers(total, list),
        apportion(BigInt(total), claims).map(Number),
      );
    }),
    { numRuns: 2000 },
  );
});

// Three equal claims on two units: the first two ids get them.
Deno.test("equal fractions are served in the order of the weights", () => {
  assert.deepEqual(apportionIntegers(2, [5, 5, 5]), [1, 1, 0]);
});

// 2^52 = 4 503 599 627 370 496.
Deno.test("a product beyond 2^52 is left to the larger integers", () => {
  assert.equal(apportionIntegers(2 ** 30, [2 ** 22, 1]), null);
  assert.notEqual(apportionIntegers(2 ** 30 - 1, [2 ** 21, 1]), null);
});
