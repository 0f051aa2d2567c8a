import assert from "node:assert/strict";
import fc from "fast-check";
import {
  ALL,
  equivalentData,
  equivalentRow,
  populationRow,
} from "./equivalent_fixtures.ts";
import { forbundSeries } from "./forbund_series.ts";
import { populationEffect } from "./population_effect.ts";

type Numbers = readonly [people: number, population: number];

Deno.test("growth, shares and their mixture are parted by hand", () => {
  // 2018: 200 of 1 000 and 100 of 1 000, share 15 %. 2022: 100 of 1 000 and 300
  // of 3 000, share 10 %. Means of the parts of the inhabitants: 0.375 and
  // 0.625; of the shares: 0.15 and 0.10.
  // Rate: (0.10 − 0.20) · 0.375 + 0 = −0.0375.
  // Composition: (0.25 − 0.5) · 0.15 + (0.75 − 0.5) · 0.10 = −0.0125.
  // People: growth 2 000 · 0.125 = 250; rate −0.0375 · 3 000 = −112.5;
  // composition −0.0125 · 3 000 = −37.5; in all 100.
  const effect = effectOf([[200, 1000], [100, 1000]], [[100, 1000], [
    300,
    3000,
  ]])!;
  assert.deepEqual(
    [effect.change, effect.size, effect.rate, effect.composition]
      .map((people) => people.toFixed(6)),
    ["100.000000", "250.000000", "-112.500000", "-37.500000"],
  );
  assert.equal(effect.points.toFixed(6), "-5.000000");
  assert.deepEqual(
    effect.municipalities.map(({ name, ratePoints, compositionPoints }) => [
      name,
      ratePoints.toFixed(6),
      compositionPoints.toFixed(6),
    ]),
    [["Liten", "-3.750000", "-3.750000"], ["Stor", "0.000000", "2.500000"]],
  );
});

Deno.test("the parts add up to the change", () => {
  const numbers = fc.tuple(
    fc.integer({ min: 0, max: 900 }),
    fc.integer({ min: 1000, max: 90_000 }),
  );
  const both = fc.tuple(numbers, numbers);
  fc.assert(fc.property(both, both, (before, after) => {
    const effect = effectOf(before, after)!;
    const people = effect.size + effect.rate + effect.composition;
    const points = effect.municipalities.reduce(
      (sum, row) => sum + row.ratePoints + row.compositionPoints,
      0,
    );
    assert.ok(Math.abs(people - effect.change) < 1e-6);
    assert.ok(Math.abs(points - effect.points) < 1e-9);
  }));
});

Deno.test("municipalities without inhabitants have no effect to part", () => {
  const data = equivalentData(
    [2018, 2022].flatMap((year) => [
      equivalentRow("9901", year, 100),
      equivalentRow("9902", year, 100),
    ]),
    [populationRow("9901", 2018, 1000), populationRow("9902", 2018, 1000)],
  );
  assert.equal(populationEffect(forbundSeries(data, ALL).municipalities), null);
});

function effectOf(
  before: readonly [Numbers, Numbers],
  after: readonly [Numbers, Numbers],
) {
  const years = [[2018, before], [2022, after]] as const;
  const codes = ["9901", "9902"];
  return populationEffect(
    forbundSeries(
      equivalentData(
        years.flatMap(([year, numbers]) =>
          numbers.map(([people], at) => equivalentRow(codes[at]!, year, people))
        ),
        years.flatMap(([year, numbers]) =>
          numbers.map(([, population], at) =>
            populationRow(codes[at]!, year, population)
          )
        ),
      ),
      ALL,
    ).municipalities,
  );
}
