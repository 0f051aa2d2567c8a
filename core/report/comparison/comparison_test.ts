import assert from "node:assert/strict";
import fc from "fast-check";
import { ExactDecimal } from "../../money.ts";
import type { Parameter } from "../../parameters/parameter.ts";
import type { Manifest } from "../manifest_form.ts";
import type { OutputTable } from "../output_table.ts";
import type { PackedFigure } from "../packed/packed_content.ts";
import { causesOf, causeWords } from "./causes.ts";
import { type ComparedPack, comparePacks } from "./compare_packs.ts";
import { comparisonCsv } from "./comparison_csv.ts";
import { comparisonPage, summary } from "./comparison_page.ts";
import { rowChanges } from "./row_changes.ts";

const MANIFEST: Manifest = {
  $schema: "manifest.schema.json",
  forbund: "a",
  year: 2025,
  scenario: "bas",
  commit: "abcdefghij",
  uncommittedChanges: false,
  versions: { deno: "2.9.6" },
  protection: [],
  inputs: [],
  files: [],
};
const PARAMETER: Parameter<string> = {
  id: "lon",
  title: "Månadslön",
  value: "22000",
  unit: "kr",
  validFrom: "2025-01-01",
  validTo: null,
  source: "Tabell 2",
};
const TABLE: OutputTable = {
  id: "avgifter",
  title: "Avgifter",
  columns: [
    { name: "year", title: "År" },
    { name: "member_code", title: "Regionkod" },
    { name: "member", title: "Medlem" },
    { name: "fee_sek", title: "Avgift", unit: "kr", decimals: 0 },
    { name: "verdict", title: "Utslag" },
  ],
  rows: [
    row("2024", "0482", "Flen", "200", "lägre"),
    row("2024", "0484", "Eskilstuna", "1000", "högre"),
  ],
  sources: [],
  inputs: [{ path: "data/a/fees.csv", sha256: "1" }],
  parameters: [PARAMETER],
  synthetic: false,
  disclosure: "",
};

Deno.test("rows are matched by what tells them apart, in whatever order they stand", () => {
  const changes = rowChanges(TABLE, {
    ...TABLE,
    rows: [
      row("2025", "0484", "Eskilstuna", "1100", "högre"),
      row("2025", "0482", "Flen", "200", "högre"),
    ],
  });
  assert.deepEqual(
    changes.map(({ row, column, before, after, difference }) =>
      [row, column.name, before, after, difference].map(String)
    ),
    [
      ["0484, Eskilstuna", "year", "2024", "2025", "null"],
      ["0484, Eskilstuna", "fee_sek", "1000", "1100", "100"],
      ["0482, Flen", "year", "2024", "2025", "null"],
      ["0482, Flen", "verdict", "lägre", "högre", "null"],
    ],
  );
});

Deno.test("a row that is new or gone shows as values that were or are missing", () => {
  const changes = rowChanges(
    TABLE,
    {
      ...TABLE,
      rows: [TABLE.rows[1]!, row("2024", "0488", "Trosa", "300", "lägre")],
    },
  );
  assert.deepEqual(
    changes.filter(({ column }) => column.name === "fee_sek")
      .map(({ row, before, after, difference }) =>
        [row, before, after, difference].map(String)
      ),
    [
      ["0488, Trosa", "null", "300", "null"],
      ["0482, Flen", "200", "null", "null"],
    ],
  );
});

Deno.test("rows that look alike are matched in order", () => {
  const columns = [{ name: "x", title: "X", decimals: 0 }];
  const changes = rowChanges(
    { columns, rows: [{ x: 1 }, { x: 2 }] },
    { columns, rows: [{ x: 1 }, { x: 3 }] },
  );
  assert.deepEqual(
    changes.map(({ row, before, after }) => [row, before, after]),
    [["rad (2)", 2, 3]],
  );
});

Deno.test("rows are never different from themselves, nor from their shuffle", () => {
  const rows = fc.uniqueArray(
    fc.record({ name: fc.string(), x: fc.integer() }, {
      noNullPrototype: true,
    }),
    { selector: ({ name }) => name, minLength: 2 },
  );
  const columns = [
    { name: "name", title: "Namn" },
    { name: "x", title: "X", decimals: 0 },
  ];
  fc.assert(fc.property(rows, (rows) => {
    assert.deepEqual(rowChanges({ columns, rows }, { columns, rows }), []);
    const shuffled = { columns, rows: rows.toReversed() };
    assert.deepEqual(rowChanges({ columns, rows }, shuffled), []);
  }));
});

Deno.test("what may have changed a result is told by kind", () => {
  const now = {
    manifest: { ...MANIFEST, year: 2026, commit: "klmnopqrst" },
    provenance: {
      ...TABLE,
      inputs: [
        { path: "data/a/fees.csv", sha256: "2" },
        { path: "data/a/new.csv", sha256: "3" },
      ],
      parameters: [{ ...PARAMETER, value: "23000" }],
    },
  };
  const causes = causesOf({ manifest: MANIFEST, provenance: TABLE }, now);
  assert.deepEqual(plain(causes.data), [
    "data/a/fees.csv är ändrad",
    "data/a/new.csv är ny",
  ]);
  assert.deepEqual(plain(causes.parameters), [
    "år 2025 blev 2026",
    "Månadslön (från 2025-01-01): 22 000 kr blev 23 000 kr",
  ]);
  assert.deepEqual(causes.code, ["commit abcdefg blev klmnopq"]);
  assert.equal(causeWords(causes), "data, parametrar eller kod");
});

Deno.test("one kind of cause alone is the cause, and none is unknown", () => {
  const basis = { manifest: MANIFEST, provenance: TABLE };
  assert.equal(causeWords(causesOf(basis, basis)), "okänd orsak");
  const edited = {
    ...basis,
    provenance: {
      ...TABLE,
      inputs: [{ path: "data/a/fees.csv", sha256: "2" }],
    },
  };
  assert.equal(causeWords(causesOf(basis, edited)), "data");
  const dirty = {
    ...basis,
    manifest: { ...MANIFEST, uncommittedChanges: true },
  };
  assert.equal(causeWords(causesOf(basis, dirty)), "kod");
});

Deno.test("figures and tables are told apart as changed, unchanged, new and gone", () => {
  const comparison = comparePacks(
    pack({ a: TABLE, b: TABLE, c: TABLE }, { d: figure("1") }),
    pack({ a: TABLE, b: { ...TABLE, rows: [] }, e: TABLE }, { d: figure("2") }),
  );
  assert.deepEqual(
    comparison.changed.map(({ kind, id }) => `${kind}/${id}`),
    ["figures/d", "tables/b"],
  );
  assert.deepEqual(comparison.unchanged, ["tables/a"]);
  assert.deepEqual(comparison.gone, ["tables/c"]);
  assert.deepEqual(comparison.added, ["tables/e"]);
  assert.equal(
    summary(comparison),
    "1 figur och 1 tabell har andra tal, 1 är oförändrade, 1 har tillkommit " +
      "och 1 har försvunnit.",
  );
});

Deno.test("a figure that lacked its data is new when it has them", () => {
  const comparison = comparePacks(
    pack({}, { d: { ...figure("1"), missing: true } }),
    pack({}, { d: figure("2") }),
  );
  assert.deepEqual(comparison.changed, []);
  assert.deepEqual(comparison.added, ["figures/d"]);
});

Deno.test("the CSV says for each number what it was, is and why", () => {
  const comparison = comparePacks(
    pack({ a: TABLE }, {}),
    pack({
      a: {
        ...TABLE,
        rows: [TABLE.rows[0]!, row("2024", "0484", "Eskilstuna", "1100", "=1")],
        parameters: [{ ...PARAMETER, value: "23000" }],
      },
    }, {}),
  );
  assert.equal(
    comparisonCsv(comparison),
    "file,row,column,unit,before,after,difference,change_pct,cause\n" +
      'tables/a.csv,"0484, Eskilstuna",fee_sek,kr,1000,1100,100,10.00,parametrar\n' +
      'tables/a.csv,"0484, Eskilstuna",verdict,,högre,\'=1,,,parametrar\n',
  );
});

Deno.test("the page shows old and new beside each other, with ids of their own", async () => {
  const evil = { ...figure("2"), title: "<script>1</script>" };
  const page = await comparisonPage(
    comparePacks(pack({}, { d: figure("1") }), pack({}, { d: evil })),
    "jamforelse.csv",
  );
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  assert.deepEqual(ids, [
    "forut-d-title",
    "forut-d-desc",
    "nu-d-title",
    "nu-d-desc",
  ]);
  for (const [, names] of page.matchAll(/aria-labelledby="([^"]+)"/g)) {
    assert.ok(names!.split(" ").every((name) => ids.includes(name)));
  }
  assert.match(page, /<td class="number">\+1<\/td><td class="number">\+100,0</);
  assert.doesNotMatch(page, /<script|<link|src="http|url\(http/);
});

function row(
  year: string,
  member_code: string,
  member: string,
  fee: string,
  verdict: string,
) {
  return { year, member_code, member, fee_sek: new ExactDecimal(fee), verdict };
}

function figure(value: string): PackedFigure {
  return {
    ...TABLE,
    id: "d",
    title: "D",
    subtitle: "",
    caption: "",
    altText: "En bild",
    unit: "",
    svg: '<svg role="img" aria-labelledby="d-title d-desc">' +
      '<title id="d-title">D</title><desc id="d-desc">En bild</desc></svg>',
    png: new Uint8Array(),
    columns: [{ name: "x", title: "X", decimals: 0 }],
    rows: [{ x: new ExactDecimal(value) }],
  };
}

function pack(
  tables: Readonly<Record<string, OutputTable>>,
  figures: Readonly<Record<string, PackedFigure>>,
): ComparedPack {
  return {
    manifest: MANIFEST,
    content: {
      figures: new Map(Object.entries(figures)),
      tables: new Map(Object.entries(tables)),
      texts: new Map(),
    },
  };
}

/** Texts with plain spaces in their numbers. */
function plain(texts: readonly string[]): string[] {
  return texts.map((text) => text.replaceAll(/\p{Zs}/gu, " "));
}
