import assert from "node:assert/strict";
import type { Indicator } from "../data/indicator_data.ts";
import { indicatorChanges, pivotIndicators } from "./year_panel.ts";

const indicator = (
  readings: readonly (readonly [string, number, number])[],
): Indicator => ({
  id: "arbetsloshet",
  title: "Arbetslösa",
  word: "arbetslöshet",
  unit: "procent",
  decimals: 1,
  values: readings.map(([code, year, value]) => ({
    code,
    name: `Kommun ${code}`,
    year,
    value,
    source: "prov",
  })),
});

Deno.test("a mean is over years in a row and a growth since the year before", () => {
  const changes = indicatorChanges(
    indicator([["1", 2020, 4], ["1", 2021, 5], ["1", 2022, 9]]),
    3,
  );
  // (4 + 5 + 9) / 3 = 6; 5 is 25 % above 4, 9 is 80 % above 5.
  assert.deepEqual(
    changes.map(({ movingMean }) => movingMean),
    [null, null, 6],
  );
  assert.deepEqual(changes.map(({ growthPct }) => growthPct), [null, 25, 80]);
});

Deno.test("neither a mean nor a growth reaches over a missing year", () => {
  const changes = indicatorChanges(
    indicator([["1", 2019, 8], ["1", 2021, 4], ["1", 2022, 6]]),
    2,
  );
  assert.deepEqual(
    changes.map(({ movingMean }) => movingMean),
    [null, null, 5],
  );
  assert.deepEqual(
    changes.map(({ growthPct }) => growthPct),
    [null, null, 50],
  );
});

Deno.test("each municipality has its own years", () => {
  const changes = indicatorChanges(
    indicator([["1", 2021, 2], ["1", 2022, 4], ["2", 2022, 10]]),
    2,
  );
  assert.deepEqual(
    changes.map(({ code, movingMean }) => [code, movingMean]),
    [["1", null], ["1", 3], ["2", null]],
  );
});

Deno.test("a growth from nothing is not a number that is shown", () => {
  const changes = indicatorChanges(
    indicator([["1", 2021, 0], ["1", 2022, 4]]),
    1,
  );
  assert.equal(changes[1]!.growthPct, null);
});

Deno.test("an indicator without values has no changes", () => {
  assert.deepEqual(indicatorChanges(indicator([]), 3), []);
});

Deno.test("a window that is no whole number of years is refused", () => {
  assert.throws(() => indicatorChanges(indicator([]), 0), RangeError);
  assert.throws(() => indicatorChanges(indicator([]), 1.5), RangeError);
});

Deno.test("a pivot has a row per municipality and a column per year, gaps too", () => {
  const source = indicator([["2", 2020, 7], ["1", 2020, 4], ["1", 2022, 9]]);
  const [pivot, none] = pivotIndicators([source, indicator([])]);
  assert.deepEqual(pivot!.years, [2020, 2021, 2022]);
  assert.deepEqual(
    pivot!.municipalities.map(({ code, values }) => [code, values]),
    [["2", [7, null, null]], ["1", [4, null, 9]]],
  );
  assert.deepEqual(none!.years, []);
});
