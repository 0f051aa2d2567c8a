import assert from "node:assert/strict";
import { join } from "node:path";
import { temporaryFolder } from "./notebook_fixtures.ts";
import { brokenPromises, countPromises, unknownPromises } from "./promises.ts";

Deno.test("a figure is four files and a table one, and none may be empty", async () => {
  await using folder = await temporaryFolder();
  await Deno.mkdir(join(folder.path, "figures"));
  await Deno.writeTextFile(join(folder.path, "figures", "a.svg"), "<svg/>");
  await Deno.writeTextFile(join(folder.path, "figures", "a.png"), "");
  assert.deepEqual(
    await brokenPromises(folder.path, ["figures/a", "tables/b"]),
    ["figures/a.png", "figures/a.csv", "figures/a.json", "tables/b.csv"],
  );
});

Deno.test("a promise is a figure or a table by its id", () => {
  const promises = ["figures/a-b", "tables/c", "figures/../d", "texts/e"];
  assert.deepEqual(unknownPromises(promises), ["figures/../d", "texts/e"]);
});

Deno.test("promises are counted in Swedish", () => {
  assert.equal(countPromises([]), "");
  assert.equal(countPromises(["figures/a"]), "1 figur");
  assert.equal(
    countPromises(["figures/a", "figures/b", "tables/c"]),
    "2 figurer, 1 tabell",
  );
});
