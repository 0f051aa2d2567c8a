import assert from "node:assert/strict";
import { manifestSchema, parseManifest } from "./manifest_form.ts";
import { writeManifest } from "./manifest.ts";
import { withPack } from "./pack_fixtures.ts";
import { pinnedPackages, TEST_PACKAGES } from "./package_versions.ts";

const PROJECT = new URL("../../", import.meta.url);
const SCHEMA = new URL("manifest.schema.json", import.meta.url);

Deno.test("the published form is that by which manifests are read", async () => {
  if (Deno.args.includes("--update")) {
    await Deno.writeTextFile(SCHEMA, manifestSchema());
  }
  assert.equal(await Deno.readTextFile(SCHEMA), manifestSchema());
});

Deno.test("a manifest is of its form and names every file but itself", async () => {
  await withPack(async (folder, id) => {
    await writeManifest(folder, id);
    const text = await Deno.readTextFile(`${folder}/manifest.json`);
    const parsed = parseManifest(text);
    assert.ok("manifest" in parsed, JSON.stringify(parsed));
    const { files, inputs } = parsed.manifest;
    assert.deepEqual(files.map(({ path }) => path), [
      "manifest.schema.json",
      "tables/a.csv",
      "tables/a.json",
    ]);
    // SHA-256 of "abc": FIPS 180-2, appendix B.1.
    assert.deepEqual(files[1], {
      path: "tables/a.csv",
      bytes: 3,
      sha256:
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    });
    assert.deepEqual(inputs, [
      { path: "data/a.csv", sha256: "0".repeat(64) },
      { path: "data/b.csv", sha256: "1".repeat(64) },
    ]);
  });
});

Deno.test("a manifest that is not of its form is told where", () => {
  assert.deepEqual(parseManifest("{"), { faults: ["den är inte JSON"] });
  const climbing = {
    files: [{ path: "../a", bytes: 1, sha256: "0".repeat(64) }],
  };
  const parsed = parseManifest(JSON.stringify(climbing));
  assert.ok("faults" in parsed);
  assert.ok(parsed.faults.includes("files.0.path"));
});

Deno.test("a package that only tests use is not in the manifest, and any other is", async () => {
  const code = await codeBesideTests();
  for (const [name] of await pinnedPackages()) {
    if (name.startsWith("@types/") || name === OF_ARQUERO) continue;
    const used = code.some((text) => text.includes(`"${name}`));
    assert.equal(used, !TEST_PACKAGES.includes(name), name);
  }
});

/** Pinned for arquero's types, which name it. */
const OF_ARQUERO = "@uwdata/flechette";

/** What tries the tests and walks through the notebooks, and makes no result. */
const OF_TESTS = ["mutation", "browser"];

/** Text of every module that is neither test, benchmark nor list of packages. */
async function codeBesideTests(): Promise<string[]> {
  const folders = ["core/", "notebooks/"];
  return (await Promise.all(
    folders.map((folder) => textsBelow(new URL(folder, PROJECT))),
  )).flat();
}

async function textsBelow(folder: URL): Promise<string[]> {
  const texts: string[] = [];
  for await (const { name, isDirectory } of Deno.readDir(folder)) {
    if (OF_TESTS.includes(name)) continue;
    const url = new URL(isDirectory ? `${name}/` : name, folder);
    if (isDirectory) texts.push(...await textsBelow(url));
    else if (isCode(name)) texts.push(await Deno.readTextFile(url));
  }
  return texts;
}

function isCode(name: string): boolean {
  return /(?<!_test|_fixtures|_bench)\.ts$/.test(name) &&
    name !== "package_versions.ts";
}
