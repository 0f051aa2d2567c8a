import assert from "node:assert/strict";
import { join } from "node:path";
import { temporaryFolder } from "../../core/data/temporary_fixtures.ts";
import { notebookOf } from "./notebook_fixtures.ts";
import {
  brokenPromises,
  countPromises,
  promisedFigures,
  sharedPromises,
  unknownPromises,
} from "./promises.ts";

Deno.test("a figure is three files to begin with, a table and a text one, and none may be empty", async () => {
  await using folder = await temporaryFolder();
  await Deno.mkdir(join(folder.path, "figures"));
  await Deno.writeTextFile(join(folder.path, "figures", "a.svg"), "<svg/>");
  await Deno.writeTextFile(join(folder.path, "figures", "a.csv"), "");
  assert.deepEqual(
    await brokenPromises(folder.path, ["figures/a", "tables/b", "texts/c"]),
    [
      "figures/a.csv",
      "figures/a.json",
      "tables/b.csv",
      "texts/c.json",
    ],
  );
});

Deno.test("a promise is a figure, a table or a text by its id", () => {
  const known = ["figures/a-b", "tables/c", "texts/d"];
  const unknown = ["figures/../e", "notebooks/f", "texts/g.json"];
  assert.deepEqual(unknownPromises([...known, ...unknown]), unknown);
});

Deno.test("figures are found among the promises by id", () => {
  assert.deepEqual(promisedFigures(["figures/a-b", "tables/c"]), ["a-b"]);
});

Deno.test("a promise of two notebooks is told with both", () => {
  const named = (name: string, ...promises: string[]) => ({
    name,
    notebook: notebookOf([], promises),
  });
  assert.deepEqual(
    sharedPromises([
      named("01-a", "figures/a", "figures/b"),
      named("02-b", "tables/a", "figures/b"),
    ]),
    [
      "01-a.ipynb och 02-b.ipynb: båda lovar figures/b; " +
      "ge den ena ett annat id",
    ],
  );
});

Deno.test("promises are counted in Swedish", () => {
  assert.equal(countPromises([]), "");
  assert.equal(countPromises(["figures/a"]), "1 figur");
  assert.equal(
    countPromises(["figures/a", "figures/b", "tables/c", "texts/d"]),
    "2 figurer, 1 tabell, 1 text",
  );
});
