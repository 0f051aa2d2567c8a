import assert from "node:assert/strict";
import { counted, measured, PERCENTAGE_POINTS } from "./counted.ts";
import { kronor } from "../../money.ts";

const TOWN = { one: "kommun", many: "kommuner" };
const KRONA = { one: "krona", many: "kronor" };

Deno.test("only 1 takes the singular of what is counted", () => {
  const table: [number, string][] = [
    [0, "0 kommuner"],
    [1, "1 kommun"],
    [2, "2 kommuner"],
    [11, "11 kommuner"],
    [1001, "1 001 kommuner"],
  ];
  for (const [count, text] of table) {
    assert.equal(plain(counted(count, TOWN)), text);
  }
});

Deno.test("what cannot be a count is refused", () => {
  for (const count of [-1, 0.5, NaN, Infinity, 2 ** 53]) {
    assert.throws(() => counted(count, TOWN), RangeError, String(count));
  }
});

Deno.test("a measured number takes the singular as it is shown", () => {
  const table: [number, number, string][] = [
    [1, 0, "1 procentenhet"],
    [-1, 0, "−1 procentenhet"],
    [0.9, 0, "1 procentenhet"],
    [1, 1, "1,0 procentenheter"],
    [0, 0, "0 procentenheter"],
    [-0.04, 1, "0,0 procentenheter"],
    [2, 0, "2 procentenheter"],
  ];
  for (const [value, decimals, text] of table) {
    assert.equal(plain(measured(value, decimals, PERCENTAGE_POINTS)), text);
  }
  assert.equal(
    plain(measured(kronor("9007199254740993"), 0, KRONA)),
    "9 007 199 254 740 993 kronor",
  );
});

Deno.test("a measured number that is not finite is refused", () => {
  for (const value of [NaN, Infinity, -Infinity]) {
    assert.throws(() => measured(value, 1, KRONA), /must be finite/);
  }
});

/** A text with plain spaces. */
function plain(text: string): string {
  return text.replace(/\s/g, " ");
}
