import assert from "node:assert/strict";
import { loadFullYearEquivalents } from "../data/full_year_equivalent_data.ts";
import { InputError } from "../data/problems.ts";
import { ALL, shareSeries } from "./equivalent_fixtures.ts";
import { forbundSeries } from "./forbund_series.ts";
import { chanceChange } from "./chance.ts";
import { withinPeriod } from "./series.ts";
import { trendOf } from "./trend.ts";

const RIKET = shareSeries(2018, [13, 13, 14, 13, 12, 12, 12, 12], {
  code: "00",
});

Deno.test("level, change, index and gap are reckoned from the shares", () => {
  const own = shareSeries(2018, [16, 16, 18, 16, 15, 14, 13, 12]);
  const trend = trendOf(own, RIKET, [own])!;
  assert.equal(trend.latest.sharePct, 12);
  // 12 − 13 = −1, of 13: −7.7 per cent; 12 − 16 = −4, of 16: −25.
  assert.equal(trend.sincePrevious!.points, -1);
  assert.equal(trend.sincePrevious!.percent!.toFixed(1), "-7.7");
  assert.equal(trend.sincePrevious!.acrossBreak, false);
  assert.deepEqual(trend.sinceFirst, {
    from: 2018,
    points: -4,
    percent: -25,
    acrossBreak: true,
  });
  assert.equal(trend.index, 75);
  assert.equal(trend.gapToRiket, 0);
});

Deno.test("a fall on both sides of the break is a fall", () => {
  // Within 2018–2022 and 2023–2025 every slope is −1; over the break +4.
  const own = shareSeries(2018, [16, 15, 14, 13, 12, 16, 15, 14]);
  const { slope, direction } = trendOf(own, RIKET, [own])!;
  assert.deepEqual([slope!.value, slope!.low, slope!.high], [-1, -1, -1]);
  assert.equal(direction, "down");
});

Deno.test("a slope whose interval holds 0 has no direction", () => {
  const own = shareSeries(2018, [14, 15, 13, 15, 14, 14, 13, 15]);
  assert.equal(trendOf(own, RIKET, [own])!.direction, "unclear");
});

Deno.test("one known year has a level and no trend", () => {
  const trend = trendOf(shareSeries(2023, [12]), RIKET, [])!;
  assert.deepEqual(
    [trend.sincePrevious, trend.sinceFirst, trend.slope, trend.direction],
    [null, null, null, "unclear"],
  );
  assert.equal(trendOf(shareSeries(2023, [null]), RIKET, []), null);
});

Deno.test("municipalities are ranked among those known in the same year", () => {
  const own = shareSeries(2023, [12]);
  const others = [15, 12, 9, null].map((share, at) =>
    shareSeries(2023, [share], { code: `99${at + 10}` })
  );
  const { rank, ranked } = trendOf(own, RIKET, [own, ...others])!;
  assert.deepEqual([rank, ranked], [2, 4]);
});

Deno.test("a trend is not compared with another measure's", () => {
  const other = shareSeries(2023, [12], { measure: "kolada" });
  assert.throws(() => trendOf(other, RIKET, []), InputError);
});

Deno.test("a municipality of Laxå's size may move almost two points by chance", () => {
  // 15.7 per cent of 2 900: 1.96 · √(2 · 0.157 · 0.843 / 2 900) = 0.0187.
  const point = {
    year: 2023,
    people: null,
    sharePct: 15.7,
    population: 2900,
    sources: [],
  };
  assert.equal(chanceChange(point)!.toFixed(2), "1.87");
  // A hundred times as many inhabitants: a tenth of it.
  assert.equal(
    chanceChange({ ...point, population: 290_000 })!.toFixed(3),
    "0.187",
  );
  assert.equal(chanceChange({ ...point, population: null }), null);
});

Deno.test("riket is known for every year 2018–2023 and falls before the break", async () => {
  const data = await loadFullYearEquivalents("rar");
  const { riket } = forbundSeries(data, ALL);
  const period = withinPeriod(riket, [2018, 2025]);
  const trend = trendOf(period, period, [])!;
  assert.deepEqual(
    period.points.map(({ year, sharePct }) => [year, sharePct]),
    [
      [2018, 13.3],
      [2019, 12.7],
      [2020, 13.5],
      [2021, 13.3],
      [2022, 11.9],
      [2023, 11.8],
    ],
  );
  // Five years before the break: the 95 per cent interval is from the least to
  // the greatest of the ten slopes, (11.9 − 13.3) / 1 and (13.5 − 12.7) / 1.
  assert.equal(trend.slope!.low.toFixed(3), "-1.400");
  assert.equal(trend.slope!.high.toFixed(3), "0.800");
  assert.equal(trend.direction, "unclear");
});
