import assert from "node:assert/strict";
import { loadScenarioData } from "../data/scenario_data.ts";
import { scenarioOutlooks } from "./outlook.ts";
import { gridScenarios } from "./grid_scenarios.ts";
import { resolveScenario } from "./resolve.ts";
import { withScenarioFiles } from "./scenario_fixtures.ts";

const data = await loadScenarioData("rar");

Deno.test("a grid gives every combination once, the last parameter fastest", () => {
  const cells = gridScenarios(data, resolveScenario(data, "rutnat"));
  assert.deepEqual(
    cells.map(({ scenario, values }) => [
      scenario.id,
      ...values.map(({ value }) => value),
    ]),
    [14e6, 16e6, 18e6, 21e6].flatMap((frame, row) =>
      [8_882_000, 9_500_000, 10_968_000].map((sek, at) => [
        `rutnat/${String(3 * row + at + 1).padStart(2, "0")}`,
        frame,
        sek,
      ])
    ),
  );
});

// 16 719 − 2 855 = 13 864 tkr a year, 16 000 in 2026 and then the frame.
Deno.test("each combination turns out as its values say", () => {
  const cells = gridScenarios(data, resolveScenario(data, "rutnat"));
  const outlooks = scenarioOutlooks(
    data,
    cells.map(({ scenario }) => scenario),
  );
  cells.forEach(({ values }, at) => {
    const [frame, sek] = values.map(({ value }) => Number(value));
    const more = sek! - 8_882_000;
    const last = 11_768_000 + 16_000_000 + 2 * frame! -
      3 * (13_864_000 + more);
    assert.equal(+outlooks[at]!.years.at(-1)!.equitySek, last);
  });
});

Deno.test("a value that makes no sense together with the rest names its combination", () => {
  const bas = data.scenarioFiles.find(({ id }) => id === "bas")!.content;
  const files = withScenarioFiles(data, {
    bas,
    test: {
      id: "test",
      title: "Test",
      extends: "bas",
      interventions: { esf: { start: "2027-01" } },
      grid: [{
        title: "Slut",
        path: "interventions.esf.end",
        values: ["2027-12", "2026-08"],
      }],
    },
  });
  assert.throws(() => gridScenarios(files, resolveScenario(files, "test")), {
    message: "data/rar/scenarios/test.json: grid, Slut 2026-08: " +
      'interventions.esf.end: väntade 2027-01 (start) eller senare, fick "2026-08"',
  });
});
