import assert from "node:assert/strict";
import { shareSeries } from "./equivalent_fixtures.ts";
import { BREAK_YEARS, isBroken, runsOf, stretchesOf } from "./stretches.ts";

Deno.test("2023 is the first year of another way to count", () => {
  assert.deepEqual(BREAK_YEARS, [2023]);
  assert.equal(isBroken(2022, 2023), true);
  assert.equal(isBroken(2023, 2025), false);
  assert.equal(isBroken(2018, 2022), false);
});

Deno.test("a break parts both stretches and runs, a missing year only runs", () => {
  const { points } = shareSeries(2019, [10, null, 12, 13, 20, 21]);
  const years = stretchesOf(points, "sharePct")
    .map((stretch) => stretch.map(({ at }) => at));
  assert.deepEqual(years, [[2019, 2021, 2022], [2023, 2024]]);
  assert.deepEqual(runsOf(points, "sharePct"), [[10], [12, 13], [20, 21]]);
});
