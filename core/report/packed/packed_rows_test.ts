import assert from "node:assert/strict";
import fc from "fast-check";
import type { Column } from "../../figures/figure.ts";
import { kronor } from "../../money.ts";
import { formatCsv } from "../csv.ts";
import { packedRows } from "./packed_rows.ts";

const COLUMNS: readonly Column[] = [
  { name: "text", title: "Text" },
  { name: "amount", title: "Belopp", decimals: "exact" },
];

const read = (text: string) => packedRows(text, COLUMNS, "tables/a.csv");

Deno.test("what is written as CSV is read back as it was", () => {
  fc.assert(fc.property(
    fc.array(fc.record({
      text: fc.string({ minLength: 1, unit: "binary" }).filter(isReadable),
      amount: fc.option(fc.bigInt().map((amount) => kronor(amount))),
    }, { noNullPrototype: true })),
    (rows) => {
      assert.deepEqual(read(formatCsv(COLUMNS, rows)), rows);
    },
  ));
});

Deno.test("a text that a spreadsheet would run is read back without what disarmed it", () => {
  for (const text of ["=1+1", "-", "'=1", "'", "@a", "''+"]) {
    const [row] = read(formatCsv(COLUMNS, [{ text, amount: null }]));
    assert.deepEqual(row, { text, amount: null });
  }
});

Deno.test("a number that was hidden or printed with a note stays a text", () => {
  const [row] = read("text,amount\nA,..\n");
  assert.equal(row!.amount, "..");
});

Deno.test("rows that were changed by hand are told with file, row and what to do", () => {
  assert.throws(() => read("text,amount\nA,1\nx\nB,2,3\n"), {
    name: "DataError",
    message: [[3, 1], [4, 3]].map(([row, found]) =>
      `tables/a.csv rad ${row}: väntade 2 celler, fick ${found}; filen är ` +
      "inte som när paketet gjordes, gör om det med deno task report"
    ).join("\n"),
  });
});

/** CSV ends a row at any of these, and a byte order mark is no text. */
function isReadable(text: string): boolean {
  return !/[\r\n\uFEFF]/.test(text);
}
