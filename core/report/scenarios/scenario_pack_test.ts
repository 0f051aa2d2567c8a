import assert from "node:assert/strict";
import {
  loadScenarioData,
  type ScenarioData,
} from "../../data/scenario_data.ts";
import { temporaryFolder } from "../../data/temporary_fixtures.ts";
import { runScenarios } from "../../scenarios/forbund_scenarios.ts";
import { withScenarioFiles } from "../../scenarios/scenario_fixtures.ts";
import { saveScenarios } from "./scenario_pack.ts";

Deno.test("every scenario and combination has a folder of its own beside one comparison", async () => {
  await withOutputs(async (outputs) => {
    const data = await small();
    const place = await saveScenarios(
      data,
      2025,
      runScenarios(data, "bas"),
      outputs,
    );
    const found = await filesIn(place);
    for (const folder of ["bas", "annan", "rutnat/1", "rutnat/2"]) {
      assert.ok(
        found.includes(`${folder}/tables/scenario-budget.csv`),
        folder,
      );
    }
    const comparisons = found.filter((path) => /jamforelse\.csv$/.test(path));
    assert.deepEqual(comparisons, ["tables/scenarier-jamforelse.csv"]);
    assert.ok(found.includes("texts/budgetscenarier.json"));
    assert.ok(found.includes("manifest.json"));
  });
});

Deno.test("the comparison has a row for every year of every scenario and combination", async () => {
  await withOutputs(async (outputs) => {
    const data = await small();
    const place = await saveScenarios(
      data,
      2025,
      runScenarios(data, "bas"),
      outputs,
    );
    const rows =
      (await Deno.readTextFile(`${place}/tables/scenarier-jamforelse.csv`))
        .trim().split("\n").slice(1);
    assert.deepEqual(
      rows.map((row) => row.split(",")[0]),
      ["bas", "annan", "rutnat/1", "rutnat/2"].flatMap((id) => [id, id, id]),
    );
  });
});

Deno.test("a run leaves the packs of scenarios beside it as they were", async () => {
  await withOutputs(async (outputs) => {
    const pack = new URL("sydnarke/2025/bas/", outputs);
    await Deno.mkdir(pack, { recursive: true });
    await Deno.writeTextFile(new URL("kvar.txt", pack), "kvar");
    const data = await small();
    for (let run = 0; run < 2; run++) {
      await saveScenarios(data, 2025, runScenarios(data, "bas"), outputs);
    }
    assert.equal(await Deno.readTextFile(new URL("kvar.txt", pack)), "kvar");
  });
});

Deno.test("a förbund without scenarios, and a base that is not there, are refused", async () => {
  const data = await small();
  assert.throws(() => runScenarios({ ...data, scenarioFiles: [] }, "bas"), {
    name: "InputError",
    message: /har inga scenarier i data\/sydnarke\/scenarios/,
  });
  assert.throws(() => runScenarios(data, "finns-inte"), {
    message: /okänt scenario "finns-inte"; det finns bas, annan, rutnat/,
  });
});

/** A förbund with a base, another scenario and a grid of two. */
async function small(): Promise<ScenarioData> {
  const data = await loadScenarioData("sydnarke");
  const bas = data.scenarioFiles.find(({ id }) => id === "bas")!.content;
  return withScenarioFiles(data, {
    bas,
    annan: { id: "annan", title: "Annan", extends: "bas" },
    rutnat: {
      id: "rutnat",
      title: "Rutnät",
      extends: "bas",
      grid: [{
        title: "Ram",
        path: "frame.sekPerYear.2026",
        values: [4_000_000, 5_000_000],
      }],
    },
  });
}

async function withOutputs(test: (outputs: URL) => Promise<void>) {
  await using folder = await temporaryFolder();
  await test(folder.url);
}

async function filesIn(folder: string, below = ""): Promise<string[]> {
  const paths: string[] = [];
  for await (const entry of Deno.readDir(`${folder}/${below}`)) {
    const path = below + entry.name;
    if (entry.isDirectory) paths.push(...await filesIn(folder, `${path}/`));
    else paths.push(path);
  }
  return paths;
}
