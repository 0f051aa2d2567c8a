import assert from "node:assert/strict";
import fc from "fast-check";
import { loadScenarioData } from "../data/scenario_data.ts";
import { scenarioOutlook } from "./outlook.ts";
import { resolveScenario } from "./resolve.ts";
import { scenarioNamed, withScenarioFiles } from "./scenario_fixtures.ts";

const data = await loadScenarioData("rar");

function yearsWith(content: object) {
  const files = withScenarioFiles(data, {
    test: scenarioNamed("test", { years: 3, ...content }),
  });
  return scenarioOutlook(files, resolveScenario(files, "test")).years;
}

function costsWith(line: object, content: object = {}) {
  const costs = { rad: { title: "Rad", ...line } };
  return yearsWith({ costs, ...content }).map(({ costsSek }) =>
    costsSek.toFixed()
  );
}

// 1 000 000 × 1,025 = 1 025 000; × 1,025 = 1 050 625; named again in 2028.
Deno.test("an index raises an amount from the year it was named until it is named again", () => {
  const indices = { price: { pctPerYear: { 2026: 2.5 } } };
  const sekPerYear = { 2025: 1_000_000, 2028: 900_000 };
  assert.deepEqual(costsWith({ sekPerYear, index: "price" }, { indices }), [
    "1025000",
    "1050625",
    "900000",
  ]);
  assert.deepEqual(costsWith({ sekPerYear }, { indices }), [
    "1000000",
    "1000000",
    "900000",
  ]);
});

// 100,10 × 1,005 = 100,6005 is 100,60; × 1,005 = 101,103 is 101,10.
Deno.test("an index rises from the year's amount in whole öre", () => {
  const wage = { pctPerYear: { 2026: 0.1, 2027: 0.5 } };
  const [first, second, third] = costsWith(
    { sekPerYear: { 2025: 100 }, index: "wage" },
    { indices: { wage } },
  );
  assert.deepEqual([first, second, third], ["100.1", "100.6", "101.1"]);
});

// 1 000 kr: 8/12 is 666,67 and the rest of the year 333,33.
Deno.test("a year that is cut in two adds up to the whole year", () => {
  const before = costsWith({ sekPerYear: { 2026: 1000 }, end: "2026-08" });
  const after = costsWith({ sekPerYear: { 2026: 1000 }, start: "2026-09" });
  assert.deepEqual(before, ["666.67", "0", "0"]);
  assert.deepEqual(after, ["333.33", "1000", "1000"]);
});

Deno.test("wherever a year is cut, its parts add up to it", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1_000_000_000 }),
      fc.integer({ min: 1, max: 11 }),
      (sek, month) => {
        const last = `2026-${String(month).padStart(2, "0")}`;
        const next = `2026-${String(month + 1).padStart(2, "0")}`;
        const sekPerYear = { 2026: sek };
        const [year] = yearsWith({
          costs: {
            a: { title: "A", sekPerYear, end: last },
            b: { title: "B", sekPerYear, start: next },
          },
        });
        assert.equal(year!.costsSek.toFixed(), String(sek));
      },
    ),
    { numRuns: 50 },
  );
});

// 1 200 000 × 80 % = 960 000; from 2027 all of it; half of 2028: 600 000.
Deno.test("vacancies leave their share of the cost unspent", () => {
  const insats = {
    title: "Insats",
    sekPerYear: { 2026: 1_200_000 },
    vacancyPct: { 2026: 20, 2027: 0 },
    end: "2028-06",
  };
  const years = yearsWith({ interventions: { insats } });
  assert.deepEqual(
    years.map(({ interventionsSek }) => interventionsSek.toNumber()),
    [960_000, 1_200_000, 600_000],
  );
});

// 40 to work at half time, for six months: 40 × 0,5 × 6/12 = 10 jobs, each
// 155 000 + 12 × 22 000 × 20 % = 207 800 kr for the municipalities, which pay
// a quarter of 8 000 000 kr.
Deno.test("expected jobs give the balance of the published tables", () => {
  const insats = {
    title: "Insats",
    sekPerYear: { 2026: 1 },
    end: "2026-06",
    outcomes: { exitsToWork: 40, fullTimePct: 50 },
  };
  const [first, second] = yearsWith({
    frame: { sekPerYear: { 2026: 8_000_000 } },
    interventions: { insats },
  });
  assert.equal(first!.fullTimeJobs!.toFixed(), "10");
  const kommun = first!.balances.find(({ perspective }) =>
    perspective.id === "tabell-3"
  )!;
  assert.equal(kommun.balanceSek.toFixed(), "78000");
  assert.equal(second!.fullTimeJobs!.toFixed(), "0");
  assert.equal(second!.balances[0]!.balanceSek.toFixed(), "-2000000");
});

Deno.test("an assumption of the scenario changes its balance", () => {
  const insats = {
    title: "Insats",
    sekPerYear: { 2026: 1 },
    outcomes: { exitsToWork: 10, fullTimePct: 100 },
  };
  const frame = { sekPerYear: { 2026: 0 } };
  const balance = (assumptions: object) =>
    yearsWith({ frame, interventions: { insats }, assumptions })[0]!
      .balances[0]!.balanceSek.toFixed();
  assert.equal(balance({}), "2078000");
  assert.equal(balance({ deadweightPct: 50 }), "1039000");
});

Deno.test("a scenario that expects nobody to go to work has no balance", () => {
  const [year] = yearsWith({});
  assert.equal(year!.fullTimeJobs, null);
  assert.deepEqual(year!.balances, []);
});

// 7 % of 16 000 000; 10 % of the frame; and the step at 20 000 000 not reached.
Deno.test("levels follow income and the size of the frame", () => {
  const limits = (frame: number) =>
    yearsWith({
      frame: { sekPerYear: { 2026: frame } },
      equityLimits: {
        andel: { title: "Andel", pctOfIncome: 7 },
        trappa: {
          title: "Trappa",
          staircase: [
            { fromFrameSek: 10_000_000, highestPct: 10 },
            { fromFrameSek: 20_000_000, highestSek: 1_900_000 },
          ],
        },
      },
    })[0]!.limits.map(({ limitSek }) => limitSek?.toNumber() ?? null);
  assert.deepEqual(limits(16_000_000), [1_120_000, 1_600_000]);
  assert.deepEqual(limits(20_000_000), [1_400_000, 1_900_000]);
  assert.deepEqual(limits(9_999_999), [699_999.93, null]);
});

// From 16 565 000 kr with a result of 16 000 000 kr and 500 000 kr bound.
Deno.test("cash follows the result and what receivables and debts bind", () => {
  const [first] = yearsWith({ workingCapitalSek: { 2026: -500_000 } });
  assert.equal(
    first!.liquidFundsSek!.toFixed(),
    String(16_563_000 + 15_500_000),
  );
});

Deno.test("the fees of the year before bind the next under a cap", () => {
  const years = yearsWith({
    frame: { sekPerYear: { 2026: 16_000_000 } },
    allocationKey: { parts: [{ measure: "all", weight: 1 }] },
    transition: { maxChangePct: 0.5 },
  });
  let before =
    scenarioOutlook(data, resolveScenario(data, "bas")).years[0]!.fees;
  for (const { fees } of years) {
    fees.forEach(({ feeSek }, at) => {
      const change = feeSek.minus(before[at]!.feeSek).abs();
      assert.ok(change.lte(before[at]!.feeSek.times(0.005)));
    });
    before = fees;
  }
});
