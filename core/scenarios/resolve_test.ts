import assert from "node:assert/strict";
import { loadScenarioData } from "../data/scenario_data.ts";
import { outlookOf } from "./forbund_scenarios.ts";
import { changedScenario, resolveScenario } from "./resolve.ts";
import { withScenarioFiles } from "./scenario_fixtures.ts";

const data = await loadScenarioData("rar");
const bas = resolveScenario(data, "bas");

Deno.test("a scenario that extends another says only what differs", () => {
  const full = resolveScenario(data, "full-ram");
  assert.deepEqual(full.costs, bas.costs);
  assert.deepEqual(full.frame.sekPerYear, { 2027: 21_000_000 });
  assert.equal(full.equityLimits["riktlinje"]!.sek, 2_700_000);
});

Deno.test("a scenario rests on its own file and those it extends", () => {
  const { inputs } = resolveScenario(data, "esf-efterfoljare");
  assert.deepEqual(inputs.map(({ path }) => path), [
    "data/rar/scenarios/esf-efterfoljare.json",
    "data/rar/scenarios/esf-slut.json",
    "data/rar/scenarios/bas.json",
  ]);
});

Deno.test("lines keep the order of the files, new ones last", () => {
  const { interventions } = resolveScenario(data, "till-hogsta-nivan");
  assert.deepEqual(Object.keys(interventions), [
    "forbundsinsatser",
    "esf",
    "nya-insatser",
  ]);
});

Deno.test("changes in a notebook are laid on a scenario like a file's", () => {
  const changed = changedScenario(data, bas, {
    frame: { sekPerYear: { 2027: 18_000_000 } },
    interventions: { esf: null },
  });
  assert.equal(changed.title, "Oförändrat (ändrat)");
  assert.deepEqual(Object.keys(changed.interventions), ["forbundsinsatser"]);
  assert.equal(changedScenario(data, bas, {}), bas);
});

Deno.test("faulty changes in a notebook are told like a file's faults", () => {
  assert.throws(
    () => changedScenario(data, bas, { frame: { sekPerYear: { 2027: -1 } } }),
    {
      name: "DataError",
      message: "ändringarna i notebooken: frame.sekPerYear.2027: väntade ett " +
        "belopp i hela kronor mellan 0 och 1 000 000 000, fick -1",
    },
  );
  assert.throws(
    () =>
      changedScenario(data, bas, {
        interventions: { esf: { start: "2027-01", end: "2026-01" } },
      }),
    { message: /^ändringarna i notebooken: interventions\.esf\.end: väntade/ },
  );
});

Deno.test("a förbund without scenario files has no outlook", () => {
  assert.equal(outlookOf(withScenarioFiles(data, {}), "bas"), null);
});

Deno.test("a scenario needs somewhere to begin", () => {
  const files = withScenarioFiles({ ...data, closingBalance: null }, {
    test: { id: "test", title: "Test" },
  });
  assert.throws(() => resolveScenario(files, "test"), {
    message: /^data\/rar\/scenarios\/test\.json: opening: saknas, och RAR/,
  });
});
