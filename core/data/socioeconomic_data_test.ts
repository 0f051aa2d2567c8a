import assert from "node:assert/strict";
import { described, pathsOf, withCopiedData } from "./data_fixtures.ts";
import { PROJECT_DATA } from "./files.ts";
import { loadSocioeconomicData } from "./socioeconomic_data.ts";

Deno.test("the jobs, participants, taxes and standard amounts are loaded with their files", async () => {
  const data = await loadSocioeconomicData("rar");
  assert.equal(data.jobs.length, 7);
  assert.equal(data.municipalities.length, 10);
  assert.equal(data.standardAmounts.length, 4);
  assert.ok(data.taxRates.length > 0);
  assert.equal(data.synthetic, false);
  assert.deepEqual(
    data.inputs.map(({ path }) => path),
    [
      "data/rar/forbund.json",
      "data/rar/fees.csv",
      "data/rar/fee_totals.csv",
      "data/reference/population.csv",
      "data/rar/jobs.csv",
      "data/rar/municipal_socioeconomics.csv",
      "data/rar/participants.csv",
      "data/reference/tax_rates.csv",
      "data/reference/standard_amounts.csv",
    ],
  );
});

Deno.test("a förbund without jobs has empty tables, and its files are not missed", async () => {
  const data = await loadSocioeconomicData("sydnarke");
  assert.deepEqual([data.jobs, data.municipalities, data.participants], [
    [],
    [],
    [],
  ]);
  assert.ok(data.inputs.every(({ path }) => !path.includes("jobs")));
});

Deno.test("the standard amounts are those that the annual report states", async () => {
  // RAR Sörmland, Årsredovisning 2025, Bilaga 2, Tabell 2 and 3, the notes
  const { standardAmounts } = await loadSocioeconomicData("rar");
  const stated = standardAmounts.map(({ parameter_id, value, valid_from }) =>
    `${parameter_id} ${value} ${valid_from}`
  );
  assert.deepEqual(stated, [
    "forsorjningsstod-per-heltid 155000 2025-01-01",
    "manadslon 22000 2025-01-01",
    "kommunalskatt 20 2025-01-01",
    "kommunal-och-regional-skatt 30 2025-01-01",
  ]);
});

Deno.test("a municipality that is no member, or has no code, is told with its row", async () => {
  const path = "rar/municipal_socioeconomics.csv";
  const printed = await Deno.readTextFile(new URL(path, PROJECT_DATA));
  const text = printed.replace(",0484,Eskilstuna", ",1881,Eskilstuna")
    .replace(",0482,Flen", ",,Flen");
  await withCopiedData(await pathsOf("rar"), {
    [path]: () => text,
    "datapackage.json": described(path, text, text.split("\n").length - 2),
  }, async (data) => {
    await assert.rejects(loadSocioeconomicData("rar", data), {
      name: "DataError",
      message:
        "data/rar/municipal_socioeconomics.csv rad 2, kolumn member_code: " +
        "1881 är inte medlem enligt forbund.json\n" +
        "data/rar/municipal_socioeconomics.csv rad 3, kolumn member_code: " +
        "en kommun behöver en kommunkod",
    });
  });
});
