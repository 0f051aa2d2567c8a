import assert from "node:assert/strict";
import { normalQuantile } from "../statistics/distributions_normal.ts";
import { randomStreams } from "../statistics/random.ts";
import { shareSeries } from "./equivalent_fixtures.ts";
import {
  type EquivalentForecast,
  forecastSeries,
  isRefused,
} from "./forecast.ts";

Deno.test("fewer than five known years are refused with the reason", () => {
  const reasonOf = (shares: (number | null)[]) => {
    const result = forecastSeries(shareSeries(2018, shares), "sharePct");
    return isRefused(result) ? result.reason : "";
  };
  assert.equal(
    reasonOf([12, 13, 12, 13]),
    "bara 4 år är kända; en prognos behöver minst 5",
  );
  assert.match(reasonOf([12, null, null]), /^bara ett år är känt;/);
  assert.match(reasonOf([]), /^inget år är känt;/);
  assert.match(
    reasonOf([12, 13, null, 12, null, 14, null, 15]),
    /lämnar bara 1 ändring från ett år till nästa; en prognos behöver minst 3/,
  );
  assert.equal(reasonOf([12, 13, 12, 13, 12]), "");
});

Deno.test("a steady fall goes on by drift, for three years after the last known", () => {
  // −0.4 a year but for small turns, so that the errors of drift are least.
  const { method, years } = forecastOf([16, 15.7, 15.2, 14.8, 14.5]);
  assert.equal(method, "drift");
  assert.deepEqual(years.map(({ year }) => year), [2023, 2024, 2025]);
  // Mean change (14.5 − 16) / 4 = −0.375.
  assert.equal(years[2]!.value.toFixed(3), "13.375");
});

Deno.test("a series that turns back and forth keeps its last value", () => {
  const { method, years, errors } = forecastOf([12, 13, 12, 13, 12]);
  assert.equal(method, "last");
  assert.ok(years.every(({ value }) => value === 12));
  assert.equal(errors[0]!.method, "last");
});

Deno.test("the forecast lies within its intervals, and the inner in the outer", () => {
  const [stream] = randomStreams(11, 1);
  for (let draw = 0; draw < 200; draw++) {
    const { years } = forecastOf(walk(8, stream!));
    for (const { value, inner, outer } of years) {
      assert.ok(outer.low <= inner.low && inner.high <= outer.high);
      assert.ok(inner.low <= value && value <= inner.high);
      assert.ok(outer.low >= 0);
    }
  }
});

Deno.test("the intervals of the whole procedure cover 80 and 95 of 100", () => {
  // 2 000 walks of eight years with the break of 2023 in them.
  const [stream] = randomStreams(2025, 1);
  const draws = 2000;
  const hits = [1, 2, 3].map(() => ({ inner: 0, outer: 0 }));
  for (let draw = 0; draw < draws; draw++) {
    const all = walk(11, stream!);
    forecastOf(all.slice(0, 8)).years.forEach(({ inner, outer }, at) => {
      const value = all[8 + at]!;
      if (inner.low <= value && value <= inner.high) hits[at]!.inner++;
      if (outer.low <= value && value <= outer.high) hits[at]!.outer++;
    });
  }
  for (const { inner, outer } of hits) {
    assert.ok(Math.abs(inner / draws - 0.8) <= 0.03, String(inner / draws));
    assert.ok(Math.abs(outer / draws - 0.95) <= 0.02, String(outer / draws));
  }
});

function forecastOf(shares: readonly number[]): EquivalentForecast {
  const result = forecastSeries(shareSeries(2018, shares), "sharePct");
  assert.ok(!isRefused(result));
  return result;
}

/** Shares that drift by −0.2 a year with a spread of 0.5. */
function walk(
  length: number,
  stream: ReturnType<typeof randomStreams>[number],
): number[] {
  const shares = [30];
  while (shares.length < length) {
    shares.push(shares.at(-1)! - 0.2 + 0.5 * normalQuantile(stream.uniform()));
  }
  return shares;
}
