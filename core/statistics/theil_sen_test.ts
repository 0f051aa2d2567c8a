import assert from "node:assert/strict";
import fc from "fast-check";
import { randomStreams } from "./random.ts";
import { normalQuantile } from "./distributions_normal.ts";
import { theilSen } from "./theil_sen.ts";

Deno.test("Sen's own example has the slope 4 between 26/7 and 35/8", () => {
  // Sen, JASA 63 (1968), p. 1386. The slopes in order: 1, 2.5, 3.667, 26/7,
  // 3.75, 3.833, 3.933, 3.9375, 4, 4, 4, 4, 4.059, 4.125, 4.143, 4.167, 4.182,
  // 35/8, 5, 5, 6. The 4th and the 18th of the 21 enclose the slope unless
  // |S| ≥ 15, P = 2 · 0.015 for n = 7: an exact 97 per cent, and the least
  // interval of 95. (The article calls it 93.)
  const times = [1, 2, 3, 4, 10, 12, 18];
  const values = [9, 15, 19, 20, 45, 55, 78];
  const { value, low, high } = theilSen(
    [times.map((at, place) => ({ at, value: values[place]! }))],
    0.95,
  );
  assert.deepEqual([value, low, high], [4, 26 / 7, 35 / 8]);
});

Deno.test("Hollander and Wolfe's cloud seeding has the slope −0.056", () => {
  // Example 9.1 of Nonparametric Statistical Methods. The ten slopes in order:
  // −0.15 −0.13 −0.08 −0.07 −0.0575 −0.055 −0.045 −0.0333 0.01 0.04. Their
  // median is (−0.0575 − 0.055) / 2. P(S ≥ 8) = 0.042, so the 91.6 per cent
  // interval goes from the 2nd to the 9th.
  const values = [1.26, 1.27, 1.12, 1.16, 1.03];
  const { value, low, high } = theilSen([series(values)], 0.916);
  assert.deepEqual(
    [value, low, high].map((slope) => slope.toFixed(5)),
    ["-0.05625", "-0.13000", "0.01000"],
  );
});

Deno.test("a break is not taken for a change", () => {
  const before = series([10, 11, 12, 13]);
  const after = series([50, 51, 52, 53], 5);
  assert.equal(theilSen([before, after], 0.9).value, 1);
  assert.ok(theilSen([[...before, ...after]], 0.9).value > 5);
});

Deno.test("observations too few for the level give a slope without limits", () => {
  const { value, low, high } = theilSen([series([1, 2, 4])], 0.95);
  assert.deepEqual([value, low, high], [1.5, -Infinity, Infinity]);
});

Deno.test("a series without a pair or with a time twice is refused", () => {
  assert.throws(() => theilSen([series([1]), series([2])], 0.95), /1, 1/);
  const twice = [{ at: 1, value: 1 }, { at: 1, value: 2 }];
  assert.throws(() => theilSen([twice], 0.95), /1 twice/);
});

Deno.test("a straight line is met exactly, whatever is added or multiplied", () => {
  const whole = fc.integer({ min: -1000, max: 1000 });
  fc.assert(
    fc.property(
      fc.array(whole, { minLength: 5, maxLength: 9 }),
      whole,
      (values, added) => {
        const plain = theilSen([series(values)], 0.95);
        const tilted = theilSen(
          [series(values.map((value, at) => 2 * value + added * at))],
          0.95,
        );
        const same = (a: number, b: number) => Math.abs(a - b) < 1e-9;
        assert.ok(same(tilted.value, 2 * plain.value + added));
        assert.ok(same(tilted.low, 2 * plain.low + added));
        assert.ok(same(tilted.high, 2 * plain.high + added));
      },
    ),
  );
});

Deno.test("the interval covers the slope at least as often as it says", () => {
  const [stream] = randomStreams(6, 1);
  const draws = 2000;
  let covered = 0;
  for (let draw = 0; draw < draws; draw++) {
    const values = Array.from(
      { length: 8 },
      (_, at) => 0.3 * at + normalQuantile(stream!.uniform()),
    );
    const stretches = [series(values.slice(0, 5)), series(values.slice(5), 6)];
    const { low, high } = theilSen(stretches, 0.9);
    if (low <= 0.3 && 0.3 <= high) covered++;
  }
  // At least 90 per cent in truth; 0.88 is three standard errors below.
  assert.ok(covered / draws > 0.88, String(covered / draws));
});

function series(values: readonly number[], first = 1) {
  return values.map((value, place) => ({ at: first + place, value }));
}
