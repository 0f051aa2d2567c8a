import assert from "node:assert/strict";
import {
  ALL,
  equivalentData,
  equivalentRow,
  populationRow,
} from "./equivalent_fixtures.ts";
import { regionSeries } from "./region_series.ts";

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);

Deno.test("the share is taken of the inhabitants at the end of the same year", () => {
  // 500 of 4 000 is 12.5 per cent; 2024 has no population of its own.
  const { points } = regionSeries(
    equivalentData(
      [equivalentRow("9901", 2023, 500), equivalentRow("9901", 2024, 520)],
      [populationRow("9901", 2023, 4000)],
    ),
    ALL,
    "9901",
  );
  assert.deepEqual(points.map(({ sharePct }) => sharePct), [12.5, null]);
  assert.deepEqual(points[0]!.sources, [
    "Påhittad källa",
    "Påhittad folkmängd",
  ]);
});

Deno.test("a published share is shown as it is published", () => {
  const { points } = regionSeries(
    equivalentData(
      [equivalentRow("9901", 2023, 500, { share_pct: 12.4 })],
      [populationRow("9901", 2023, 4000)],
    ),
    ALL,
    "9901",
  );
  assert.equal(points[0]!.sharePct, 12.4);
  assert.equal(points[0]!.population, 4000);
});

Deno.test("women are shared by women", () => {
  const { points } = regionSeries(
    equivalentData(
      [equivalentRow("9901", 2023, 300, { sex: "K" })],
      [
        populationRow("9901", 2023, 4000),
        populationRow("9901", 2023, 2000, "K"),
      ],
    ),
    { ...ALL, sex: "K" },
    "9901",
  );
  assert.equal(points[0]!.sharePct, 15);
});

Deno.test("a year told by its months is their mean", () => {
  // Six months of 480 and six of 520.
  const rows = MONTHS.map((month) =>
    equivalentRow("9901", 2024, month <= 6 ? 480 : 520, { month })
  );
  const { points } = regionSeries(equivalentData(rows), ALL, "9901");
  assert.deepEqual(points.map(({ year, people }) => [year, people]), [
    [2024, 500],
  ]);
});

Deno.test("a year with a month missing is left out and the month is named", () => {
  const rows = MONTHS.map((month) =>
    equivalentRow("9901", 2024, month === 3 ? null : 500, { month })
  );
  const series = regionSeries(equivalentData(rows), ALL, "9901");
  assert.deepEqual(series.points, []);
  assert.deepEqual(series.incomplete, [{ year: 2024, missing: ["månad 3"] }]);
});

Deno.test("a total of which a benefit was not reported is left out, and it is named", () => {
  const rows = MONTHS.flatMap((month) => [
    equivalentRow("9901", 2024, 500, { month }),
    equivalentRow("9901", 2024, month === 12 ? null : 60, {
      month,
      benefit: "ekonomiskt-bistand",
    }),
  ]);
  const data = equivalentData(rows);
  const total = regionSeries(data, ALL, "9901");
  assert.deepEqual(total.points, []);
  assert.deepEqual(total.incomplete, [
    { year: 2024, missing: ["ekonomiskt bistånd"] },
  ]);
  const assistance = regionSeries(
    data,
    { ...ALL, benefit: "ekonomiskt-bistand" },
    "9901",
  );
  assert.deepEqual(assistance.incomplete, [
    { year: 2024, missing: ["månad 12"] },
  ]);
});

Deno.test("what a year itself is told as goes before its months", () => {
  const rows = [
    equivalentRow("9901", 2024, 510),
    ...MONTHS.map((month) => equivalentRow("9901", 2024, 500, { month })),
  ];
  const { points } = regionSeries(equivalentData(rows), ALL, "9901");
  assert.deepEqual(points.map(({ people }) => people), [510]);
});

Deno.test("measures and age bands stand in series of their own", () => {
  const data = equivalentData([
    equivalentRow("9901", 2022, 500),
    equivalentRow("9901", 2023, 600, { measure: "kolada" }),
    equivalentRow("9901", 2024, 700, { age_band: "20-65" }),
    equivalentRow("9901", 2025, 800, { age_band: null }),
  ]);
  const years = (selection: typeof ALL) =>
    regionSeries(data, selection, "9901").points.map(({ year }) => year);
  assert.deepEqual(years(ALL), [2022]);
  assert.deepEqual(years({ ...ALL, measure: "kolada" }), [2023]);
  assert.deepEqual(years({ ...ALL, ageBand: "20-65" }), [2024]);
  assert.deepEqual(years({ ...ALL, ageBand: null }), [2025]);
});
