import assert from "node:assert/strict";
import { InputError } from "../data/problems.ts";
import {
  ALL,
  equivalentData,
  equivalentRow,
  populationRow,
} from "./equivalent_fixtures.ts";
import { forbundSeries } from "./forbund_series.ts";
import { regionSeries } from "./region_series.ts";
import { summedSeries } from "./summed_series.ts";

Deno.test("a förbund is the sum of its municipalities", () => {
  // 300 of 2 000 and 900 of 10 000: 1 200 of 12 000, 10 per cent.
  const { forbund } = forbundSeries(
    equivalentData(
      [equivalentRow("9901", 2024, 300), equivalentRow("9902", 2024, 900)],
      [populationRow("9901", 2024, 2000), populationRow("9902", 2024, 10_000)],
    ),
    ALL,
  );
  const [point] = forbund.points;
  assert.deepEqual(
    [point!.people, point!.population, point!.sharePct],
    [1200, 12_000, 10],
  );
});

Deno.test("a year that lacks a municipality is not summed, and it is named", () => {
  const { forbund } = forbundSeries(
    equivalentData([
      equivalentRow("9901", 2023, 300),
      equivalentRow("9902", 2023, 900),
      equivalentRow("9902", 2024, 910),
    ]),
    ALL,
  );
  assert.deepEqual(forbund.points.map(({ year }) => year), [2023]);
  assert.deepEqual(forbund.incomplete, [{ year: 2024, missing: ["Liten"] }]);
});

Deno.test("a municipality is named with the part of its year that is missing", () => {
  const months = Array.from({ length: 12 }, (_, at) => at + 1);
  const { forbund } = forbundSeries(
    equivalentData([
      equivalentRow("9901", 2024, 300),
      ...months.slice(1).map((month) =>
        equivalentRow("9902", 2024, 900, { month })
      ),
      ...months.slice(4).map((month) =>
        equivalentRow("9902", 2025, 900, { month })
      ),
    ]),
    ALL,
  );
  assert.deepEqual(forbund.incomplete, [
    { year: 2024, missing: ["Stor (månad 1)"] },
    { year: 2025, missing: ["Liten", "Stor (4 månader)"] },
  ]);
});

Deno.test("shares without numbers of people cannot be summed", () => {
  const { forbund } = forbundSeries(
    equivalentData([
      equivalentRow("9901", 2023, null, { share_pct: 15 }),
      equivalentRow("9902", 2023, null, { share_pct: 9 }),
    ]),
    ALL,
  );
  assert.deepEqual(forbund.points, []);
  assert.deepEqual(forbund.incomplete, [
    { year: 2023, missing: ["Liten", "Stor"] },
  ]);
});

Deno.test("measures and age bands refuse to be mixed", () => {
  const data = equivalentData([
    equivalentRow("9901", 2024, 300),
    equivalentRow("9902", 2024, 900, { measure: "kolada" }),
    equivalentRow("9902", 2024, 950, { age_band: "20-65" }),
  ]);
  const own = regionSeries(data, ALL, "9901");
  for (
    const [other, message] of [
      [{ measure: "kolada" }, /SCB:s mått, 20–64.år och Koladas mått, 20–64/],
      [{ ageBand: "20-65" }, /SCB:s mått, 20–64.år och SCB:s mått, 20–65.år/],
    ] as const
  ) {
    const series = regionSeries(data, { ...ALL, ...other }, "9902");
    assert.throws(
      () => summedSeries([own, series], "x", "X"),
      (error) => error instanceof InputError && message.test(error.message),
    );
  }
});

Deno.test("a county is shown if it is more than the förbund and wholly known", () => {
  const covered = equivalentData([]);
  assert.deepEqual(forbundSeries(covered, ALL).counties, []);
  const wider = {
    ...covered,
    regions: new Map([
      ...covered.regions,
      ["9903", { name: "Granne", level: "kommun" as const }],
    ]),
    equivalents: ["9901", "9902", "9903"].map((code) =>
      equivalentRow(code, 2024, 100)
    ),
  };
  const [county] = forbundSeries(wider, ALL).counties;
  assert.deepEqual([county!.name, county!.points[0]!.people], ["Provlän", 300]);
});

Deno.test("a real county of which not all municipalities are known has no years", () => {
  const data = equivalentData([equivalentRow("1860", 2024, 400)]);
  const { counties } = forbundSeries(
    {
      ...data,
      forbund: {
        ...data.forbund,
        members: [{ code: "1860", name: "Laxå", party: "kommun" }],
      },
      regions: new Map([
        ["18", { name: "Örebro län", level: "lan" }],
        ["1860", { name: "Laxå", level: "kommun" }],
      ]),
    },
    ALL,
  );
  assert.deepEqual(counties.map(({ points }) => points.length), [0]);
});
