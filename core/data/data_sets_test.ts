import assert from "node:assert/strict";
import { loadDataSets, openDataSets } from "./data_sets.ts";

Deno.test("rows that count persons and are not published are not for showing", async () => {
  const files = openDataSets(await loadDataSets("exempel"))
    .map(({ file }) => file);
  assert.ok(files.includes("data/exempel/fees.csv"));
  assert.deepEqual(
    files.filter((file) => /participant|exits|jobs|municipal|goals/.test(file)),
    [],
  );
});

Deno.test("what is published may be shown, whatever it counts", async () => {
  const data = await loadDataSets("rar");
  assert.deepEqual(openDataSets(data), data.sets);
});
