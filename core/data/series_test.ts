import assert from "node:assert/strict";
import { pathsOf, withCopiedData } from "./data_fixtures.ts";
import { loadFeeData } from "./fee_data.ts";
import { openDataFolder, sha256Hex } from "./files.ts";
import { openForbund } from "./open_forbund.ts";
import { loadSeries } from "./series.ts";
import { POPULATION } from "./tables/reference_tables.ts";
import { temporaryFolder } from "./temporary_fixtures.ts";

const REGIONS =
  "region_code,region,level\n00,Riket,riket\n0484,Eskilstuna,kommun\n";
const HEADER = "region_code,reference_date,measure,sex,population,source\n";
const SHARED = HEADER +
  "00,2024-12-31,all,T,10,SCB\n0484,2024-12-31,all,,7,SCB\n";

/** Loads the population of `prov`, whose own file has this text. */
async function populationOf(own?: string, synthetic = false) {
  const files: Record<string, string> = {
    "reference/regions.csv": REGIONS,
    "reference/population.csv": SHARED,
    ...(own === undefined ? {} : { "prov/population.csv": HEADER + own }),
  };
  await using temporary = await temporaryFolder();
  const data = temporary.url;
  await writeDescribed(data, files, synthetic);
  const folder = await openDataFolder(data);
  return await loadSeries(folder, "prov", "population.csv", POPULATION);
}

async function writeDescribed(
  data: URL,
  files: Readonly<Record<string, string>>,
  synthetic: boolean,
): Promise<void> {
  const resources = Object.entries(files).map(([path, text]) => ({
    name: path.replaceAll(/[/.]/g, "-"),
    path,
    title: path,
    sources: [{ title: "SCB" }],
    licenses: [{ name: "CC0-1.0", title: "CC0" }],
    synthetic: synthetic && path.startsWith("prov/"),
    hash: `sha256:${sha256Hex(text)}`,
    rows: text.trimEnd().split("\n").length - 1,
    schema: { fields: [], primaryKey: [] },
  }));
  const all = {
    ...files,
    "datapackage.json": JSON.stringify({ name: "prov", resources }),
  };
  for (const [path, text] of Object.entries(all)) {
    await Deno.mkdir(new URL(".", new URL(path, data)), { recursive: true });
    await Deno.writeTextFile(new URL(path, data), text);
  }
}

Deno.test("a förbund without a file of its own sees the shared rows", async () => {
  const { rows, inputs, synthetic } = await populationOf();
  assert.deepEqual(rows.map(({ population }) => population), [10, 7]);
  assert.deepEqual(inputs.map(({ path }) => path), [
    "data/reference/population.csv",
  ]);
  assert.equal(synthetic, false);
});

Deno.test("a förbund's own rows follow the shared ones, as rows and as columns", async () => {
  const own = "0484,2024-12-31,all,K,3,Eget\n0484,2025-12-31,all,T,8,Eget\n";
  const { rows, table, inputs } = await populationOf(own);
  assert.deepEqual(rows.map(({ population }) => population), [10, 7, 3, 8]);
  assert.deepEqual(table.array("population"), [10, 7, 3, 8]);
  assert.deepEqual(inputs.map(({ path }) => path), [
    "data/reference/population.csv",
    "data/prov/population.csv",
  ]);
});

Deno.test("made-up rows make the series made up, for their förbund only", async () => {
  const own = "0484,2025-12-31,all,T,8,Påhittat\n";
  assert.equal((await populationOf(own, true)).synthetic, true);
  assert.equal((await populationOf(own, false)).synthetic, false);
});

Deno.test("a key that stands in both files is told with both places", async () => {
  // 0484 is on row 3 of the shared file, where an empty sex means both.
  const own = "00,2025-12-31,all,T,11,Eget\n0484,2024-12-31,all,T,7,Eget\n";
  await assert.rejects(populationOf(own), {
    name: "DataError",
    message: "data/prov/population.csv rad 3: " +
      "samma nyckel som data/reference/population.csv rad 3 " +
      "(region_code=0484, reference_date=2024-12-31, measure=all, sex=T)",
  });
});

Deno.test("every other problem of the förbund's own file is told as it is", async () => {
  await assert.rejects(populationOf("0480,2024-12-31,all,T,x,Eget\n"), {
    name: "DataError",
    message:
      'data/prov/population.csv rad 2, kolumn population: väntade ett heltal, 0 eller mer, fick "x"\n' +
      'data/prov/population.csv rad 2, kolumn region_code: okänd regionkod "0480"; ' +
      "koden finns inte i data/reference/regions.csv",
  });
});

Deno.test("a förbund's own regions are known to it and to nobody else", async () => {
  const regions = "region_code,region,level\n9901,Påhitt,kommun\n";
  const population = HEADER + "9901,2024-12-31,16-64,T,5,Eget\n";
  const paths = [...await pathsOf("rar"), ...await pathsOf("sydnarke")];
  await withCopiedData([...new Set(paths)], {}, async (data) => {
    const own = {
      "rar/regions.csv": regions,
      "rar/population.csv": population,
    };
    for (const [path, text] of Object.entries(own)) {
      await Deno.writeTextFile(new URL(path, data), text);
    }
    await describeLikeShared(data, own);
    const { folder } = await openForbund("rar", data);
    assert.equal(folder.regions.get("9901"), "Påhitt");
    assert.equal(folder.regions.get("0484"), "Eskilstuna");
    const fees = await loadFeeData("rar", data);
    assert.ok(fees.population.some((row) => row.region_code === "9901"));
    assert.ok(
      fees.inputs.some(({ path }) => path === "data/rar/population.csv"),
    );
    const other = await openForbund("sydnarke", data);
    assert.equal(other.folder.regions.has("9901"), false);
  });
});

/** Describes new files like the shared file of the same name. */
async function describeLikeShared(
  data: URL,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  const url = new URL("datapackage.json", data);
  const dataPackage = JSON.parse(await Deno.readTextFile(url));
  for (const [path, text] of Object.entries(files)) {
    const shared = dataPackage.resources.find((other: { path: string }) =>
      other.path === `reference/${path.split("/")[1]}`
    );
    const hash = `sha256:${sha256Hex(text)}`;
    dataPackage.resources.push({ ...shared, name: path, path, hash, rows: 1 });
  }
  await Deno.writeTextFile(url, JSON.stringify(dataPackage));
}
