import assert from "node:assert/strict";
import { pathsOf, withCopiedData } from "../../core/data/data_fixtures.ts";
import { openDataFolder, sha256Hex } from "../../core/data/files.ts";
import { readAgencyTable } from "../../core/data/import/read_agency_table.ts";
import { DataError } from "../../core/data/problems.ts";
import { loadSeries } from "../../core/data/series.ts";
import { POPULATION } from "../../core/data/tables/reference_tables.ts";
import type { TargetOptions } from "./import_arguments.ts";
import { planImport } from "./import_series.ts";
import { replaceFiles } from "./replaced_files.ts";

const CSV = `"Folkmängd efter region, ålder och år"

"region","ålder","Folkmängd 2030","Folkmängd 2031"
"0484 Eskilstuna","20–64 år",61000,61250
"0180 Stockholm","20–64 år",600000,601000
`;
const OPTIONS: TargetOptions = {
  series: "population",
  forbund: "rar",
  source: "SCB",
  retrieved: "2032-02-20",
  replace: false,
  set: {},
  columns: {},
  only: {},
};

async function agency(text = CSV) {
  const bytes = new TextEncoder().encode(text);
  const { tables, problems } = await readAgencyTable(bytes, "folk.csv");
  assert.deepEqual(problems, []);
  return { input: { path: "folk.csv", sha256: sha256Hex(bytes) }, tables };
}

/** Runs a test on a copy of the data; nothing may be left beside the files. */
async function withData(test: (data: URL) => Promise<void>): Promise<void> {
  await withCopiedData(await pathsOf("rar"), {}, async (data) => {
    await test(data);
    for (const folder of ["", "rar/"]) {
      for await (const { name } of Deno.readDir(new URL(folder, data))) {
        assert.doesNotMatch(name, /\.new-/);
      }
    }
  });
}

Deno.test("an import is a described file that loads with what all förbund share", async () => {
  await withData(async (data) => {
    const planned = await planImport(await agency(), OPTIONS, data);
    assert.deepEqual([planned.added, planned.replaced], [2, 0]);
    await planned.write();
    const folder = await openDataFolder(data);
    const { rows } = await loadSeries(
      folder,
      "rar",
      "population.csv",
      POPULATION,
    );
    assert.deepEqual(rows.filter((row) => row.reference_date > "2030"), [
      population("2030-12-31", 61000),
      population("2031-12-31", 61250),
    ]);
  });
});

Deno.test("the description records the file, its checksum and the day", async () => {
  await withData(async (data) => {
    const file = await agency();
    await (await planImport(file, OPTIONS, data)).write();
    const entry = await described(data);
    assert.equal(entry.title, "Folkmängd, RAR Sörmland");
    assert.deepEqual(entry.imports, [{
      file: "folk.csv",
      hash: `sha256:${file.input.sha256}`,
      retrieved: "2032-02-20",
      source: population("", 0).source,
    }]);
    assert.deepEqual(entry.sources, [{ title: population("", 0).source }]);
    assert.equal(entry.synthetic, false);
  });
});

Deno.test("the same import twice changes nothing", async () => {
  await withData(async (data) => {
    await (await planImport(await agency(), OPTIONS, data)).write();
    const first = await described(data);
    const again = await planImport(await agency(), OPTIONS, data);
    assert.deepEqual([again.added, again.unchanged], [0, 2]);
    await again.write();
    assert.deepEqual(await described(data), first);
  });
});

Deno.test("a later file adds its rows and is recorded beside the former", async () => {
  await withData(async (data) => {
    await (await planImport(await agency(), OPTIONS, data)).write();
    const later = await agency(CSV.replaceAll("2031", "2032"));
    const planned = await planImport(later, OPTIONS, data);
    assert.deepEqual([planned.added, planned.unchanged, planned.rows], [
      1,
      1,
      3,
    ]);
    await planned.write();
    assert.equal((await described(data)).imports.length, 2);
  });
});

Deno.test("a file that differs from what is there is refused and nothing is written", async () => {
  await withData(async (data) => {
    await (await planImport(await agency(), OPTIONS, data)).write();
    const before = await texts(data);
    const other = await agency(CSV.replace("61250", "61520"));
    await assert.rejects(planImport(other, OPTIONS, data), (error) => {
      assert.ok(error instanceof DataError);
      assert.match(
        error.message,
        /population\.csv rad 3, kolumn population: har 61250, den nya filen 61520/,
      );
      return true;
    });
    assert.deepEqual(await texts(data), before);
    const replacing = { ...OPTIONS, replace: true };
    const planned = await planImport(other, replacing, data);
    assert.equal(planned.replaced, 1);
  });
});

Deno.test("a change between reading and writing stops the import", async () => {
  await withData(async (data) => {
    const planned = await planImport(await agency(), OPTIONS, data);
    const descriptor = new URL("datapackage.json", data);
    await Deno.writeTextFile(
      descriptor,
      (await Deno.readTextFile(descriptor)) + "\n",
    );
    await assert.rejects(planned.write(), /ändrades under tiden/);
    await assert.rejects(Deno.stat(new URL("rar/population.csv", data)));
  });
});

Deno.test("made-up and real numbers never share a file", async () => {
  await withData(async (data) => {
    await (await planImport(await agency(), OPTIONS, data)).write();
    const descriptor = new URL("datapackage.json", data);
    const json = JSON.parse(await Deno.readTextFile(descriptor));
    json.resources.at(-1).synthetic = true;
    await Deno.writeTextFile(descriptor, JSON.stringify(json));
    await assert.rejects(
      planImport(await agency(), OPTIONS, data),
      /påhittade tal/,
    );
  });
});

Deno.test("files are replaced whole, and none if one cannot be written", async () => {
  await withData(async (data) => {
    const before = await Deno.readFile(new URL("rar/fees.csv", data));
    await assert.rejects(replaceFiles(data, [
      { path: "rar/fees.csv", before, after: "ny" },
      { path: "saknas/fees.csv", before: null, after: "ny" },
    ]));
    assert.deepEqual(
      await Deno.readFile(new URL("rar/fees.csv", data)),
      before,
    );
  });
});

function population(day: string, count: number) {
  return {
    region_code: "0484",
    reference_date: day,
    measure: "20-64",
    sex: "T",
    population: count,
    source: "SCB, Folkmängd efter region, ålder och år (hämtad 2032-02-20)",
  };
}

async function described(data: URL) {
  const text = await Deno.readTextFile(new URL("datapackage.json", data));
  return JSON.parse(text).resources.find(({ path }: { path: string }) =>
    path === "rar/population.csv"
  );
}

async function texts(data: URL): Promise<string[]> {
  const paths = ["datapackage.json", "rar/population.csv"];
  return await Promise.all(
    paths.map((path) => Deno.readTextFile(new URL(path, data))),
  );
}
