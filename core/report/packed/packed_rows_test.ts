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

Deno.test("what is written as CSV is read back as it was", () => {
  fc.assert(fc.property(
    fc.array(fc.record({
      text: fc.string({ minLength: 1, unit: "binary" }).filter(isReadable),
      amount: fc.option(fc.bigInt().map((amount) => kronor(amount))),
    }, { noNullPrototype: true })),
    (rows) => {
      assert.deepEqual(packedRows(formatCsv(COLUMNS, rows), COLUMNS), rows);
    },
  ));
});

Deno.test("a text that a spreadsheet would run is read back without what disarmed it", () => {
  for (const text of ["=1+1", "-", "'=1", "'", "@a", "''+"]) {
    const [row] = packedRows(
      formatCsv(COLUMNS, [{ text, amount: null }]),
      COLUMNS,
    );
    assert.deepEqual(row, { text, amount: null });
  }
});

Deno.test("a number that was hidden or printed with a note stays a text", () => {
  const [row] = packedRows("text,amount\nA,..\n", COLUMNS);
  assert.equal(row!.amount, "..");
});

/** CSV ends a row at any of these, and a byte order mark is no text. */
function isReadable(text: string): boolean {
  return !/[\r\n\uFEFF]/.test(text);
}
