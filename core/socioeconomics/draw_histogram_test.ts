import assert from "node:assert/strict";
import fc from "fast-check";
import { evenNumbers } from "../statistics/even_numbers_fixtures.ts";
import { DrawHistogram } from "./draw_histogram.ts";
import { DrawMoments } from "./draw_moments.ts";

Deno.test("a quantile is off by at most a bin, and a bin is small", () => {
  const numbers = fc.array(evenNumbers(-5e7, 5e7), {
    minLength: 1,
    maxLength: 300,
  });
  fc.assert(fc.property(numbers, evenNumbers(0, 1), (
    values,
    share,
  ) => {
    const histogram = histogramOf(values);
    const sorted = values.toSorted((a, b) => a - b);
    const at = Math.min(
      values.length - 1,
      Math.max(0, Math.ceil(share * values.length) - 1),
    );
    const error = Math.abs(histogram.quantile(share) - sorted[at]!);
    assert.ok(error <= histogram.width, `${error} > ${histogram.width}`);
    const largest = Math.max(...values.map(Math.abs));
    assert.ok(histogram.width <= Math.max(1, largest / 16_000));
  }));
});

Deno.test("classes and the share from 0 count every number once", () => {
  // One bin is 1 wide: classes of 2 from −4 to 6
  const histogram = histogramOf([-3.5, -0.1, 0, 0.5, 1.9, 2, 5]);
  assert.deepEqual(
    histogram.classes(2, -2, 3).map((share) => Math.round(share * 7)),
    [1, 1, 3, 1, 1],
  );
  assert.equal(histogram.shareFromZero(), 5 / 7);
});

Deno.test("the bins hold from −32 768 up to but not 32 768 before they widen", () => {
  assert.equal(histogramOf([-32_768, 32_767.5]).width, 1);
  assert.equal(histogramOf([32_768]).width, 2);
  assert.equal(histogramOf([-32_768.5]).width, 2);
  assert.equal(histogramOf([65_536]).width, 4);
});

Deno.test("what is counted stays where it is when the bins widen", () => {
  // 99 numbers in the bin from 1 000 to 1 002, which is 2 wide in the end
  const histogram = histogramOf([...Array(99).fill(1000.5), 40_000]);
  assert.equal(histogram.width, 2);
  // 1 000 + 50 / 99 · 2
  assert.ok(Math.abs(histogram.quantile(0.5) - 1001.010101) < 1e-6);
});

Deno.test("a quantile lies where its share of the numbers ends", () => {
  // Four numbers in the bins of 1, 1, 2 and 3: half of them lie below 2.
  const histogram = histogramOf([1, 1, 2, 3]);
  assert.equal(histogram.quantile(0.5), 2);
  assert.equal(histogram.quantile(0.25), 1.5);
  assert.equal(histogram.quantile(1), 4);
  assert.ok(Number.isNaN(new DrawHistogram().quantile(0.5)));
});

Deno.test("only as many numbers are counted as are said", () => {
  const histogram = new DrawHistogram();
  histogram.add(Float64Array.of(1, 2, -3), 2);
  assert.equal(histogram.shareFromZero(), 1);
});

Deno.test("a number that is not finite is refused", () => {
  assert.throws(() => histogramOf([Infinity]), /must be finite/);
});

Deno.test("moments are those of the numbers, however far from 0 they lie", () => {
  // 1, 2, 3, 4 above ten millions: mean 2.5, variance 5 / 3. The first input
  // rises with them, the second falls, the third is constant.
  const moments = new DrawMoments(1e7, [0, 0, 0]);
  moments.add(
    Float64Array.of(1e7 + 1, 1e7 + 2, 1e7 + 3, 1e7 + 4),
    [
      Float64Array.of(10, 20, 30, 40),
      Float64Array.of(4, 3, 2, 1),
      Float64Array.of(7, 7, 7, 7),
    ],
    4,
  );
  assert.equal(moments.mean, 1e7 + 2.5);
  assert.ok(Math.abs(moments.sd - Math.sqrt(5 / 3)) < 1e-12);
  const [rising, falling, constant] = moments.correlations;
  assert.ok(Math.abs(rising! - 1) < 1e-12);
  assert.ok(Math.abs(falling! + 1) < 1e-12);
  assert.equal(constant, 0);
});

function histogramOf(values: readonly number[]): DrawHistogram {
  const histogram = new DrawHistogram();
  histogram.add(Float64Array.from(values), values.length);
  return histogram;
}
