import assert from "node:assert/strict";
import { projectPopulation } from "./population_projection.ts";

const base = [{
  measure: "16-64",
  referenceDate: null,
  inhabitants: new Map([["0428", 4_895], ["0484", 65_096]]),
  sources: ["Tabell"],
}];
const counts = (
  population: Parameters<typeof projectPopulation>[3]["population"],
) =>
  projectPopulation(base, 2025, [2025, 2026, 2027], { population })
    .map(([count]) => [...count!.inhabitants.values()]);

Deno.test("without a projection nobody moves", () => {
  assert.deepEqual(counts({}), Array(3).fill([4_895, 65_096]));
});

// 4 895 × 0,99 = 4 846,05 and 4 846 × 0,99 = 4 797,54.
Deno.test("a percentage is taken of every year's whole persons", () => {
  assert.deepEqual(counts({ "0428": { changePctPerYear: -1 } }), [
    [4_895, 65_096],
    [4_846, 65_096],
    [4_798, 65_096],
  ]);
});

// 70 000 × 1,005 = 70 350.
Deno.test("a named number goes before the percentage, which goes on from it", () => {
  const projection = {
    changePctPerYear: 0.5,
    inhabitants: { "16-64": { 2026: 70_000 }, all: { 2026: 1 } },
  };
  assert.deepEqual(
    counts({ "0484": projection }).map(([, eskilstuna]) => eskilstuna),
    [65_096, 70_000, 70_350],
  );
});

Deno.test("the source of a projection follows the numbers", () => {
  const [[count]] = projectPopulation(base, 2025, [2026], {
    population: { "0428": { changePctPerYear: -1, source: "Antagande" } },
  }) as [[typeof base[0]]];
  assert.deepEqual(count.sources, ["Tabell", "Antagande"]);
});
