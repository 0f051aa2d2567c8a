import assert from "node:assert/strict";
import { table } from "arquero";
import { type DataSet, loadDataSets } from "../data/data_sets.ts";
import { describeColumns } from "./describe_columns.ts";

const SET: DataSet = {
  file: "data/x/fees.csv",
  title: "Prov",
  fields: [
    { name: "year", title: "År" },
    { name: "code", title: "Kod" },
    { name: "sek", title: "Belopp", unit: "kr" },
  ],
  table: table({
    year: [2023, 2024, 2025, 2025],
    code: ["0428", "0428", "0461", "0461"],
    sek: [2, 4, 9, null],
  }),
  guarded: false,
};

Deno.test("a column of numbers is described by its spread", () => {
  const sek = describeColumns([SET])[2]!;
  assert.equal(sek.filled, 3);
  assert.equal(sek.empty, 1);
  // Mean 15/3; deviations −3, −1, 4, squares 9 + 1 + 16 = 26, over n − 1 = 2.
  assert.deepEqual(sek.spread, {
    mean: 5,
    standardDeviation: Math.sqrt(13),
    least: 2,
    median: 4,
    greatest: 9,
  });
});

Deno.test("codes and years are counted and not averaged", () => {
  const [year, code] = describeColumns([SET]);
  assert.equal(year!.spread, null);
  assert.equal(code!.spread, null);
  assert.equal(year!.distinct, 3);
  assert.equal(code!.distinct, 2);
});

Deno.test("numbers that may be of few persons are not described by value", () => {
  const sek = describeColumns([{ ...SET, guarded: true }])[2]!;
  assert.equal(sek.spread, null);
  assert.equal(sek.loss, null);
  assert.equal(sek.distinct, null);
  assert.equal(sek.withheld, true);
});

Deno.test("every column of every file of a förbund is described", async () => {
  const { sets } = await loadDataSets("rar");
  const descriptions = describeColumns(sets);
  assert.equal(
    descriptions.length,
    sets.reduce((sum, { fields }) => sum + fields.length, 0),
  );
  for (const { set, field, filled, empty } of descriptions) {
    assert.equal(filled + empty, set.table.numRows(), field.name);
  }
});

Deno.test("the participants of an unpublished file stay unread", async () => {
  const { sets } = await loadDataSets("exempel");
  const described = describeColumns(sets)
    .filter(({ set }) => set.file === "data/exempel/participants.csv");
  assert.ok(described.some(({ withheld }) => withheld));
  assert.ok(described.every(({ spread }) => spread === null));
});
