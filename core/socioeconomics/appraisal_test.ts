import assert from "node:assert/strict";
import fc from "fast-check";
import { type Decimal, kronor } from "../money.ts";
import { appraise } from "./appraisal.ts";
import { internalRate } from "./internal_rate.ts";
import { paybackYears } from "./payback.ts";
import { presentValue } from "./present_value.ts";

/** Amounts from whole kronor. */
const sek = (...amounts: number[]) => amounts.map((amount) => kronor(amount));

// R. Brealey, S. Myers and F. Allen, Principles of Corporate Finance, chapter
// "Why net present value leads to better investment decisions than other
// criteria" (chapter 5 since the 8th edition)
Deno.test("payback and present value are those of the textbook's projects A, B and C", () => {
  // −2 000 and then 500, 500, 5 000: pays back in 3 years, value 2 624 at 10 %
  // −2 000 and then 500, 1 800, 0: 2 years, −58
  // −2 000 and then 1 800, 500, 0: 2 years, 50
  const projects = [
    [sek(500, 500, 5000), 3, 2624],
    [sek(500, 1800, 0), 2, -58],
    [sek(1800, 500, 0), 2, 50],
  ] as const;
  for (const [benefits, years, value] of projects) {
    const found = appraise(kronor(2000), benefits, kronor(10));
    assert.equal(found.paybackYears, years);
    assert.deepEqual(
      found.internalRate,
      internalRate([kronor(-2000), ...benefits]),
    );
    assert.equal(Math.round(found.balanceSek.toNumber()), value);
  }
});

Deno.test("the internal rate of −4 000, 2 000, 4 000 is the textbook's 28 percent", () => {
  // 4x² + 2x − 4 = 0 has the root x = (−2 + √68) / 8; the rate is 1 / x − 1
  const exact = (8 / (Math.sqrt(68) - 2) - 1) * 100;
  const found = internalRate(sek(-4000, 2000, 4000));
  assert.ok(found.kind === "rate");
  assert.ok(Math.abs(found.ratePct - exact) < 1e-10);
  assert.equal(found.ratePct.toFixed(2), "28.08");
});

Deno.test("the textbook's +1 000, −3 000, +2 500 has no internal rate", () => {
  // 2 500x² − 3 000x + 1 000 has the discriminant 9·10⁶ − 10·10⁶ < 0; its
  // value at 10 % is printed as +339
  assert.deepEqual(internalRate(sek(1000, -3000, 2500)), {
    kind: "none",
    reason: "no-root",
  });
  const value = presentValue(sek(-3000, 2500), kronor(10)).plus(1000);
  assert.equal(value.toFixed(0), "339");
});

Deno.test("Lorie and Savage's oil pump has the two rates 25 and 400 percent", () => {
  // Three problems in rationing capital (1955): −1 600, +10 000, −10 000.
  // 10 000 / 1.25 − 10 000 / 1.5625 = 8 000 − 6 400 = 1 600
  // 10 000 / 5 − 10 000 / 25 = 2 000 − 400 = 1 600
  const found = internalRate(sek(-1600, 10_000, -10_000));
  assert.ok(found.kind === "several");
  assert.equal(found.ratesPct.length, 2);
  assert.ok(Math.abs(found.ratesPct[0]! - 25) < 1e-9);
  assert.ok(Math.abs(found.ratesPct[1]! - 400) < 1e-9);
});

Deno.test("gains or costs alone, or nothing, have no internal rate and say why", () => {
  assert.deepEqual(internalRate(sek(0, 5, 5)), {
    kind: "none",
    reason: "only-gains",
  });
  assert.deepEqual(internalRate(sek(-5, 0)), {
    kind: "none",
    reason: "only-costs",
  });
  assert.deepEqual(internalRate(sek(0, 0)), {
    kind: "none",
    reason: "nothing",
  });
});

Deno.test("a rate that two borders of a search meet in is found once", () => {
  // (x − 1)² = 1 − 2x + x² touches zero at x = 1, the turn of the curve
  const found = internalRate(sek(1, -2, 1));
  assert.deepEqual(found, { kind: "rate", ratePct: 0 });
});

Deno.test("amounts of nothing before and after have no bearing on the rate", () => {
  // −100 and 110 a year later: 10 %
  const found = internalRate(sek(0, -100, 110, 0, 0));
  assert.ok(found.kind === "rate");
  assert.ok(Math.abs(found.ratePct - 10) < 1e-9);
});

Deno.test("a cost that gives back less has a negative internal rate", () => {
  // 16 000 000 that gives 4 684 000 a year later: 4 684 / 16 000 − 1 = −70.725 %
  const found = internalRate(sek(-16_000_000, 4_684_000));
  assert.ok(found.kind === "rate");
  assert.ok(Math.abs(found.ratePct + 70.725) < 1e-9);
});

Deno.test("the present value at an internal rate is zero", () => {
  const benefits = fc.array(fc.nat(10_000), { minLength: 1, maxLength: 12 });
  fc.assert(fc.property(benefits, fc.integer({ min: 1, max: 10_000 }), (
    amounts,
    cost,
  ) => {
    const found = internalRate(sek(-cost, ...amounts));
    if (amounts.every((amount) => amount === 0)) {
      assert.equal(found.kind, "none");
      return;
    }
    // One change of sign: exactly one rate (Descartes)
    assert.ok(found.kind === "rate");
    const x = 1 / (1 + found.ratePct / 100);
    const value = amounts.reduceRight((sum, amount) => (sum + amount) * x, 0);
    assert.ok(Math.abs(value / cost - 1) < 1e-6, String(value));
  }));
});

Deno.test("without discounting the present value is the plain sum", () => {
  fc.assert(fc.property(fc.array(fc.nat()), (amounts) => {
    const sum = amounts.reduce((total, amount) => total + amount, 0);
    assert.equal(presentValue(sek(...amounts), kronor(0)).toNumber(), sum);
  }));
});

Deno.test("a higher discount rate never makes later gains worth more", () => {
  const rates = fc.tuple(fc.nat(100), fc.nat(100));
  fc.assert(fc.property(fc.array(fc.nat(10_000)), rates, (amounts, pair) => {
    const [low, high] = pair.sort((a, b) => a - b) as [number, number];
    const value = (rate: number) => presentValue(sek(...amounts), kronor(rate));
    assert.ok(value(low).gte(value(high)));
  }));
});

Deno.test("three years of 100 at 10 percent are worth 248.69", () => {
  // 100 / 1.1 + 100 / 1.21 + 100 / 1.331 = 90.909 + 82.645 + 75.131
  const value: Decimal = presentValue(sek(100, 100, 100), kronor(10));
  assert.equal(value.toFixed(2), "248.69");
  assert.throws(() => presentValue(sek(1), kronor(-100)), /above −100/);
});

Deno.test("a cost that is never covered has no payback time, no cost has 0", () => {
  assert.equal(paybackYears(kronor(10), sek(4, 5)), null);
  assert.equal(paybackYears(kronor(10), sek(4, 6)), 2);
  assert.equal(paybackYears(kronor(0), sek(4)), 0);
  assert.equal(appraise(kronor(0), sek(4), kronor(0)).benefitCostRatio, null);
});
