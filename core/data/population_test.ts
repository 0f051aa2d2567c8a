import assert from "node:assert/strict";
import { latestPopulation } from "./population.ts";
import type { PopulationRow } from "./tables/reference_tables.ts";

const LATE = "2099-12-31";

/** Rows of one municipality and day, from inhabitants by measure. */
const rows = (
  region_code: string,
  reference_date: string,
  counts: Readonly<Record<string, number>>,
  source = "SCB",
): PopulationRow[] =>
  Object.entries(counts).map(([measure, population]) => ({
    region_code,
    reference_date,
    measure,
    sex: "T",
    population,
    source,
  }));

const inhabitants = (
  data: readonly PopulationRow[],
  measure: string,
  codes = ["0484"],
) => {
  const count = latestPopulation(data, codes, measure, LATE);
  return count ? Object.fromEntries(count.inhabitants) : null;
};

Deno.test("a measure that is given is taken as it stands", () => {
  const data = rows("0484", "2023-12-31", { "16-64": 7, "16-24": 1, all: 9 });
  assert.deepEqual(inhabitants(data, "16-64"), { "0484": 7 });
  assert.deepEqual(inhabitants(data, "all"), { "0484": 9 });
});

Deno.test("a band that is not given is summed from bands that tile it", () => {
  // 3 + 20 + 100 = 123; 0-15 and 65- are outside.
  const data = rows("0484", "2023-12-31", {
    "0-15": 5000,
    "16-24": 3,
    "25-44": 20,
    "45-64": 100,
    "65-": 7000,
  });
  assert.deepEqual(inhabitants(data, "16-64"), { "0484": 123 });
});

Deno.test("an open-ended band is summed up to the last open-ended one", () => {
  const data = rows("0484", "2023-12-31", {
    "16-64": 3,
    "65-79": 20,
    "80-": 100,
  });
  assert.deepEqual(inhabitants(data, "65-"), { "0484": 120 });
  assert.deepEqual(inhabitants(data, "16-"), { "0484": 123 });
});

Deno.test("all inhabitants are summed from bands where they are not given", () => {
  const data = rows("0484", "2023-12-31", { "0-15": 1, "16-64": 2, "65-": 4 });
  assert.deepEqual(inhabitants(data, "all"), { "0484": 7 });
});

Deno.test("bands that overlap do not hide a tiling that exists", () => {
  // 20-64 leaves 65-69 unfilled; 20-24 with 25-69 fills 20-69.
  const data = rows("0484", "2023-12-31", {
    "20-64": 900,
    "20-24": 3,
    "25-69": 20,
  });
  assert.deepEqual(inhabitants(data, "20-69"), { "0484": 23 });
});

Deno.test("bands with a gap, an overlap only, or a wider end give nothing", () => {
  const of = (counts: Readonly<Record<string, number>>) =>
    inhabitants(rows("0484", "2023-12-31", counts), "16-64");
  assert.equal(of({ "16-24": 1, "45-64": 1 }), null);
  assert.equal(of({ "16-24": 1, "24-64": 1 }), null);
  assert.equal(of({ "16-24": 1, "25-65": 1 }), null);
  assert.equal(of({ "16-24": 1, "25-": 1 }), null);
  assert.equal(of({ all: 9 }), null);
});

Deno.test("a measure that is no band at all gives nothing", () => {
  const data = rows("0484", "2023-12-31", { "16-64": 1, "0-15": 1, "65-": 1 });
  for (const measure of ["", "alla", "64-16", "16–64"]) {
    assert.equal(inhabitants(data, measure), null);
  }
});

Deno.test("women are counted where they are asked for, and are not all inhabitants", () => {
  const both = rows("0484", "2023-12-31", { all: 9 });
  const women = both.map((row) => ({
    ...row,
    sex: "K" as const,
    population: 4,
  }));
  assert.deepEqual(inhabitants([...women, ...both], "all"), { "0484": 9 });
  assert.equal(inhabitants(women, "all"), null);
  const counted = latestPopulation(
    [...women, ...both],
    ["0484"],
    "all",
    LATE,
    "K",
  );
  assert.equal(counted!.inhabitants.get("0484"), 4);
});

Deno.test("the latest day that covers every municipality is used", () => {
  const data = [
    ...rows("0484", "2021-12-31", { all: 1 }),
    ...rows("0480", "2021-12-31", { all: 2 }),
    ...rows("0484", "2022-12-31", { all: 3 }),
    ...rows("0480", "2022-12-31", { all: 4 }),
    ...rows("0484", "2023-12-31", { all: 5 }),
  ];
  const count = latestPopulation(data, ["0484", "0480"], "all", LATE);
  assert.equal(count?.referenceDate, "2022-12-31");
  assert.deepEqual([...count!.inhabitants], [["0484", 3], ["0480", 4]]);
});

Deno.test("the last day to consider counts, and a later one does not", () => {
  const data = [
    ...rows("0484", "2022-12-31", { all: 1 }),
    ...rows("0484", "2023-12-31", { all: 2 }),
  ];
  const dayFor = (latest: string) =>
    latestPopulation(data, ["0484"], "all", latest)?.referenceDate;
  assert.equal(dayFor("2023-12-31"), "2023-12-31");
  assert.equal(dayFor("2023-12-30"), "2022-12-31");
  assert.equal(dayFor("2022-12-30"), undefined);
});

Deno.test("days are not mixed: half a band from each day is no count", () => {
  const data = [
    ...rows("0484", "2022-12-31", { "16-24": 1 }),
    ...rows("0484", "2023-12-31", { "25-64": 2 }),
  ];
  assert.equal(inhabitants(data, "16-64"), null);
});

Deno.test("municipalities of a day may be tiled differently, and each source is named once", () => {
  const data = [
    ...rows("0484", "2023-12-31", { "16-24": 1, "25-64": 2 }, "Z"),
    ...rows("0480", "2023-12-31", { "16-64": 5 }, "A"),
  ];
  const count = latestPopulation(data, ["0484", "0480"], "16-64", LATE)!;
  assert.deepEqual([...count.inhabitants], [["0484", 3], ["0480", 5]]);
  assert.deepEqual(count.sources, ["A", "Z"]);
});
