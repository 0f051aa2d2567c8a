import assert from "node:assert/strict";
import {
  type Changes,
  described,
  pathsOf,
  redescribed,
  withCopiedData,
} from "./data_fixtures.ts";
import { listFiles, PROJECT_DATA } from "./files.ts";
import { loadPublications } from "./publications.ts";

const IDENTITIES = "sydnarke/identities.csv";
const HEADER = "identity_id,label,printed,formula,tolerance,reason\n";
const CELL = "fees/2025-1860/fee_sek";

/** What is said of a changed copy of Sydnärke's data. */
async function complaints(changes: Changes, more: readonly string[] = []) {
  let lines: string[] = [];
  const paths = [...await pathsOf("sydnarke"), ...more];
  await withCopiedData(paths, changes, async (data) => {
    await assert.rejects(loadPublications("sydnarke", data), (error: Error) => {
      assert.equal(error.name, "DataError");
      lines = error.message.split("\n");
      return true;
    });
  });
  return lines;
}

/** The complaints about an `identities.csv` with these rows. */
async function complaintsAbout(...rows: string[]) {
  const text = HEADER + rows.join("\n") + "\n";
  return await complaints({
    [IDENTITIES]: () => text,
    "datapackage.json": described(IDENTITIES, text, rows.length),
  });
}

for (const id of ["rar", "sydnarke"]) {
  Deno.test(`every table of ${id} and of the statistics is loaded with its source`, async () => {
    const { forbund, tables, identities, inputs, synthetic } =
      await loadPublications(id);
    const folders = [id, "reference"].map(async (folder) =>
      (await listFiles(new URL(`${folder}/`, PROJECT_DATA), ".csv"))
        .map((name) => `data/${folder}/${name}`)
    );
    const files = (await Promise.all(folders)).flat();
    assert.equal(forbund.id, id);
    assert.deepEqual(
      inputs.map(({ path }) => path).sort(),
      [...files, `data/${id}/forbund.json`].sort(),
    );
    assert.equal(tables.length, files.length - 1);
    assert.ok(identities.length > 50);
    assert.equal(synthetic, false);
  });
}

Deno.test("a table tells its key and the title and unit of its numbers", async () => {
  const { tables } = await loadPublications("sydnarke");
  const fees = tables.find(({ name }) => name === "fees")!;
  assert.deepEqual(fees.key, ["fee_year", "member_code"]);
  assert.deepEqual([...fees.numbers.keys()], [
    "population",
    "share_pct",
    "fee_sek",
    "quarter_sek",
  ]);
  assert.equal(fees.numbers.get("share_pct")!.unit, "procent");
  assert.match(fees.numbers.get("fee_sek")!.title, /avgift/i);
  const budgets = tables.find(({ name }) => name === "budgets")!;
  assert.equal(budgets.numbers.get("amount")!.unit, null);
});

Deno.test("a förbund without identities has none", async () => {
  const paths = (await pathsOf("sydnarke")).filter((path) =>
    path !== IDENTITIES
  );
  const changes: Changes = {
    "datapackage.json": (json) => {
      const dataPackage = JSON.parse(json);
      dataPackage.resources = dataPackage.resources
        .filter(({ path }: { path: string }) => path !== IDENTITIES);
      return JSON.stringify(dataPackage);
    },
  };
  await withCopiedData(paths, changes, async (data) => {
    const { identities } = await loadPublications("sydnarke", data);
    assert.deepEqual(identities, []);
  });
});

Deno.test("a förbund that is not there is refused by name", async () => {
  await assert.rejects(loadPublications("ingen"), /okänt förbund "ingen"/);
});

Deno.test("the problems of all tables are told at once", async () => {
  const faulty = (text: string) => text.replace("115305", "115 305");
  const lines = await complaints({
    "sydnarke/fees.csv": faulty,
    "sydnarke/budgets.csv": (text) => text.replace("4628000", "4.6"),
  });
  assert.match(lines[0]!, /^data\/sydnarke\/budgets.csv rad 2, kolumn amount/);
  assert.ok(
    lines.some((line) => line.startsWith("data/sydnarke/fees.csv rad 4")),
  );
});

Deno.test("a table that is not described is a problem", async () => {
  const lines = await complaints({
    "datapackage.json": (json) => {
      const dataPackage = JSON.parse(json);
      dataPackage.resources = dataPackage.resources
        .filter(({ path }: { path: string }) => path !== "sydnarke/goals.csv");
      return JSON.stringify(dataPackage);
    },
  });
  assert.deepEqual(lines, [
    "data/sydnarke/goals.csv: filen är inte beskriven i data/datapackage.json; " +
    "beskriv den och kör deno task data --update",
  ]);
});

Deno.test("an identity of a table or column that cannot be is a problem", async () => {
  assert.deepEqual(
    await complaintsAbout(
      `a,A,avgifter/2025-1860/fee_sek,${CELL},0,`,
      `b,B,${CELL},${CELL} + fees/2025-1860/fee,0,`,
    ),
    [
      'data/sydnarke/identities.csv rad 2, kolumn printed: okänd tabell "avgifter" ' +
      "i avgifter/2025-1860/fee_sek",
      'data/sydnarke/identities.csv rad 3, kolumn formula: okänd kolumn "fee" ' +
      "i fees/2025-1860/fee; fees.csv har fee_year, party, member_code, member, " +
      "measure, reference_date, population, share_pct, fee_sek, quarter_sek, " +
      "document, table",
    ],
  );
});

Deno.test("a formula that cannot be read is told by row", async () => {
  const [line] = await complaintsAbout(`a,A,${CELL},${CELL} +,0,`);
  assert.match(
    line!,
    /identities.csv rad 2, kolumn formula: väntade en formel av celler, tal/,
  );
});

Deno.test("a tolerance has a reason and a reason has a tolerance", async () => {
  assert.deepEqual(
    await complaintsAbout(
      `a,A,${CELL},${CELL},1,`,
      `b,B,${CELL},${CELL},0,avrundning`,
    ),
    [
      "data/sydnarke/identities.csv rad 2, kolumn reason: en tolerans behöver ett skäl",
      "data/sydnarke/identities.csv rad 3, kolumn reason: ett skäl behöver en " +
      "tolerans större än 0",
    ],
  );
});

Deno.test("persons that have not been published are not audited", async () => {
  const changes = {
    "datapackage.json": redescribed("rar/exits.csv", { disclosure: undefined }),
  };
  await withCopiedData(await pathsOf("rar"), changes, async (data) => {
    const { tables, inputs } = await loadPublications("rar", data);
    const names = tables.map(({ name }) => name);
    assert.ok(!names.includes("exits") && names.includes("exits_by_reason"));
    assert.ok(!inputs.some(({ path }) => path === "data/rar/exits.csv"));
  });
});
