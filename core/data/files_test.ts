import assert from "node:assert/strict";
import { count, regionCode } from "./reader/cells.ts";
import { loadTable, openDataFolder, readBytes, sha256Hex } from "./files.ts";
import type { TableSchema } from "./reader/table.ts";
import { temporaryFolder } from "./temporary_fixtures.ts";

const SCHEMA = {
  shape: { code: regionCode, people: count },
  key: ["code"],
  regionColumn: "code",
} satisfies TableSchema;
const REGIONS =
  "region_code,region,level\n00,Riket,riket\n0484,Eskilstuna,kommun\n";
const PEOPLE = "code,people\n00,9\n0484,7\n";

const describe = (path: string, text: string, rows: number) => ({
  name: path.replaceAll(/[/.]/g, "-"),
  path,
  title: path,
  sources: [{ title: "SCB" }],
  licenses: [{ name: "CC0-1.0", title: "CC0" }],
  synthetic: false,
  hash: `sha256:${sha256Hex(text)}`,
  rows,
  schema: { fields: [], primaryKey: [] },
});

/** Files of a small, faultless data folder. */
const faultless = (): Record<string, string> => ({
  "datapackage.json": JSON.stringify({
    name: "prov",
    resources: [
      describe("reference/regions.csv", REGIONS, 2),
      describe("prov/people.csv", PEOPLE, 2),
    ],
  }),
  "reference/regions.csv": REGIONS,
  "prov/people.csv": PEOPLE,
});

/** Runs a test on a temporary folder with these files. */
async function withFiles(
  files: Readonly<Record<string, string>>,
  test: (folder: URL) => Promise<void>,
): Promise<void> {
  await using temporary = await temporaryFolder("finsam å ");
  const folder = temporary.url;
  for (const [name, text] of Object.entries(files)) {
    const url = new URL(name, folder);
    await Deno.mkdir(new URL(".", url), { recursive: true });
    await Deno.writeTextFile(url, text);
  }
  await test(folder);
}

const loadPeople = async (folder: URL) =>
  await loadTable(await openDataFolder(folder), "prov/people.csv", SCHEMA);

Deno.test("SHA-256 is that of the standard", () => {
  // FIPS 180-4, the examples of NIST: SHA-256 of "abc" and of nothing
  assert.equal(
    sha256Hex("abc"),
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  );
  assert.equal(
    sha256Hex(new Uint8Array()),
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  );
});

Deno.test("a described file is loaded with its rows, checksum and description", async () => {
  await withFiles(faultless(), async (folder) => {
    const { rows, input, resource } = await loadPeople(folder);
    assert.deepEqual(rows, [
      { code: "00", people: 9 },
      { code: "0484", people: 7 },
    ]);
    assert.deepEqual(input, {
      path: "data/prov/people.csv",
      sha256: sha256Hex(PEOPLE),
    });
    assert.equal(resource.title, "prov/people.csv");
  });
});

Deno.test("an opened folder knows its regions by code", async () => {
  await withFiles(faultless(), async (folder) => {
    const { regions } = await openDataFolder(folder);
    assert.deepEqual([...regions], [["00", "Riket"], ["0484", "Eskilstuna"]]);
  });
});

Deno.test("a folder without a descriptor is told by file", async () => {
  const { "datapackage.json": _, ...files } = faultless();
  await withFiles(files, async (folder) => {
    await assert.rejects(openDataFolder(folder), {
      name: "DataError",
      message: "data/datapackage.json: filen saknas",
    });
  });
});

Deno.test("a descriptor that is not JSON is told by file", async () => {
  const files = { ...faultless(), "datapackage.json": '{"name": "prov",' };
  await withFiles(files, async (folder) => {
    await assert.rejects(openDataFolder(folder), {
      name: "DataError",
      message:
        /^data\/datapackage\.json( rad \d+)?: filen är inte giltig JSON \(/,
    });
  });
});

Deno.test("a descriptor with faulty fields is told with every place", async () => {
  const files = faultless();
  const json = JSON.parse(files["datapackage.json"]!);
  json.resources[1].hash = "sha1:abc";
  json.resources[1].rows = "två";
  files["datapackage.json"] = JSON.stringify(json);
  await withFiles(files, async (folder) => {
    await assert.rejects(openDataFolder(folder), (error: Error) => {
      assert.equal(error.name, "DataError");
      assert.deepEqual(
        error.message.split("\n").map((line) =>
          line.split(":").slice(0, 2).join(":")
        ),
        [
          "data/datapackage.json: resources.1.hash",
          "data/datapackage.json: resources.1.rows",
        ],
      );
      return true;
    });
  });
});

const GONE = "filen saknas men är beskriven i data/datapackage.json; " +
  "lägg tillbaka den, eller kör deno task data --update om den är borttagen " +
  "med avsikt";

Deno.test("a missing list of regions is told by file", async () => {
  const { "reference/regions.csv": _, ...files } = faultless();
  await withFiles(files, async (folder) => {
    await assert.rejects(openDataFolder(folder), {
      name: "DataError",
      message: `data/reference/regions.csv: ${GONE}`,
    });
  });
});

Deno.test("a missing file is told by name", async () => {
  const { "prov/people.csv": _, ...files } = faultless();
  await withFiles(files, async (folder) => {
    await assert.rejects(loadPeople(folder), {
      name: "DataError",
      message: `data/prov/people.csv: ${GONE}`,
    });
  });
});

Deno.test("a file that the descriptor does not have is told, beside its own faults", async () => {
  const files = { ...faultless(), "prov/new.csv": "code,people\n0484,x\n" };
  await withFiles(files, async (folder) => {
    const opened = await openDataFolder(folder);
    await assert.rejects(loadTable(opened, "prov/new.csv", SCHEMA), {
      name: "DataError",
      message:
        'data/prov/new.csv rad 2, kolumn people: väntade ett heltal, 0 eller mer, fick "x"\n' +
        "data/prov/new.csv: filen är inte beskriven i data/datapackage.json; beskriv den och kör deno task data --update",
    });
  });
});

Deno.test("a changed file without other faults is told with both row counts", async () => {
  const files = { ...faultless(), "prov/people.csv": "code,people\n0484,7\n" };
  await withFiles(files, async (folder) => {
    await assert.rejects(loadPeople(folder), {
      name: "DataError",
      message:
        "data/prov/people.csv: filen har ändrats sedan den beskrevs i data/datapackage.json (då 2 rader, nu 1); " +
        "är ändringen avsedd, kör deno task data --update",
    });
  });
});

Deno.test("a change that keeps the number of rows is told without them", async () => {
  const files = { ...faultless(), "prov/people.csv": PEOPLE.replace("7", "8") };
  await withFiles(files, async (folder) => {
    await assert.rejects(loadPeople(folder), {
      name: "DataError",
      message:
        "data/prov/people.csv: filen har ändrats sedan den beskrevs i data/datapackage.json; " +
        "är ändringen avsedd, kör deno task data --update",
    });
  });
});

Deno.test("a path that climbs out of the folder is not read, however it is written", async () => {
  const files = { "secret.csv": "x", "data/inside.csv": "y" };
  await withFiles(files, async (folder) => {
    const data = new URL("data/", folder);
    assert.equal(
      new TextDecoder().decode((await readBytes(data, "inside.csv"))!),
      "y",
    );
    for (
      const path of [
        "../secret.csv",
        "a/../../secret.csv",
        "%2e%2e/secret.csv",
        "..%2fsecret.csv",
        "..\\secret.csv",
        new URL("secret.csv", folder).href,
      ]
    ) assert.equal(await readBytes(data, path), null, path);
  });
});

Deno.test("a file name may hold spaces, å, % and #", async () => {
  const names = ["a b.csv", "å.csv", "100%.csv", "nr #1.csv"];
  await withFiles({}, async (folder) => {
    for (const name of names) {
      const path = new URL(encodeURIComponent(name), folder);
      await Deno.writeTextFile(path, name);
    }
    for (const name of names) {
      const bytes = await readBytes(folder, name);
      assert.equal(bytes && new TextDecoder().decode(bytes), name);
    }
  });
});
