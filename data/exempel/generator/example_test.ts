import assert from "node:assert/strict";
import { loadFeeData } from "../../../core/data/fee_data.ts";
import {
  openDataFolder,
  PROJECT_DATA,
  utf8Text,
} from "../../../core/data/files.ts";
import { loadFinanceData } from "../../../core/data/finance_data.ts";
import { loadFullYearEquivalents } from "../../../core/data/full_year_equivalent_data.ts";
import { loadMunicipalData } from "../../../core/data/municipal_data.ts";
import { loadOutcomeData } from "../../../core/data/outcome_data.ts";
import { loadPublications } from "../../../core/data/publications.ts";
import { loadSocioeconomicData } from "../../../core/data/socioeconomic_data.ts";
import { REGIONS } from "../../../core/data/tables/reference_tables.ts";
import { SCHEMAS } from "../../../core/data/tables/schemas.ts";
import { feeInput } from "../../../core/fees/fee_basis.ts";
import { allocateMemberFees } from "../../../core/fees/member_fees.ts";
import { comparePublishedFees } from "../../../core/fees/published_fees.ts";
import { reconcile } from "../../../core/reconciliation/audit.ts";
import { countStatuses } from "../../../core/reconciliation/counts.ts";
import { findingsOf } from "../../../core/reconciliation/finding.ts";
import { describeExample, type Description } from "./data_package.ts";
import { exampleFiles } from "./example.ts";
import { committed } from "./example_fixtures.ts";
import { ID, YEARS } from "./provenance.ts";

const FOLDER = new URL(`${ID}/`, PROJECT_DATA);

Deno.test("the committed files are exactly what the generator gives", async () => {
  const files = exampleFiles();
  for (const [name, text] of files) {
    const bytes = await Deno.readFile(new URL(name, FOLDER));
    // Compared as a whole: a difference would print the file.
    assert.ok(utf8Text(bytes, name) === text, `${name}: run deno task example`);
  }
  const found: string[] = [];
  for await (const { name, isFile } of Deno.readDir(FOLDER)) {
    if (isFile) found.push(name);
  }
  assert.deepEqual(found.sort(), [...files.keys()]);
});

Deno.test("the data package describes the files as made up and protected", async () => {
  const url = new URL("datapackage.json", PROJECT_DATA);
  const { resources } = JSON.parse(await Deno.readTextFile(url));
  const own = (resources as Description[]).filter(({ path }) =>
    path.startsWith(`${ID}/`)
  );
  const tables = new Map(
    [...exampleFiles()].filter(([name]) => name.endsWith(".csv")),
  );
  assert.deepEqual(own, describeExample(tables, resources));
  const { resources: read } = await openDataFolder(PROJECT_DATA);
  for (const { path } of own) {
    const { synthetic, disclosure } = read.get(path)!;
    assert.deepEqual([synthetic, disclosure], [true, "protected"], path);
  }
});

Deno.test("every table that a förbund may have is there", () => {
  const missing = [...SCHEMAS.keys()].filter((file) =>
    !exampleFiles().has(file)
  );
  assert.deepEqual(missing, []);
});

Deno.test("every row that names its source says that it is made up", async () => {
  for (const [file, schema] of SCHEMAS) {
    const { rows } = await committed(file, schema);
    assert.ok(rows.length > 0, file);
    for (const row of rows) {
      const { document, source } = row as Record<string, unknown>;
      const said = document ?? source;
      if (said === undefined) continue;
      assert.match(String(said), /^Exempelförbundet, påhittade uppgifter/);
    }
  }
});

Deno.test("no made-up region has the code or the name of a real one", async () => {
  const { rows } = await committed("regions.csv", REGIONS);
  const { regions } = await openDataFolder(PROJECT_DATA);
  const names = new Set(regions.values());
  assert.equal(rows.length, 7);
  for (const { region_code, region } of rows) {
    // SCB's county codes go from 01 to 25.
    assert.ok(Number(region_code.slice(0, 2)) > 25, region_code);
    assert.equal(names.has(region), false, region);
  }
});

Deno.test("whatever is loaded of it is marked as made up, and nothing of another", async () => {
  const loaders = [
    loadFeeData,
    loadFinanceData,
    loadFullYearEquivalents,
    loadMunicipalData,
    loadOutcomeData,
    loadPublications,
    loadSocioeconomicData,
  ];
  for (const load of loaders) {
    assert.equal((await load(ID)).synthetic, true, load.name);
    const { synthetic, inputs } = await load("rar");
    assert.equal(synthetic, false, load.name);
    assert.ok(inputs.every(({ path }) => !path.includes(ID)), load.name);
  }
});

Deno.test("the fees of every year are the computed ones to the krona", async () => {
  const data = await loadFeeData(ID);
  assert.deepEqual(data.feeYears, YEARS);
  for (const year of YEARS) {
    const fees = allocateMemberFees(feeInput(data, year));
    const compared = comparePublishedFees(data, fees);
    assert.equal(compared.length, 8);
    assert.ok(compared.every(({ differenceSek }) => differenceSek.isZero()));
  }
});

Deno.test("all identities hold but the one slip made on purpose", async () => {
  const findings = reconcile(await loadPublications(ID));
  const idsOf = (status: "differs" | "missing") =>
    findingsOf(findings, status).map(({ identity }) => identity.identity_id);
  assert.deepEqual(idsOf("differs"), ["text-kostnader"]);
  // No file has the inhabitants of riket aged 16–64 in 2024.
  assert.deepEqual(idsOf("missing"), ["andel-av-riket"]);
  const { holds, rounding } = countStatuses(findings);
  assert.ok(holds > 300, `${holds} hold`);
  assert.ok(rounding > 0, `${rounding} are rounded`);
});
