import assert from "node:assert/strict";
import fc from "fast-check";
import { fullYearEquivalents, yearFromMonths } from "./measure.ts";

Deno.test("two people unemployed for half a year each make one", () => {
  // SCB's own example, quoted in Sydnärke, Verksamhetsplan 2025, 4.
  const half = { days: 182.5, degree: 1 };
  assert.equal(fullYearEquivalents([half, half]), 1);
});

Deno.test("part days are converted to whole ones", () => {
  // 365 days at half, 365 at a quarter and 73 whole: 0.5 + 0.25 + 0.2.
  assert.ok(
    Math.abs(
      fullYearEquivalents([
        { days: 365, degree: 0.5 },
        { days: 365, degree: 0.25 },
        { days: 73, degree: 1 },
      ]) - 0.95,
    ) < 1e-12,
  );
});

Deno.test("nobody with a benefit makes none", () => {
  assert.equal(fullYearEquivalents([]), 0);
});

Deno.test("the equivalents of two groups together are the sum of each", () => {
  const spells = fc.array(fc.record({
    days: fc.integer({ min: 0, max: 366 }),
    degree: fc.constantFrom(0.25, 0.5, 0.75, 1),
  }));
  fc.assert(fc.property(spells, spells, (first, second) => {
    const together = fullYearEquivalents([...first, ...second]);
    const apart = fullYearEquivalents(first) + fullYearEquivalents(second);
    assert.ok(Math.abs(together - apart) < 1e-9);
  }));
});

Deno.test("days and degrees outside their range are refused", () => {
  assert.throws(() => fullYearEquivalents([{ days: -1, degree: 1 }]), /-1/);
  assert.throws(() => fullYearEquivalents([{ days: 1, degree: 50 }]), /50/);
});

Deno.test("a year is the mean of its months, and of nothing less than twelve", () => {
  // 1 200 in six months and 1 300 in the others: 1 250.
  const months = [...Array(6).fill(1200), ...Array(6).fill(1300)];
  assert.equal(yearFromMonths(months), 1250);
  assert.throws(() => yearFromMonths(months.slice(1)), /11/);
});
