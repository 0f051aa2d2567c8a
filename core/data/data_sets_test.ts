import assert from "node:assert/strict";
import { described, pathsOf, withCopiedData } from "./data_fixtures.ts";
import { loadDataSets, openDataSets } from "./data_sets.ts";
import { FEE_TOTALS } from "./tables/fee_tables.ts";

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

Deno.test("a file that has its heading alone is read, and has no rows to show", async () => {
  const path = "sydnarke/fee_totals.csv";
  const header = `${Object.keys(FEE_TOTALS.shape).join(",")}\n`;
  const changes = {
    [path]: () => header,
    "datapackage.json": described(path, header, 0),
  };
  await withCopiedData(await pathsOf("sydnarke"), changes, async (folder) => {
    const data = await loadDataSets("sydnarke", folder);
    const file = `data/${path}`;
    const empty = data.sets.find((set) => set.file === file)!;
    assert.equal(empty.table.numRows(), 0);
    assert.ok(openDataSets(data).every((set) => set.file !== file));
  });
});
