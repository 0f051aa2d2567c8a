import assert from "node:assert/strict";
import JSONstat from "jsonstat-toolkit";
import fc from "fast-check";
import { writeJsonStat } from "../agency_fixtures.ts";
import { readRows, refusal, utf8 } from "../reading_fixtures.ts";

const DATASET = {
  version: "2.0",
  class: "dataset",
  label: "Folkmängd efter region och år",
  source: "SCB",
  updated: "2026-02-20T07:00:00Z",
  extension: { px: { tableid: "TAB638" } },
  role: { time: ["Tid"], metric: ["ContentsCode"] },
  id: ["Region", "ContentsCode", "Tid"],
  size: [2, 1, 2],
  dimension: {
    Region: {
      label: "region",
      category: { index: ["1860", "1881"], label: { "1860": "Laxå" } },
    },
    ContentsCode: {
      label: "tabellinnehåll",
      category: {
        label: { BE0101N1: "Folkmängd" },
        unit: { BE0101N1: { base: "antal", decimals: 0 } },
      },
    },
    Tid: { label: "år", category: { index: { "2025": 1, "2024": 0 } } },
  },
  value: [5497, 5400, null, 22_000] as unknown,
  status: { "2": ".." } as unknown,
};
const file = (changes: Partial<Record<keyof typeof DATASET, unknown>> = {}) =>
  utf8(JSON.stringify({ ...DATASET, ...changes }));
const ROWS = [
  ["Laxå", "Folkmängd", "2024", 5497],
  ["Laxå", "Folkmängd", "2025", 5400],
  ["1881", "Folkmängd", "2024", null],
  ["1881", "Folkmängd", "2025", 22_000],
];

Deno.test("a dataset is read in the order of its sizes", async () => {
  const { table, rows } = await readRows(file());
  assert.deepEqual(rows, ROWS);
  assert.equal(table.tableId, "TAB638");
  assert.equal(table.variables[1]!.categories[0]!.unit, "antal");
  assert.deepEqual(
    table.variables.map(({ role }) => role),
    ["region", "contents", "period"],
  );
  assert.equal(table.marks.texts[table.marks.ids![2]!], "..");
});

Deno.test("numbers may be an object that leaves out the missing ones", async () => {
  const value = { "0": 5497, "1": 5400, "3": 22_000 };
  assert.deepEqual((await readRows(file({ value }))).rows, ROWS);
});

Deno.test("status may be a list or one text for all", async () => {
  const { table } = await readRows(file({ status: ["p", null, "..", "p"] }));
  assert.deepEqual([...table.marks.ids!], [1, 0, 2, 1]);
  const { table: same } = await readRows(file({ status: "p" }));
  assert.deepEqual([...same.marks.ids!], [1, 1, 1, 1]);
});

Deno.test("every number is the one that the toolkit of the format's author finds", async () => {
  const table = fc.tuple(
    fc.integer({ min: 1, max: 4 }),
    fc.integer({ min: 1, max: 5 }),
  )
    .chain(([regions, years]) =>
      fc.record({
        title: fc.constant("Prov"),
        variables: fc.constant([
          variable("Region", regions, 1000),
          variable("ContentsCode", 2, 1),
          variable("Tid", years, 2000),
        ]),
        values: fc.array(
          fc.option(fc.integer({ min: -999, max: 99_999 }).map(String)),
          { minLength: regions * years * 2, maxLength: regions * years * 2 },
        ),
      })
    );
  await fc.assert(
    fc.asyncProperty(
      table,
      fc.constantFrom("array", "object"),
      async (truth, style) => {
        const { bytes } = writeJsonStat(truth, style as "array" | "object");
        const { rows } = await readRows(bytes);
        const dataset = JSONstat(JSON.parse(new TextDecoder().decode(bytes)));
        const found = dataset.toTable({ type: "arrobj", content: "id" })
          .map(({ value }: { value: number | null }) => value);
        assert.deepEqual(rows.map((row) => row.at(-1)), found);
      },
    ),
    { numRuns: 60 },
  );
});

const REFUSED: readonly (readonly [string, Uint8Array, RegExp])[] = [
  ["too few numbers", file({ value: [1, 2, 3] }), /väntade 4 värden.*fick 3/],
  ["a text for a number", file({ value: [1, "2", 3, 4] }), /value\[1\].*"2"/],
  [
    "a cell that is not there",
    file({ value: { "4": 1 } }),
    /cellnummer under 4/,
  ],
  ["a cell with a sign", file({ value: { "+1": 1 } }), /cellnummer under 4/],
  ["sizes of another length", file({ size: [2, 2] }), /lika långa listor/],
  [
    "a size that is not its categories'",
    file({ size: [3, 1, 2] }),
    /väntade 3 värden för "Region"/,
  ],
  ["no numbers", file({ value: undefined }), /väntade "value"/],
  [
    "two places for one category",
    file({
      dimension: {
        ...DATASET.dimension,
        Tid: { category: { index: { "2024": 0, "2025": 0 } } },
      },
    }),
    /"Tid".*inget giltigt index/,
  ],
  [
    "a key that is there twice",
    utf8(
      JSON.stringify({ ...DATASET, value: 0 })
        .replace('"value":0', '"value":{"0":1,"0":2}'),
    ),
    /samma nyckel står två gånger/,
  ],
  ["a file that is cut off", file().subarray(0, -10), /avkortad/],
  [
    "bytes that are not UTF-8",
    Uint8Array.from([0x7B, 0xE5, 0x7D]),
    /ska vara UTF-8/,
  ],
  ["other JSON", utf8('{"a": 1}'), /fick annan JSON/],
];
for (const [what, bytes, message] of REFUSED) {
  Deno.test(`${what} is refused`, async () => {
    assert.match(await refusal(bytes), message);
  });
}

Deno.test("sizes that multiply to more than is read are refused before they are read", async () => {
  const index = Object.fromEntries(
    Array.from({ length: 1000 }, (_, at) => [`k${at}`, at]),
  );
  const axis = { category: { index } };
  const message = await refusal(file({
    id: ["a", "b", "c", "d"],
    size: [1000, 1000, 1000, 1000],
    dimension: { a: axis, b: axis, c: axis, d: axis },
    value: {},
  }));
  assert.match(message, /1000000000000 tal; fler än 20000000 läses inte/);
});

Deno.test("a category may be called __proto__ and changes nothing", async () => {
  const text = JSON.stringify({ ...DATASET, size: [2, 1, 2] })
    .replace('["1860","1881"]', '{"__proto__":0,"1881":1}');
  const { rows } = await readRows(utf8(text));
  assert.equal(rows[0]![0], "__proto__");
  assert.equal(({} as Record<string, unknown>)["0"], undefined);
});

Deno.test("nesting of any depth is refused and not followed", async () => {
  const deep = "[".repeat(200_000) + "]".repeat(200_000);
  assert.match(await refusal(utf8(`{"id":${deep},"dimension":{}}`)), /"id"/);
});

function variable(code: string, count: number, first: number) {
  return {
    code,
    label: code,
    categories: Array.from({ length: count }, (_, at) => ({
      code: `${first + at}`,
      label: `${code} ${first + at}`,
    })),
  };
}
