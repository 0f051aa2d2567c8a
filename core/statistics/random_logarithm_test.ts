import assert from "node:assert/strict";
import fc from "fast-check";
import { ExactDecimal } from "../money.ts";
import { reproducibleExp, reproducibleLog } from "./random_logarithm.ts";

/** Four units in the last place of a number between 1 and 2. */
const TOLERANCE = 4 * 2 ** -52;

Deno.test("the logarithm agrees with 40 exact digits", () => {
  const positive = fc.double({ min: 1e-300, max: 1e300, noNaN: true });
  fc.assert(fc.property(positive, (x) => {
    const exact = exactly(x).ln();
    const found = reproducibleLog(x);
    if (exact.isZero()) return found === 0;
    return relativeError(found, exact) < TOLERANCE;
  }));
});

Deno.test("the logarithm keeps its digits near 1", () => {
  for (const x of [1 - 1e-6, 1 + 1e-6, 1 - 2 ** -52, 1 + 2 ** -52, 1.4142135]) {
    const exact = exactly(x).ln();
    assert.ok(relativeError(reproducibleLog(x), exact) < TOLERANCE, String(x));
  }
});

Deno.test("the exponential agrees with 40 exact digits", () => {
  const argument = fc.double({ min: -700, max: 700, noNaN: true });
  fc.assert(fc.property(argument, (x) => {
    const exact = exactly(x).exp();
    return relativeError(reproducibleExp(x), exact) < TOLERANCE;
  }));
});

Deno.test("the exponential of 0 is 1 and far below 0 it is 0", () => {
  assert.equal(reproducibleExp(0), 1);
  assert.equal(reproducibleExp(-709), 0);
});

/** A floating-point number with all its digits. */
function exactly(x: number): InstanceType<typeof ExactDecimal> {
  return new ExactDecimal(x.toPrecision(100));
}

function relativeError(
  found: number,
  exact: InstanceType<typeof ExactDecimal>,
): number {
  return new ExactDecimal(found).minus(exact).div(exact).abs().toNumber();
}
