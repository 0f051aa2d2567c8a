import assert from "node:assert/strict";
import { InputError } from "../data/problems.ts";
import type { PublishedTable } from "../data/publications.ts";
import { kronor } from "../money.ts";
import { publishedCells } from "./cells.ts";

const table = (changes: Partial<PublishedTable>): PublishedTable => ({
  name: "fee_totals",
  key: ["fee_year", "label"],
  numbers: new Map([
    ["fee_sek", { title: "Avgift", unit: "kr" }],
    ["share_pct", { title: "Andel", unit: "procent" }],
  ]),
  rows: [{
    fee_year: 2018,
    label: "Summa kommuner",
    fee_sek: kronor(4000000),
    share_pct: null,
    document: "Verksamhetsplan 2018",
    table: "6. Budget",
  }],
  ...changes,
});

Deno.test("a number is found by its file, its row's key and its column", () => {
  const cells = publishedCells([table({})]);
  assert.deepEqual([...cells.keys()], [
    "fee_totals/2018-summa-kommuner/fee_sek",
  ]);
  const cell = [...cells.values()][0]!;
  assert.equal(String(cell.value), "4000000");
  assert.equal(cell.unit, "kr");
  assert.deepEqual(cell.row, ["Summa kommuner"]);
  assert.equal(cell.column, "Avgift");
  assert.equal(cell.document, "Verksamhetsplan 2018");
});

Deno.test("a row is named in ASCII whatever its key", () => {
  const rows = [{ fee_year: 2025, label: "Ävgift på ö, 16-64 ", share_pct: 1 }];
  assert.deepEqual([...publishedCells([table({ rows })]).keys()], [
    "fee_totals/2025-avgift-pa-o-16-64/share_pct",
  ]);
});

Deno.test("the row's own unit goes before the table's", () => {
  const rows = [
    { fee_year: 1, label: "a", unit: "tkr", fee_sek: 1 },
    { fee_year: 1, label: "b", unit: "tkr", fee_sek_unit: "Mkr", fee_sek: 1 },
    { fee_year: 1, label: "c", unit: null, fee_sek: 1 },
  ];
  const cells = publishedCells([table({ rows })]);
  assert.deepEqual([...cells.values()].map(({ unit }) => unit), [
    "tkr",
    "Mkr",
    "kr",
  ]);
});

Deno.test("the print stands beside a value or beside an amount", () => {
  const rows = [{
    fee_year: 1,
    label: "a",
    value: 1,
    printed: "1x",
    result_sek: 2,
    result_printed: "2y",
    fee_sek: 3,
  }];
  const numbers = new Map(
    ["value", "result_sek", "fee_sek"].map((name) =>
      [name, { title: name, unit: null }] as const
    ),
  );
  const cells = publishedCells([table({ rows, numbers })]);
  assert.deepEqual([...cells.values()].map(({ printed }) => printed), [
    "1x",
    "2y",
    null,
  ]);
});

Deno.test("public statistics name their source as the document", () => {
  const rows = [{ fee_year: 1, label: "a", fee_sek: 1, source: "SCB" }];
  const cell = [...publishedCells([table({ rows })]).values()][0]!;
  assert.equal(cell.document, "SCB");
  assert.equal(cell.table, "");
});

Deno.test("two numbers that would have the same address are refused", () => {
  const rows = [
    { fee_year: 1, label: "Å", fee_sek: 1 },
    { fee_year: 1, label: "A", fee_sek: 2 },
  ];
  assert.throws(
    () => publishedCells([table({ rows })]),
    (error) =>
      error instanceof InputError &&
      /fee_totals\/1-a\/fee_sek/.test(error.message),
  );
});

Deno.test("a row is named by every text that names rows, in their order", () => {
  const names = {
    quote: "citat",
    measure: "mått",
    fact: "fakta",
    working_time: "heltid",
    category: "kategori",
    reason: "orsak",
    post: "post",
    member: "medlem",
    intervention: "insats",
  };
  const rows = [{ fee_year: 1, label: "etikett", ...names, fee_sek: 1 }];
  const [cell] = [...publishedCells([table({ rows })]).values()];
  assert.deepEqual(cell!.row, [
    ...["insats", "medlem", "etikett", "post", "orsak", "kategori"],
    ...["heltid", "fakta", "mått", "citat"],
  ]);
});

Deno.test("a number that nothing gives a unit is a number of something", () => {
  const numbers = new Map([["people", { title: "Deltagare", unit: null }]]);
  const rows = [{ fee_year: 1, label: "a", people: 12 }];
  const [cell] = [...publishedCells([table({ numbers, rows })]).values()];
  assert.equal(cell!.unit, "antal");
});

Deno.test("only the end of a column's name tells that it is in kronor", () => {
  const numbers = new Map([["a_sek_b", { title: "A", unit: "kr" }]]);
  const rows = [{
    ...{ fee_year: 1, label: "a", a_sek_b: 12 },
    ...{ a_sek_b_printed: "12,0", a_b_printed: "fel" },
  }];
  const [cell] = [...publishedCells([table({ numbers, rows })]).values()];
  assert.equal(cell!.printed, "12,0");
});
