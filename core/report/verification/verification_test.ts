import assert from "node:assert/strict";
import { InputError } from "../../data/problems.ts";
import { writeManifest } from "../manifest.ts";
import type { Manifest } from "../manifest_form.ts";
import { withPack } from "../pack_fixtures.ts";
import { checkIntegrity, readManifest } from "./integrity.ts";
import { obstacles, type Workshop } from "./rebuild.ts";

const SUM = "0".repeat(64);
const MANIFEST: Manifest = {
  $schema: "manifest.schema.json",
  forbund: "a",
  year: 2025,
  scenario: "bas",
  commit: "abc",
  uncommittedChanges: false,
  versions: { deno: "2.9.6", docx: "9.15.2" },
  protection: [],
  inputs: [{ path: "data/a.csv", sha256: SUM }],
  files: [],
};
const WORKSHOP: Workshop = {
  commit: "abc",
  uncommittedChanges: false,
  versions: MANIFEST.versions,
  inputs: new Map([["data/a.csv", SUM]]),
};

Deno.test("a pack that nobody has touched is whole", async () => {
  await withPack(async (folder, id) => {
    await writeManifest(folder, id);
    const integrity = await checkIntegrity(folder, await readManifest(folder));
    assert.deepEqual(integrity, {
      intact: 3,
      missing: [],
      changed: [],
      extra: [],
    });
  });
});

Deno.test("files that are missing, changed or new are told apart", async () => {
  await withPack(async (folder, id) => {
    await writeManifest(folder, id);
    await Deno.remove(`${folder}/tables/a.json`);
    // As many bytes as before, so that only the checksum can tell.
    await Deno.writeTextFile(`${folder}/tables/a.csv`, "abd");
    await Deno.writeTextFile(`${folder}/tables/b.csv`, "");
    const integrity = await checkIntegrity(folder, await readManifest(folder));
    assert.deepEqual(integrity, {
      intact: 1,
      missing: ["tables/a.json"],
      changed: ["tables/a.csv"],
      extra: ["tables/b.csv"],
    });
  });
});

Deno.test("a folder without a manifest, or with another form of one, is refused", async () => {
  await withPack(async (folder) => {
    await assert.rejects(readManifest(folder), InputError);
    await Deno.writeTextFile(`${folder}/manifest.json`, "{}");
    await assert.rejects(readManifest(folder), /är inte som den ska: .*files/);
  });
});

Deno.test("a pack can be made again from its own commit, data and versions", () => {
  assert.deepEqual(obstacles(MANIFEST, WORKSHOP), []);
  const trial = { ...MANIFEST, scenario: "bas-prov" };
  assert.deepEqual(obstacles(trial, WORKSHOP), [
    "paketet är ett prov: ingen vet vad cellerna då innehöll",
  ]);
});

Deno.test("everything that would make a pack another is told", () => {
  const here = {
    commit: "def",
    uncommittedChanges: true,
    versions: { deno: "2.9.6", docx: "9.16.0", zod: "4.6.7" },
    inputs: new Map([["data/a.csv", "1".repeat(64)]]),
  };
  assert.deepEqual(obstacles({ ...MANIFEST, uncommittedChanges: true }, here), [
    "paketet gjordes med commit abc, här är def",
    "paketet gjordes med ändringar i projektet som inte var sparade i git",
    "här finns ändringar i projektet som inte är sparade i git",
    "docx: version 9.15.2 då, 9.16.0 här",
    "zod: version ingen då, 4.6.7 här",
    "data/a.csv har andra bytes här",
  ]);
});

Deno.test("where git or a data file is gone, nobody can say that it can be made again", () => {
  assert.deepEqual(
    obstacles(MANIFEST, {
      ...WORKSHOP,
      commit: null,
      uncommittedChanges: null,
      inputs: new Map([["data/a.csv", null]]),
    }),
    [
      "paketet gjordes med commit abc, här finns ingen git",
      "data/a.csv finns inte här",
    ],
  );
  assert.deepEqual(
    obstacles({ ...MANIFEST, commit: null }, WORKSHOP),
    ["paketet gjordes utan git, så ingen vet med vilken kod"],
  );
});
