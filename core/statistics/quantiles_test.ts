import assert from "node:assert/strict";
import { betaQuantile, twoSidedT, twoSidedZ } from "./quantiles.ts";

Deno.test("the quantiles used are those of scipy 1.17.1", () => {
  // norm.ppf((1 + level) / 2)
  for (
    const [level, z] of [
      [0.95, 1.959963984540054],
      [0.99, 2.5758293035489004],
      [0.998, 3.090232306167813],
      [0.5, 0.6744897501960817],
    ] as const
  ) assert.ok(Math.abs(twoSidedZ(level) - z) < 1e-12);
  // beta.ppf(p, a, b)
  for (
    const [p, a, b, quantile] of [
      [0.025, 87, 248, 0.21422106348185235],
      [0.975, 8, 91, 0.14164524698964467],
      [0.025, 1, 98, 0.000258311611240894],
      [0.005, 300, 20000, 0.012686836631704054],
    ] as const
  ) assert.ok(Math.abs(betaQuantile(p, a, b) - quantile) < 1e-8);
});

Deno.test("Student's t is that of the printed tables", () => {
  // Abramowitz & Stegun (1964), table 26.10: two-sided 0.95 and 0.80
  for (
    const [level, degrees, t] of [
      [0.95, 1, 12.706],
      [0.95, 5, 2.571],
      [0.95, 30, 2.042],
      [0.8, 1, 3.078],
      [0.8, 6, 1.440],
    ] as const
  ) assert.equal(twoSidedT(level, degrees).toFixed(3), t.toFixed(3));
  assert.throws(() => twoSidedT(0.95, 0), RangeError);
});

Deno.test("a level of 0, of 1 or in percent is refused", () => {
  for (const level of [0, 1, 95, NaN]) {
    assert.throws(() => twoSidedZ(level), RangeError);
  }
});
