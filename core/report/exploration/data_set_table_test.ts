import assert from "node:assert/strict";
import { table } from "arquero";
import type { DataSets } from "../../data/data_sets.ts";
import { describeColumns } from "../../exploration/describe_columns.ts";
import { dataSetTable } from "./data_set_table.ts";

Deno.test("a data set without rows is described, with what it lacks in the note", () => {
  const sets = [{
    file: "data/x/fee_totals.csv",
    title: "Summor",
    fields: [
      { name: "label", title: "Rad" },
      { name: "fee_sek", title: "Belopp", unit: "kr" },
    ],
    table: table({ label: [], fee_sek: [] }),
    guarded: false,
  }];
  const data = {
    forbund: { shortName: "Förbundet" },
    sets,
    inputs: [],
    synthetic: false,
  } as unknown as DataSets;
  const { note, rows } = dataSetTable(data, describeColumns(sets));
  assert.match(note!, / data\/x\/fee_totals\.csv har 0 rader\.$/);
  assert.deepEqual(
    rows.map(({ column, filled, empty, distinct, mean }) => [
      ...[column, filled, empty, distinct, mean],
    ]),
    [["label", 0, 0, 0, null], ["fee_sek", 0, 0, 0, null]],
  );
});
