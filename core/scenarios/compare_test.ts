import assert from "node:assert/strict";
import { loadScenarioData } from "../data/scenario_data.ts";
import { compareOutlooks } from "./compare.ts";
import { scenarioOutlooks } from "./outlook.ts";
import { resolveScenarios } from "./resolve.ts";

const data = await loadScenarioData("rar");
const outlooks = scenarioOutlooks(data, resolveScenarios(data));
const base = outlooks.find(({ scenario }) => scenario.id === "bas")!;
const comparison = compareOutlooks(base, outlooks);

Deno.test("every scenario of the same years is laid beside the base, once", () => {
  assert.equal(
    comparison.others.length + comparison.leftOut.length + 1,
    outlooks.length,
  );
  assert.deepEqual(
    comparison.leftOut.map(({ scenario }) => scenario.id),
    ["plan-2018"],
  );
});

// 5 000 tkr more from 2027: 2 500 from the state, 1 250 from the region and
// 1 250 from the municipalities.
Deno.test("the full frame differs by what it brings in", () => {
  const full = comparison.others.find(({ outlook }) =>
    outlook.scenario.id === "full-ram"
  )!;
  const of = (pick: (year: typeof full.years[0]) => { toNumber(): number }) =>
    full.years.map((year) => pick(year).toNumber());
  assert.deepEqual(of(({ incomeSek }) => incomeSek), [0, 5e6, 5e6]);
  assert.deepEqual(of(({ spendingSek }) => spendingSek), [0, 0, 0]);
  assert.deepEqual(of(({ equitySek }) => equitySek), [0, 5e6, 10e6]);
  const [state, region] = full.years[1]!.fees;
  assert.equal(state!.differenceSek.toFixed(), "2500000");
  assert.equal(region!.differenceSek.toFixed(), "1250000");
  const kommun = full.years[1]!.balances.find(({ perspective }) =>
    perspective.id === "tabell-3"
  )!;
  assert.equal(kommun.differenceSek.toFixed(), "-1250000");
});
