import assert from "node:assert/strict";
import { ExactDecimal, kronor } from "../money.ts";
import { formatCsv } from "./csv.ts";

const COLUMNS = [
  { name: "member", title: "Medlem" },
  { name: "fee_sek", title: "Avgift", decimals: 0 },
];

Deno.test("a table becomes comma-separated text with a header", () => {
  const rows = [
    { member: "Flen", fee_sek: kronor(190989) },
    { member: "Trosa, kommun", fee_sek: null },
  ];
  assert.equal(
    formatCsv(COLUMNS, rows),
    'member,fee_sek\nFlen,190989\n"Trosa, kommun",\n',
  );
});

Deno.test("a text that a spreadsheet would run is made inert, a number is not", () => {
  for (const start of ["=", "+", "-", "@", "\t", "\r"]) {
    const [, cell] = formatCsv([COLUMNS[0]!], [{ member: `${start}1+1` }])
      .split(/\n(.*)/s);
    assert.match(cell!, /^"?'/, start);
  }
  assert.equal(formatCsv([COLUMNS[1]!], [{ fee_sek: -5 }]), "fee_sek\n-5\n");
});

Deno.test("an exact column writes numbers with the decimals they have, and texts", () => {
  const columns = [{
    name: "printed",
    title: "Tryckt",
    decimals: "exact",
  }] as const;
  const values = [kronor("-38852"), kronor("77.10"), 0.1, "117 100r", null];
  assert.equal(
    formatCsv(columns, values.map((printed) => ({ printed }))),
    "printed\n-38852\n77.1\n0.1\n117 100r\n\n",
  );
});

Deno.test("a number in a column without decimals is a programmer's error", () => {
  assert.throws(
    () => formatCsv([COLUMNS[0]!], [{ member: 1 }]),
    /Column member holds a number but states no decimals/,
  );
});

Deno.test("no number is written as -0 or with a power of ten", () => {
  const columns = [
    { name: "a", title: "A", decimals: 1 },
    { name: "b", title: "B", decimals: "exact" as const },
  ];
  const text = formatCsv(columns, [
    { a: -0.04, b: -0 },
    { a: -0, b: new ExactDecimal("-0") },
    { a: -0.05, b: new ExactDecimal("9007199254740993") },
    { a: 1e22, b: 1e-9 },
  ]);
  assert.equal(
    text,
    "a,b\n0.0,0\n0.0,0\n-0.1,9007199254740993\n" +
      "10000000000000000000000.0,0.000000001\n",
  );
});
