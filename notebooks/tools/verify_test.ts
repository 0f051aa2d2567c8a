import assert from "node:assert/strict";
import { withPack } from "../../core/report/pack_fixtures.ts";
import { writeManifest } from "../../core/report/manifest.ts";
import { prepareEnvironment, projectEnvironment } from "./environment.ts";
import { printed } from "./printed_fixtures.ts";
import { UserError } from "./user_error.ts";
import { verify } from "./verify.ts";

Deno.test("a whole pack is said to be so, with why it cannot be made again", async () => {
  await withPack(async (folder, id) => {
    await writeManifest(folder, id);
    const { result, lines } = await printed(() => verify([folder]));
    assert.equal(result, 0);
    assert.equal(
      lines[0],
      "Paketet är helt: 3 filer stämmer med manifest.json.",
    );
    assert.equal(
      lines[1],
      "Det går inte att göra om härifrån med samma bytes:",
    );
    assert.ok(lines.includes("  data/a.csv finns inte här"));
  });
});

Deno.test("a pack that has been touched ends with 1 and names every file", async () => {
  await withPack(async (folder, id) => {
    await writeManifest(folder, id);
    await Deno.writeTextFile(`${folder}/tables/a.csv`, "x");
    await Deno.writeTextFile(`${folder}/x`, "");
    await Deno.remove(`${folder}/tables/a.json`);
    const { result, lines } = await printed(() => verify([folder]));
    assert.equal(result, 1);
    assert.deepEqual(lines.slice(0, 4), [
      "Paketet är inte helt: 1 av 3 filer stämmer med manifest.json.",
      "  saknas: tables/a.json",
      "  ändrad: tables/a.csv",
      "  hör inte till paketet: x",
    ]);
  });
});

Deno.test("without one folder the command says how it is written", async () => {
  for (const args of [[], ["a", "b"]]) {
    await assert.rejects(verify(args), (error) => {
      assert.ok(error instanceof UserError && error.exitCode === 2);
      assert.match(error.message, /deno task verify <mapp>/);
      return true;
    });
  }
  const { result, lines } = await printed(() => verify(["--help"]));
  assert.equal(result, 0);
  assert.match(lines.join("\n"), /deno task verify <mapp>/);
});

Deno.test("another reader than ours finds the manifest to be of the published form", async () => {
  const { python } = await prepareEnvironment(projectEnvironment());
  await withPack(async (folder, id) => {
    await writeManifest(folder, id);
    assert.equal(await validity(python, folder), "valid");
    const file = `${folder}/manifest.json`;
    const manifest = JSON.parse(await Deno.readTextFile(file));
    manifest.files[0].path = "../a";
    await Deno.writeTextFile(file, JSON.stringify(manifest));
    assert.equal(await validity(python, folder), "files/0/path");
  });
});

/** What Python's jsonschema says of a pack's manifest. */
async function validity(python: string, folder: string): Promise<string> {
  const code = `
import json, sys
from jsonschema import Draft202012Validator
schema, manifest = (json.load(open(f"{sys.argv[1]}/{name}", encoding="utf-8"))
                    for name in ("manifest.schema.json", "manifest.json"))
Draft202012Validator.check_schema(schema)
errors = Draft202012Validator(schema).iter_errors(manifest)
print("; ".join("/".join(map(str, each.path)) for each in errors) or "valid")`;
  const { stdout, stderr } = await new Deno.Command(python, {
    args: ["-c", code, folder],
  }).output();
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes).trim();
  assert.equal(text(stderr), "");
  return text(stdout);
}
