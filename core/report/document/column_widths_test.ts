import assert from "node:assert/strict";
import fc from "fast-check";
import { columnWidths } from "./column_widths.ts";

Deno.test("widths are whole, above 0 and add up to what there is to share", () => {
  const texts = fc.array(fc.string({ maxLength: 80 }), {
    minLength: 3,
    maxLength: 3,
  });
  fc.assert(fc.property(
    texts,
    fc.array(texts, { maxLength: 5 }),
    fc.integer({ min: 1000, max: 14000 }),
    (headings, rows, width) => {
      const widths = columnWidths(headings, rows, width);
      assert.equal(widths.reduce((sum, each) => sum + each), width);
      for (const each of widths) assert.ok(Number.isInteger(each) && each > 0);
    },
  ));
});

Deno.test("a column of long texts gets what short ones and numbers do not need", () => {
  const [short, long, number] = columnWidths(
    ["Part", "Lydelse", "Avgift"],
    [["kommun", "ord ".repeat(30), "1\u00a0485\u00a0201"]],
    9072,
  ) as [number, number, number];
  assert.ok(long > short + number);
  // 9 characters at 98 twips, so that the number stays in one piece
  assert.ok(number >= 9 * 98);
});

Deno.test("numbers and years stay in one piece where long headings do not", () => {
  const heading = "Konfidensintervallets undre gräns";
  const [year] = columnWidths(
    ["År", ...Array(8).fill(heading)],
    [["2025", ...Array(8).fill("0,1")]],
    9072,
  ) as [number];
  assert.ok(year >= 4 * 98);
});

Deno.test("where even the longest words do not fit, all give way alike", () => {
  const word = "o".repeat(100);
  assert.deepEqual(
    columnWidths(["A", "B"], [[word, word]], 4000),
    [2000, 2000],
  );
});
