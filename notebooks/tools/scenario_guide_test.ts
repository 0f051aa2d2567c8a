import assert from "node:assert/strict";
import { pathsOf, withCopiedData } from "../../core/data/data_fixtures.ts";
import { loadScenarioData } from "../../core/data/scenario_data.ts";
import { budgetLine, intervention } from "../../core/scenarios/form/lines.ts";
import { scenarioForm } from "../../core/scenarios/form/scenario_form.ts";
import { runScenarios } from "../../core/scenarios/forbund_scenarios.ts";
import { projectPath } from "./project.ts";
import { lineOf } from "./scenarios.ts";

const GUIDE = await Deno.readTextFile(
  projectPath("notebooks", "steg-for-steg.md"),
);
const [, SECTION] = GUIDE.match(/\n## Nytt scenario\n(.*?)\n## /s)!;
const BLOCKS = SECTION!.matchAll(/```(?:json)?\n(.*?)```/gs)
  .map(([, text]) => text!.replaceAll(/^ {3}/gm, "").trim()).toArray();
const SCENARIO = BLOCKS.find((text) => text.startsWith("{"))!;
const BASE = "rar/scenarios/bas.json";
const FILE = "rar/scenarios/ny-insats.json";

// The base grows by 2 136 tkr a year from 11 768 tkr. The frame adds 2 000 tkr
// a year from 2027; the intervention costs 3 000 × 6/12 tkr 2027 and 3 000
// tkr 2028: 11 768 + 3 × 2 136 + 2 × 2 000 − 1 500 − 3 000 = 17 676.
Deno.test("the scenario of the walkthrough turns out as it says", async () => {
  await withScenario(SCENARIO, async (data) => {
    const { comparison } = runScenarios(
      await loadScenarioData("rar", data),
      "bas",
    );
    const [told] = BLOCKS.filter((text) => text.startsWith("ny-insats:"));
    assert.equal(
      plain(lineOf(comparison.others[0]!.outlook)),
      plain(told!),
    );
    assert.match(told!, /17 676 tkr/);
  });
});

Deno.test("the faults that the walkthrough shows are told so", async () => {
  const faulty = SCENARIO.replace("3000000", '"3 000 000"')
    .replace("2027-07", "juli 2027");
  const [told] = BLOCKS.filter((text) => text.startsWith("data/rar/"));
  await withScenario(faulty, async (data) => {
    await assert.rejects(
      async () => runScenarios(await loadScenarioData("rar", data), "bas"),
      { name: "DataError", message: told! },
    );
  });
});

Deno.test("the walkthrough names every field that a scenario may have, and no other", () => {
  const [fields, ofLines] = SECTION!.split("\n| fält").slice(1).map((table) =>
    table.matchAll(/^\| (`.*?) \|/gm).toArray().flatMap(([, cell]) =>
      cell!.matchAll(/`(\w+)`/g).map(([, name]) => name!).toArray()
    ).sort()
  );
  const known = Object.keys(scenarioForm.shape)
    .filter((name) => name !== "$schema");
  assert.deepEqual(fields, known.sort());
  const lines = { ...budgetLine.shape, ...intervention.shape };
  assert.deepEqual(ofLines, Object.keys(lines).sort());
});

Deno.test("an index is written as the walkthrough shows", () => {
  const [, index] = SECTION!.match(/^\| `indices`.*?som `(.+?)`;/m)!;
  const written = JSON.parse(`{ ${index} }`);
  assert.deepEqual(scenarioForm.shape.indices.parse(written), written);
});

/** Runs a test on data where the scenario stands beside its base alone. */
async function withScenario(
  text: string,
  test: (data: URL) => Promise<void>,
): Promise<void> {
  await withCopiedData([...await pathsOf("rar"), BASE], {}, async (data) => {
    await Deno.writeTextFile(new URL(FILE, data), text);
    await test(data);
  });
}

/** Without what a line of Markdown cannot tell apart. */
function plain(text: string): string {
  return text.replaceAll(/\s/g, " ");
}
