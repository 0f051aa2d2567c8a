import assert from "node:assert/strict";
import {
  loadScenarioData,
  type ScenarioData,
} from "../../data/scenario_data.ts";
import { comparisonOf, outlookOf } from "../../scenarios/forbund_scenarios.ts";
import type { Figure } from "../figure.ts";
import {
  assertAllReviewed,
  textsOf,
  withoutWarnings,
} from "../golden_fixtures.ts";
import { equityDifferences } from "./equity_differences.ts";
import { equityPaths } from "./equity_paths.ts";
import { equityStates } from "./equity_states.ts";
import { scenarioCosts } from "./scenario_costs.ts";
import { scenarioFees } from "./scenario_fees.ts";

/** A scenario of each förbund that differs from its base. */
const CHOSEN = {
  rar: "mindre-kommuner-krymper",
  sydnarke: "medlemsbidrag-tabell-2",
  exempel: "storre-ram",
};

for (const [id, scenario] of Object.entries(CHOSEN)) {
  Deno.test(`the scenario figures of ${id} are the reviewed pictures`, async (t) => {
    const data = await loadScenarioData(id);
    await assertAllReviewed(
      t,
      `${id}-2025`,
      withoutWarnings(() => figures(data, scenario)),
    );
  });
}

Deno.test("a figure of scenarios made of example data says so in the picture", async () => {
  const data = await loadScenarioData("rar");
  for (const synthetic of [true, false]) {
    for (const figure of figures({ ...data, synthetic }, "bas")) {
      assert.equal(/>Exempeldata</.test(figure.svg), synthetic, figure.id);
    }
  }
});

Deno.test("names from scenario files stand in a figure as text and never as markup", async () => {
  const data = await loadScenarioData("sydnarke");
  const evil = `<script>alert("1")</script>&'=`;
  const renamed: ScenarioData = {
    ...data,
    scenarioFiles: data.scenarioFiles.map((file) => ({
      ...file,
      content: { ...file.content as object, title: evil },
    })),
  };
  for (const figure of figures(renamed, "mer-an-avgifterna")) {
    assert.doesNotMatch(figure.svg, /<script/i, figure.id);
    const texts = textsOf(figure).join(" ");
    assert.ok(texts.includes(`alert("1")`), figure.id);
  }
});

Deno.test("a förbund without scenarios gets figures that say what to add", async () => {
  const data = await loadScenarioData("rar");
  for (const figure of figures({ ...data, scenarioFiles: [] }, "bas")) {
    assert.match(figure.altText, /data\/rar\/scenarios/, figure.id);
    assert.equal(figure.rows.length, 1, figure.id);
  }
});

Deno.test("a cell says what the own capital is apart from where it is", async () => {
  const data = await loadScenarioData("rar");
  const figure = equityStates(data, comparisonOf(data, "bas"));
  // Årsredovisning 2025: 11 768 tkr at its end, and 2 136 tkr more a year.
  assert.ok(textsOf(figure).includes("13\u00a0904 (över nivån)"));
  assert.match(figure.caption, /Talet är hela det egna kapitalet\./);
});

Deno.test("a förbund with one scenario has nothing to compare and is told so", async () => {
  const data = await loadScenarioData("rar");
  const scenarioFiles = data.scenarioFiles.filter(({ id }) => id === "bas");
  const alone = { ...data, scenarioFiles };
  const figure = equityDifferences(alone, comparisonOf(alone, "bas"));
  assert.match(figure.altText, /bara ett scenario/);
});

Deno.test("scenarios with the same own capital are drawn as one line", async () => {
  const data = await loadScenarioData("rar");
  const { svg, rows } = equityPaths(data, comparisonOf(data, "bas"));
  assert.match(svg, /Oförändrat och 2 till/);
  assert.equal(rows.length, 8 * 4);
});

function figures(data: ScenarioData, scenario: string): Figure[] {
  const comparison = comparisonOf(data, "bas");
  const outlook = outlookOf(data, scenario);
  return [
    equityPaths(data, comparison),
    equityDifferences(data, comparison),
    equityStates(data, comparison),
    scenarioFees(data, outlook, comparison),
    scenarioCosts(data, outlook),
  ];
}
