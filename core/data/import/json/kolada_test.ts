import assert from "node:assert/strict";
import { readRows, refusal, utf8 } from "../reading_fixtures.ts";

/** An answer of version 2, as the service gives it. */
const VERSION_2 = `{"count": 2, "values": [
  {"kpi": "N01951", "municipality": "1860", "period": 2024, "values": [
    {"count": 1, "gender": "K", "status": "", "value": 2700.0},
    {"count": 1, "gender": "M", "status": "", "value": 2797.0},
    {"count": 1, "gender": "T", "status": "", "value": 5497.0}]},
  {"kpi": "N01951", "municipality": "0018", "period": 2024, "values": [
    {"count": 1, "gender": "T", "status": "Missing", "value": null}]}]}`;
const ROWS = [
  ["N01951", "1860", "K", "2024", 2700],
  ["N01951", "1860", "M", "2024", 2797],
  ["N01951", "1860", "T", "2024", 5497],
  ["N01951", "0018", "T", "2024", null],
];

Deno.test("an answer of version 2 is read", async () => {
  const { table, rows } = await readRows(utf8(VERSION_2));
  assert.deepEqual(rows, ROWS);
  assert.equal(table.source, "Kolada");
  assert.equal(table.marks.texts[table.marks.ids![3]!], "Missing");
});

Deno.test("an answer of version 3 is read, without what has been withdrawn", async () => {
  const text = VERSION_2.replaceAll(
    '"count": 1,',
    '"count": 1, "isdeleted": false,',
  )
    .replace(/false(, "gender": "M")/, "true$1")
    .replace(
      '"count": 2',
      '"next_url": null, "previous_url": null, "count": 2',
    );
  const { table, rows } = await readRows(utf8(text));
  assert.deepEqual(rows[1], ["N01951", "1860", "M", "2024", null]);
  assert.equal(table.marks.texts[table.marks.ids![1]!], "borttaget");
  assert.deepEqual(table.warnings, []);
});

for (const next of ["next_page", "next_url"]) {
  Deno.test(`that there are more pages is told where ${next} says so`, async () => {
    const text = VERSION_2.replace(
      '"count": 2',
      `"${next}": "https://x/?page=2", "count": 2`,
    );
    const { table } = await readRows(utf8(text));
    assert.match(table.warnings[0]!, /fler sidor/);
  });
}

const REFUSED: readonly (readonly [string, string, RegExp])[] = [
  [
    "a number as text",
    VERSION_2.replace("2700.0", '"2700"'),
    /values\[0\]\.values\[0\]/,
  ],
  [
    "a number that is left out",
    VERSION_2.replace(', "value": null', ""),
    /values\[1\]\.values\[0\]/,
  ],
  ["an unknown gender", VERSION_2.replace('"K"', '"X"'), /gender K, M eller T/],
  [
    "units instead of municipalities",
    VERSION_2.replace('"municipality"', '"ou"'),
    /gäller enheter/,
  ],
  [
    "the same number twice",
    VERSION_2.replace('"gender": "M"', '"gender": "K"'),
    /står två gånger/,
  ],
  ["an empty answer", '{"values": [], "count": 0}', /inga värden/],
];
for (const [what, text, message] of REFUSED) {
  Deno.test(`${what} is refused`, async () => {
    assert.match(await refusal(utf8(text)), message);
  });
}
