import assert from "node:assert/strict";
import fc from "fast-check";
import { ExactDecimal } from "../money.ts";
import { hundredths, scaled, sekOf } from "./integers.ts";

const amounts = fc.integer({ min: -(10 ** 11), max: 10 ** 11 });

Deno.test("a scaled amount is the exact one rounded, halves up", () => {
  fc.assert(
    fc.property(
      amounts,
      fc.integer({ min: 0, max: 10 ** 7 }),
      fc.integer({ min: 10 ** 3, max: 10 ** 6 }),
      (amount, numerator, denominator) => {
        const exact = new ExactDecimal(amount).times(numerator)
          .div(denominator).plus(0.5).floor();
        assert.equal(
          String(scaled(amount, numerator, denominator)),
          exact.plus(0).toFixed(),
        );
      },
    ),
    { numRuns: 3000 },
  );
});

// 5 × 1/2 = 2,5 and −5 × 1/2 = −2,5.
Deno.test("halves go up, also below zero", () => {
  assert.equal(scaled(5, 1, 2), 3);
  assert.equal(scaled(-5, 1, 2), -2);
});

Deno.test("percent with two decimals are whole hundredths", () => {
  assert.equal(hundredths(58.82), 5882);
  assert.equal(hundredths(0.29), 29);
});

Deno.test("öre are exact kronor", () => {
  assert.equal(sekOf(1_793_166_667).toFixed(), "17931666.67");
});

Deno.test("a result that would not be exact is refused", () => {
  assert.throws(() => scaled(10 ** 11, 10 ** 7, 1), RangeError);
});
