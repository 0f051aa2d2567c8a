import assert from "node:assert/strict";
import type { CellForm } from "./cells.ts";
import type { Separator } from "./csv.ts";
import { doubtfulNumbers, readNumberCell, unitOf } from "./number_cells.ts";
import { type CertainNumber, readSwedishNumber } from "./swedish_number.ts";

const WHOLE: CellForm = { kind: "integer", expected: "ett heltal" };
const DECIMAL: CellForm = { kind: "decimal", expected: "ett tal" };

function outcome(text: string, form: CellForm, separator: Separator = ";") {
  const reading = readNumberCell(text, form, separator);
  return "value" in reading ? reading.value : reading.reason;
}

Deno.test("one or two zeros after the comma leave a whole number", () => {
  assert.equal(outcome("190 989,00", WHOLE), "190989");
  assert.equal(outcome("12,0", WHOLE), "12");
  assert.equal(outcome("190 989", WHOLE), "190989");
  assert.match(outcome("190 989,50", WHOLE), /har decimaler/);
  assert.match(outcome("12,0000", WHOLE), /har decimaler/);
});

Deno.test("three digits after a comma may be thousands where whole numbers are expected", () => {
  assert.match(outcome("1,234", WHOLE), /tusental eller decimaler/);
  assert.match(outcome("1,000", WHOLE), /tusental eller decimaler/);
  assert.equal(outcome("1,234", DECIMAL), "1.234");
});

Deno.test("between tabs a comma with three digits may be thousands in any column", () => {
  assert.match(outcome("1,234", DECIMAL, "\t"), /tusental eller decimaler/);
  assert.equal(outcome("0,234", DECIMAL, "\t"), "0.234");
  assert.equal(outcome("1,2345", DECIMAL, "\t"), "1.2345");
});

/** Which of some printed numbers their column makes doubtful, each in one cell. */
function doubted(...texts: string[]): string[] {
  const numbers = texts.map((text) => readSwedishNumber(text) as CertainNumber);
  const doubts = doubtfulNumbers(numbers, texts.map(() => 1));
  return texts.filter((_, at) => doubts.has(at));
}

Deno.test("a number with more decimals than the rest of its column may have a footnote", () => {
  assert.deepEqual(doubted("75,3", "76,0", "77,11"), ["77,11"]);
  assert.deepEqual(doubted("75,3", "76,0", "77,11", "78"), ["77,11"]);
  assert.deepEqual(doubted("3,04", "9,85", "22,731"), ["22,731"]);
});

Deno.test("fewer decimals are no doubt, for spreadsheets drop zeros at the end", () => {
  assert.deepEqual(doubted("3,04", "9,8", "10", "22,73"), []);
  assert.deepEqual(doubted("75", "76", "77,1"), []);
  assert.deepEqual(doubted("77,11"), []);
});

Deno.test("a column that prints as many decimals one way as another says nothing", () => {
  assert.deepEqual(doubted("75,3", "77,11"), []);
  assert.deepEqual(doubted("4,5", "2,75", "4,25", "1,5"), []);
});

Deno.test("a point among commas is in doubt", () => {
  assert.deepEqual(doubted("3,04", "9.85", "10,12"), ["9.85"]);
  assert.deepEqual(doubted("3.04", "9.85", "10"), []);
});

Deno.test("a number counts as often as it occurs in its column", () => {
  const numbers = ["75,3", "77,11"].map((text) =>
    readSwedishNumber(text) as CertainNumber
  );
  assert.equal(doubtfulNumbers(numbers, [5, 1]).size, 1);
  assert.equal(doubtfulNumbers(numbers, [1, 1]).size, 0);
});

Deno.test("the unit that may stand after a number follows from form, name or row", () => {
  assert.equal(unitOf("belopp", { ...WHOLE, unit: "kr" }, undefined), "kr");
  assert.equal(unitOf("share_pct", DECIMAL, undefined), "%");
  assert.equal(unitOf("paid_tsek", WHOLE, undefined), "tkr");
  assert.equal(unitOf("amount", WHOLE, "tkr"), "tkr");
  assert.equal(unitOf("value", DECIMAL, "procent"), "%");
  assert.equal(unitOf("value", DECIMAL, "antal"), undefined);
  assert.equal(unitOf("people", WHOLE, undefined), undefined);
});
