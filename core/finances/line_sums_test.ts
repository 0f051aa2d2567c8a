import assert from "node:assert/strict";
import fc from "fast-check";
import { kronor } from "../money.ts";
import { type PrintedLine, runningSums, sectionSums } from "./line_sums.ts";

const line = (level: PrintedLine["level"], sek: number): PrintedLine => ({
  level,
  sek: kronor(sek),
});
const amount = fc.integer({ min: -1e12, max: 1e12 });

Deno.test("a running sum is every item above it", () => {
  const sums = runningSums([
    line("item", 100),
    line("item", -30),
    line("subtotal", 70),
    line("item", -5),
    line("total", 65),
  ]);
  assert.deepEqual(sums.map((sum) => sum && String(sum.sek)), [
    null,
    null,
    "70",
    null,
    "65",
  ]);
  assert.deepEqual(sums.map((sum) => sum?.addends), [
    undefined,
    undefined,
    2,
    undefined,
    3,
  ]);
});

// Two parts of 10 + 20 and 5, a loose item of 4: 30 + 5 + 4 = 39.
Deno.test("a total of parts is its subtotals and its loose items, and the next total begins anew", () => {
  const sums = sectionSums([
    line("item", 10),
    line("item", 20),
    line("subtotal", 30),
    line("item", 5),
    line("subtotal", 5),
    line("item", 4),
    line("total", 39),
    line("item", 7),
    line("total", 7),
  ]);
  assert.deepEqual(
    sums.filter((sum) => sum !== null).map(({ sek }) => String(sek)),
    ["30", "5", "39", "7"],
  );
});

Deno.test("a sum of nothing is not a sum", () => {
  assert.deepEqual(runningSums([line("total", 0)]), [null]);
  assert.deepEqual(sectionSums([line("subtotal", 0)]), [null]);
});

Deno.test("both ways of summing give the whole of any items, exactly", () => {
  fc.assert(fc.property(fc.array(amount, { minLength: 1 }), (amounts) => {
    const lines = [
      ...amounts.map((sek) => line("item", sek)),
      line("total", 0),
    ];
    const whole = amounts.reduce((sum, sek) => sum + BigInt(sek), 0n);
    for (const sums of [runningSums(lines), sectionSums(lines)]) {
      assert.equal(String(sums.at(-1)!.sek), String(whole));
      assert.equal(sums.at(-1)!.addends, amounts.length);
    }
  }));
});
