import assert from "node:assert/strict";
import fc from "fast-check";
import {
  type FullYearEquivalentData,
  loadFullYearEquivalents,
} from "../data/full_year_equivalent_data.ts";
import { equivalentAnalysis } from "./analysis.ts";
import { benefitSeries, SINGLE_BENEFITS } from "./benefit_series.ts";
import { type ChangeByPart, changeByPart } from "./drivers.ts";
import {
  ALL,
  equivalentData,
  equivalentRow,
  populationRow,
} from "./equivalent_fixtures.ts";

Deno.test("the benefits of riket 2018–2021 change as in SCB's table", async () => {
  // Antalet helårsekvivalenter 1990–2021, 2021 minus 2018. The benefits of 2018
  // add up to 775 330 where the total is 775 329: a rest of 1.
  const data = await loadFullYearEquivalents("rar");
  const change = benefitChange(data)!;
  assert.deepEqual([change.name, change.from, change.to], [
    "Riket",
    2018,
    2021,
  ]);
  assert.deepEqual(
    change.parts.map(({ part, change }) => [part, change]),
    [
      ["sjuk-och-rehabiliteringspenning", 150_438 - 153_586],
      ["sjuk-och-aktivitetsersattning", 216_539 - 251_225],
      ["arbetsloshetsersattning", 100_943 - 72_056],
      ["arbetsmarknadsatgarder", 210_901 - 151_639],
      ["ekonomiskt-bistand", 91_118 - 93_080],
      ["etableringsersattning", 14_079 - 53_744],
      ["rest", 1],
    ],
  );
  assert.equal(change.change, 784_018 - 775_329);
  // 784 018 of 5 903 486 minus 775 329 of 5 815 232.
  assert.equal(change.points!.toFixed(4), "-0.0521");
});

Deno.test("the parts add up to the change, whatever the total", () => {
  const count = fc.integer({ min: 0, max: 5000 });
  const counts = fc.array(count, { minLength: 14, maxLength: 14 });
  fc.assert(fc.property(counts, (people) => {
    const rows = [2019, 2022].flatMap((year, at) =>
      ["9901", "9902"].flatMap((code) =>
        (["total", ...SINGLE_BENEFITS] as const).map((benefit, place) =>
          equivalentRow(code, year, people[7 * at + place]!, { benefit })
        )
      )
    );
    const population = [2019, 2022].flatMap((year) => [
      populationRow("9901", year, 30_000 + year),
      populationRow("9902", year, 50_000),
    ]);
    const change = benefitChange(equivalentData(rows, population))!;
    const sum = (of: (part: (typeof change.parts)[number]) => number) =>
      change.parts.reduce((total, part) => total + of(part), 0);
    assert.equal(change.name, "Prov");
    assert.equal(sum((part) => part.change), change.change);
    assert.ok(Math.abs(sum((part) => part.points!) - change.points!) < 1e-9);
  }));
});

Deno.test("without inhabitants the change is told in people only", () => {
  const rows = [2019, 2024].flatMap((year) =>
    ["9901", "9902"].flatMap((code) =>
      (["total", ...SINGLE_BENEFITS] as const).map((benefit) =>
        equivalentRow(code, year, 100, { benefit })
      )
    )
  );
  const change = benefitChange(equivalentData(rows))!;
  assert.equal(change.points, null);
  assert.equal(change.acrossBreak, true);
  assert.equal(change.parts.at(-1)!.later, 200 - 1200);
});

Deno.test("one year is no change", () => {
  const rows = (["total", ...SINGLE_BENEFITS] as const).map((benefit) =>
    equivalentRow("00", 2020, 1, { benefit })
  );
  assert.equal(
    benefitChange(equivalentData(rows)),
    null,
  );
});

Deno.test("women and men, and the municipalities, add up to the change too", () => {
  // 2019: 60 + 40; 2024: 50 + 70 in Liten, 10 and 10 + 5 in Stor. The total of
  // Stor in 2024 is printed as 17 where women and men make 15.
  const rows = [
    [2019, "9901", 60, 40, 100],
    [2019, "9902", 5, 5, 10],
    [2024, "9901", 50, 70, 120],
    [2024, "9902", 10, 5, 17],
  ] as const;
  const { bySex, byMunicipality } = equivalentAnalysis(
    equivalentData(rows.flatMap(([year, code, women, men, all]) => [
      equivalentRow(code, year, women, { sex: "K" }),
      equivalentRow(code, year, men, { sex: "M" }),
      equivalentRow(code, year, all),
    ])),
    ALL,
    [2018, 2025],
  );
  const told = (change: ChangeByPart | null) =>
    change!.parts.map(({ part, change }) => [part, change]);
  assert.deepEqual(told(bySex), [["K", -5], ["M", 30], ["rest", 2]]);
  assert.deepEqual(told(byMunicipality), [
    ["9901", 20],
    ["9902", 7],
    ["rest", 0],
  ]);
  assert.equal(bySex!.change, 27);
});

function benefitChange(data: FullYearEquivalentData): ChangeByPart | null {
  const { total, benefits } = benefitSeries(data, ALL, [2018, 2025]);
  return changeByPart(total, benefits);
}
