import assert from "node:assert/strict";
import { DrawHistogram } from "./draw_histogram.ts";
import { DrawMoments } from "./draw_moments.ts";
import { attributionOf, spreadOf } from "./simulation_spread.ts";

Deno.test("forty classes of one width lie between the outermost thousandths", () => {
  // Every whole number from −20 000 to 19 999 once, each in a bin of its own.
  // A thousandth is 40 of them: from −19 960 to 19 960 are 39 920, a fortieth
  // is 998, and 0 is a border.
  const draws = Float64Array.from({ length: 40_000 }, (_, at) => at - 20_000);
  const histogram = new DrawHistogram();
  histogram.add(draws, draws.length);
  const moments = new DrawMoments(0, []);
  moments.add(draws, [], draws.length);
  const found = spreadOf(histogram, moments);
  assert.equal(found.meanSek, -0.5);
  assert.equal(found.probabilityPositive, 0.5);
  assert.equal(found.resolutionSek, 1);
  assert.deepEqual(found.quantilesSek, [-19_000, 0, 19_000]);
  assert.equal(found.classes.length, 41);
  found.classes.forEach(({ fromSek, toSek, share }, at) => {
    assert.equal(fromSek, (at - 20) * 998);
    assert.equal(toSek, (at - 19) * 998);
    // The last holds what is left: 19 960 to 19 999
    assert.equal(share, (at < 40 ? 998 : 40) / 40_000);
  });
});

Deno.test("draws of one value are one class", () => {
  const histogram = new DrawHistogram();
  histogram.add(Float64Array.of(7.5, 7.5), 2);
  const moments = new DrawMoments(7.5, []);
  moments.add(Float64Array.of(7.5, 7.5), [], 2);
  assert.deepEqual(
    spreadOf(histogram, moments).classes.filter(
      ({ share }) => share > 0,
    ),
    [{ fromSek: 7, toSek: 8, share: 1 }],
  );
});

Deno.test("the spread is divided by squared correlation, the largest first", () => {
  // Three inputs that vary independently give 3, −4 and 12 each; the third is
  // not told of. Correlations 3/13, −4/13 and 12/13.
  const first = Float64Array.of(1, 1, -1, -1);
  const second = Float64Array.of(1, -1, 1, -1);
  const results = first.map((a, at) =>
    3 * a - 4 * second[at]! + 12 * a * second[at]!
  );
  const moments = new DrawMoments(0, [0, 0]);
  moments.add(results, [first, second], 4);
  const { drivers, unexplained } = attributionOf(["A", "B"], moments);
  assert.deepEqual(
    drivers.map(({ title, varianceShare, direction }) => [
      title,
      varianceShare.toFixed(12),
      direction,
    ]),
    [
      ["B", (16 / 169).toFixed(12), -1],
      ["A", (9 / 169).toFixed(12), 1],
    ],
  );
  assert.ok(Math.abs(unexplained - 144 / 169) < 1e-12);
});
