import assert from "node:assert/strict";
import { loadOutcomeData } from "./outcome_data.ts";
import { loadMunicipalData } from "./municipal_data.ts";
import { PROJECT_DATA, sha256Hex } from "./files.ts";

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
  const folder = await copyOfData(
    "rar/exit_mapping.csv",
    (text) =>
      text.split("\n").filter((line) => !line.startsWith("sikta-bristande"))
        .join("\n"),
  );
  try {
    await assert.rejects(() => loadOutcomeData("rar", folder), {
      name: "DataError",
      message: "data/rar/exit_mapping.csv: saknar utfall för avslutsorsaken " +
        '"Bristande hälsotillstånd" i insatsen sikta',
    });
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("a table of persons is unpublished unless its description says otherwise", async () => {
  const folder = await copyOfData("rar/exits.csv", (text) => text, {
    disclosure: undefined,
  });
  try {
    const { unpublished } = await loadOutcomeData("rar", folder);
    assert.deepEqual(unpublished, ["exits"]);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("a described table that is not there is an error, not a gap", async () => {
  const folder = await copyOfData("rar/exits.csv", () => null);
  try {
    await assert.rejects(() => loadOutcomeData("rar", folder), {
      message: /^data\/rar\/exits.csv: filen saknas men är beskriven i/,
    });
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
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

/** The project's data with one file changed, or removed, and described anew. */
async function copyOfData(
  path: string,
  change: (text: string) => string | null,
  description: Readonly<Record<string, unknown>> = {},
): Promise<URL> {
  const folder = await Deno.makeTempDir();
  for (const name of ["reference", "rar"]) {
    await Deno.mkdir(`${folder}/${name}`);
    for await (
      const { name: file, isFile } of Deno.readDir(
        new URL(`${name}/`, PROJECT_DATA),
      )
    ) {
      if (!isFile) continue;
      await Deno.copyFile(
        new URL(`${name}/${file}`, PROJECT_DATA),
        `${folder}/${name}/${file}`,
      );
    }
  }
  const url = new URL("datapackage.json", PROJECT_DATA);
  const dataPackage = JSON.parse(await Deno.readTextFile(url));
  const changed = change(await Deno.readTextFile(`${folder}/${path}`));
  if (changed === null) await Deno.remove(`${folder}/${path}`);
  else {
    await Deno.writeTextFile(`${folder}/${path}`, changed);
    const resource = dataPackage.resources.find((other: { path: string }) =>
      other.path === path
    );
    Object.assign(resource, description);
    resource.hash = `sha256:${sha256Hex(changed)}`;
  }
  await Deno.writeTextFile(
    `${folder}/datapackage.json`,
    JSON.stringify(dataPackage),
  );
  return new URL(`file://${folder}/`);
}
