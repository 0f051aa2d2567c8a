import assert from "node:assert/strict";
import { changesOf, pointForecast } from "./forecast.ts";
import { predictionInterval } from "./prediction_interval.ts";
import { normalQuantile } from "./distributions_normal.ts";
import { randomStreams } from "./random.ts";
import { rollingOriginErrors } from "./rolling_origin.ts";

Deno.test("the last value stays, drift goes on, a damped trend fades", () => {
  // Changes 2, 1, 3: mean 2. Damped: 0.8 · 2 = 1.6, then 0.64 · 2 more.
  const runs = [[10, 12, 13, 16]];
  assert.equal(pointForecast("last", runs, 2), 16);
  assert.equal(pointForecast("drift", runs, 2), 20);
  assert.ok(Math.abs(pointForecast("damped", runs, 2) - 18.88) < 1e-12);
});

Deno.test("the step over a break is no change", () => {
  assert.deepEqual(changesOf([[10, 12], [50, 51]]), [2, 1]);
  assert.equal(pointForecast("drift", [[10, 12], [50, 51]], 1), 52.5);
});

Deno.test("the interval is that of the drift method, by hand", () => {
  // Changes 2, 1, 3: mean 2, variance ((0)² + 1 + 1) / 2 = 1. One step ahead:
  // √(1 · (1 + 1/3)) = 1.1547; t with 2 degrees at 0.95 is 4.3027.
  const { low, high } = predictionInterval([[10, 12, 13, 16]], 1, 0.95);
  assert.equal(low.toFixed(3), (18 - 4.9683).toFixed(3));
  assert.equal(high.toFixed(3), (18 + 4.9683).toFixed(3));
});

Deno.test("an interval from one change is refused", () => {
  assert.throws(() => predictionInterval([[1, 2]], 1, 0.8), /current number/);
});

Deno.test("each method is tried from every origin that knows two changes", () => {
  // Origins 13 and 16 of 10 12 13 16 15; last value: |16 − 13|, |15 − 13| and
  // |15 − 16|, mean 2. Drift: mean change 1.5 then 2: |16 − 14.5|, |15 − 16|,
  // |15 − 18|, mean 5.5 / 3.
  const errors = rollingOriginErrors([[10, 12, 13, 16, 15]], 3);
  const of = (method: string) =>
    errors.find((error) => error.method === method)!;
  assert.equal(of("last").meanAbsoluteError, 2);
  assert.ok(Math.abs(of("drift").meanAbsoluteError - 5.5 / 3) < 1e-12);
  assert.equal(of("damped").forecasts, 3);
});

Deno.test("nothing is tried over a break, and too short a series not at all", () => {
  const [last] = rollingOriginErrors([[1, 2, 3], [10, 11]], 3);
  // From 10 only: 11 follows it. From 3 the next value is over the break.
  assert.deepEqual(last, {
    method: "last",
    meanAbsoluteError: 1,
    forecasts: 1,
  });
  assert.deepEqual(rollingOriginErrors([[1, 2, 3]], 3), []);
});

/** Half-widths that the shares of covered values may be off. */
const TOLERANCE = { 0.8: 0.03, 0.95: 0.02 } as const;

for (
  const { name, drift, lengths } of [
    { name: "eight years without drift", drift: 0, lengths: [8] },
    { name: "eight years with drift", drift: 1, lengths: [8] },
    { name: "five years, the least allowed", drift: 0.5, lengths: [5] },
    { name: "five years, a break and three", drift: 0.5, lengths: [5, 3] },
  ]
) {
  Deno.test(`intervals cover as often as they say: ${name}`, () => {
    const [stream] = randomStreams(2025, 1);
    const draws = 2000;
    const normal = () => normalQuantile(stream!.uniform());
    const hits = new Map<string, number>();
    for (let draw = 0; draw < draws; draw++) {
      const runs = lengths.map((length) => walk(length, drift, normal));
      let value = runs.at(-1)!.at(-1)!;
      for (let steps = 1; steps <= 3; steps++) {
        value += drift + normal();
        for (const level of [0.8, 0.95] as const) {
          const { low, high } = predictionInterval(runs, steps, level);
          if (value < low || value > high) continue;
          const key = `${level} ${steps}`;
          hits.set(key, (hits.get(key) ?? 0) + 1);
        }
      }
    }
    for (const [key, hit] of hits) {
      const level = Number(key.split(" ")[0]) as keyof typeof TOLERANCE;
      const share = hit / draws;
      assert.ok(
        Math.abs(share - level) <= TOLERANCE[level],
        `${key}: ${share}`,
      );
    }
    assert.equal(hits.size, 6);
  });
}

/** A random walk with normal steps of standard deviation 1. */
function walk(length: number, drift: number, normal: () => number): number[] {
  const values = [12];
  while (values.length < length) {
    values.push(values.at(-1)! + drift + normal());
  }
  return values;
}
