import assert from "node:assert/strict";
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
  const folder = await Deno.makeTempDir();
  try {
    const data = await copyOfData(folder);
    const file = new URL("rar/municipal_socioeconomics.csv", data);
    const text = await Deno.readTextFile(file);
    await Deno.writeTextFile(
      file,
      text.replace(",0484,Eskilstuna", ",1881,Eskilstuna")
        .replace(",0482,Flen", ",,Flen"),
    );
    await assert.rejects(loadSocioeconomicData("rar", data), (error: Error) => {
      assert.match(error.message, /municipal_socioeconomics\.csv/);
      return true;
    });
    await describe(data, "rar/municipal_socioeconomics.csv");
    await assert.rejects(loadSocioeconomicData("rar", data), {
      name: "DataError",
      message:
        "data/rar/municipal_socioeconomics.csv rad 2, kolumn member_code: " +
        "1881 är inte medlem enligt forbund.json\n" +
        "data/rar/municipal_socioeconomics.csv rad 3, kolumn member_code: " +
        "en kommun behöver en kommunkod",
    });
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

async function copyOfData(folder: string): Promise<URL> {
  const data = new URL(`file://${folder}/`);
  for (const name of ["rar", "reference"]) {
    await Deno.mkdir(new URL(name, data));
    for await (const entry of Deno.readDir(new URL(name, PROJECT_DATA))) {
      if (!entry.isFile) continue;
      await Deno.copyFile(
        new URL(`${name}/${entry.name}`, PROJECT_DATA),
        new URL(`${name}/${entry.name}`, data),
      );
    }
  }
  await Deno.copyFile(
    new URL("datapackage.json", PROJECT_DATA),
    new URL("datapackage.json", data),
  );
  return data;
}

/** Takes a changed file's checksum over into the copy's description. */
async function describe(data: URL, path: string): Promise<void> {
  const bytes = await Deno.readFile(new URL(path, data));
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  const hash = [...new Uint8Array(digest)]
    .map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const file = new URL("datapackage.json", data);
  const dataPackage = JSON.parse(await Deno.readTextFile(file));
  dataPackage.resources.find((resource: { path: string }) =>
    resource.path === path
  ).hash = `sha256:${hash}`;
  await Deno.writeTextFile(file, JSON.stringify(dataPackage));
}
