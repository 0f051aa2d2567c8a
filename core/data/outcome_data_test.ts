import assert from "node:assert/strict";
import {
  described,
  pathsOf,
  redescribed,
  withCopiedData,
} from "./data_fixtures.ts";
import { PROJECT_DATA } from "./files.ts";
import { loadMunicipalData } from "./municipal_data.ts";
import { loadOutcomeData } from "./outcome_data.ts";

Deno.test("RAR's outcomes are loaded with every table and its file", async () => {
  const data = await loadOutcomeData("rar");
  // Årsredovisning 2025: tre insatser och en summarad.
  assert.deepEqual(
    data.participants.map((row) => [row.intervention_id, row.total, row.ended]),
    [["sikta", 405, 215], ["cooperari", 68, 27], ["spira", 203, 92], [
      "totalt",
      676,
      334,
    ]],
  );
  assert.equal(data.synthetic, false);
  assert.deepEqual(data.unpublished, []);
  assert.deepEqual(data.inputs.map(({ path }) => path), [
    "data/rar/forbund.json",
    "data/rar/participants.csv",
    "data/rar/exits.csv",
    "data/rar/exits_by_reason.csv",
    "data/rar/exit_mapping.csv",
    "data/rar/goal_readings.csv",
    "data/rar/goals.csv",
    "data/rar/participant_facts.csv",
  ]);
});

Deno.test("a förbund with goals and no outcomes has empty tables, not an error", async () => {
  const data = await loadOutcomeData("sydnarke");
  assert.ok(data.goals.length > 0);
  assert.deepEqual(
    [data.participants, data.exits, data.exitsByReason, data.mapping],
    [[], [], [], []],
  );
  assert.deepEqual(data.inputs.map(({ path }) => path), [
    "data/sydnarke/forbund.json",
    "data/sydnarke/goals.csv",
  ]);
});

Deno.test("a reason without an outcome is refused by name", async () => {
  const path = "rar/exit_mapping.csv";
  const printed = await Deno.readTextFile(new URL(path, PROJECT_DATA));
  const lines = printed.split("\n")
    .filter((line) => !line.startsWith("sikta-bristande"));
  const text = lines.join("\n");
  await withCopiedData(await pathsOf("rar"), {
    [path]: () => text,
    "datapackage.json": described(path, text, lines.length - 2),
  }, async (data) => {
    await assert.rejects(() => loadOutcomeData("rar", data), {
      name: "DataError",
      message: "data/rar/exit_mapping.csv: saknar utfall för avslutsorsaken " +
        '"Bristande hälsotillstånd" i insatsen sikta',
    });
  });
});

Deno.test("a table of persons is unpublished unless its description says otherwise", async () => {
  await withCopiedData(await pathsOf("rar"), {
    "datapackage.json": redescribed("rar/exits.csv", { disclosure: undefined }),
  }, async (data) => {
    const { unpublished } = await loadOutcomeData("rar", data);
    assert.deepEqual(unpublished, ["exits"]);
  });
});

Deno.test("a described table that is not there is an error, not a gap", async () => {
  const paths = await pathsOf("rar");
  const others = paths.filter((path) => path !== "rar/exits.csv");
  await withCopiedData(others, {}, async (data) => {
    await assert.rejects(() => loadOutcomeData("rar", data), {
      message: /^data\/rar\/exits.csv: filen saknas men är beskriven i/,
    });
  });
});

Deno.test("each municipality has its participants, jobs, fee and inhabitants", async () => {
  const { outcomes, interventions, needs } = await loadMunicipalData("rar");
  // Årsredovisning 2025, Tabell 3 och avsnittet Finansiering.
  const gnesta = outcomes.find(({ code }) => code === "0461")!;
  assert.deepEqual(
    [
      gnesta.name,
      gnesta.participants,
      gnesta.fullTimeJobs,
      gnesta.feeSek.toFixed(),
      gnesta.population,
      gnesta.measure,
    ],
    ["Gnesta", 91, 4.25, "148096", 6491, "16-64"],
  );
  assert.equal(outcomes.length, 9);
  assert.equal(interventions.length, 3);
  // Oxelösund 2020 is missing in the source, so 2019 is the only whole year.
  assert.deepEqual([...new Set(needs.map(({ year }) => year))], [2019]);
});

Deno.test("a förbund without municipal numbers has none, but may have need", async () => {
  const { outcomes, needs } = await loadMunicipalData("sydnarke");
  assert.deepEqual(outcomes, []);
  assert.deepEqual([...new Set(needs.map(({ year }) => year))], [2020]);
});
