import assert from "node:assert/strict";
import fc from "fast-check";
import { readSwedishNumber } from "./swedish_number.ts";

function reads(expected: readonly (readonly [string, string])[]) {
  for (const [text, value] of expected) {
    const reading = readSwedishNumber(text);
    assert.ok("value" in reading, `${text}: ${JSON.stringify(reading)}`);
    assert.equal(reading.value, value, text);
  }
}

function refuses(reason: RegExp, texts: readonly string[]) {
  for (const text of texts) {
    const reading = readSwedishNumber(text);
    assert.ok("reason" in reading, `${text}: ${JSON.stringify(reading)}`);
    assert.match(reading.reason, reason, text);
  }
}

Deno.test("thousands may be grouped by any space, but by one and the same", () => {
  reads([
    ["38 852", "38852"],
    ["38\u00A0852", "38852"],
    ["38\u202F852", "38852"],
    ["38\u2009852", "38852"],
    ["1 234 567", "1234567"],
    ["38852", "38852"],
  ]);
  refuses(/mellanslagen/, ["1 23 456", "12 34", "1 2", "1 2 3", "1  234"]);
  refuses(/mellanslagen/, ["1234 567", "1\u00A0234 567", "405 207 21"]);
});

Deno.test("a decimal comma is certain, and so is a point that three digits do not follow", () => {
  reads([
    ["1 234,5", "1234.5"],
    ["77,11", "77.11"],
    ["190 989,00", "190989.00"],
    ["1,234", "1.234"],
    ["3.04", "3.04"],
    ["0.123", "0.123"],
  ]);
  refuses(/punkten kan/, ["1.234", "38.852", "-1.234", "1.234 kr"]);
  refuses(/flera komman/, ["1.234.567", "1.234,5", "1,234,567"]);
  refuses(/siffror saknas/, ["5,", ",5", "5.", "-,5"]);
});

Deno.test("a number is negative with a minus or dash before it, or in brackets", () => {
  reads([
    ["-1 973", "-1973"],
    ["−1 973", "-1973"],
    ["–1 973", "-1973"],
    ["- 16 713", "-16713"],
    ["(1 973)", "-1973"],
    ["(1 973 kr)", "-1973"],
    ["+5", "5"],
    ["-0", "0"],
    ["−0,0", "0.0"],
  ]);
  refuses(/minus/, ["1 973-", "1 973 -", "1973−"]);
  refuses(/inte ett tal/, ["--5", "+-5", "((12))", "(12"]);
  refuses(/fotnot/, ["(-12)", "(5)"]);
});

Deno.test("a unit after a number is told, and the dash of whole kronor is no minus", () => {
  const unit = (text: string) => {
    const reading = readSwedishNumber(text);
    return "value" in reading ? [reading.value, reading.unit] : reading;
  };
  assert.deepEqual(unit("12 kr"), ["12", "kr"]);
  assert.deepEqual(unit("38 852 kr-"), ["38852", "kr"]);
  assert.deepEqual(unit("1 700 kr-"), ["1700", "kr"]);
  assert.deepEqual(unit("1 700:-"), ["1700", "kr"]);
  assert.deepEqual(unit("-40 752 kr"), ["-40752", "kr"]);
  assert.deepEqual(unit("12 SEK"), ["12", "kr"]);
  assert.deepEqual(unit("18 738 tkr"), ["18738", "tkr"]);
  assert.deepEqual(unit("2,7 Mkr"), ["2.7", "Mkr"]);
  assert.deepEqual(unit("12 %"), ["12", "%"]);
  assert.deepEqual(unit("12,5%"), ["12.5", "%"]);
  refuses(/inte ett tal/, ["kr 12", "12 st", "12 ‰", "12 %%", "12 kronorx"]);
});

Deno.test("a dash alone is no zero, and what stands for a missing value is no number", () => {
  refuses(/streck/, ["-", "- kr", "–", "−", "-   kr"]);
  refuses(/saknad uppgift/, ["..", ".", "…", "saknas", "n/a", "e.u."]);
  refuses(/blanktecken/, ["", " ", "\u00A0"]);
});

Deno.test("a footnote glued to a number is told as one", () => {
  refuses(/fotnot/, [
    "117 100r",
    "117 100 r",
    "117100*",
    "77,1¹",
    "77,1²",
    "77,1 a)",
    "117 1001)",
    "77,1†",
  ]);
});

Deno.test("dates, times and intervals are no numbers", () => {
  refuses(/datum/, [
    "2025-12-31",
    "31/12",
    "31.12.2025",
    "dec-25",
    "03-apr",
    "1-2",
    "12:30",
    "10 000-12 000",
    "16–64",
  ]);
});

Deno.test("other ways of writing numbers are not guessed at", () => {
  refuses(/grundpotensform/, ["1e5", "4,84E+02", "4.84E+02", "1E-3"]);
  refuses(/siffertecken/, ["½", "１２", "٣"]);
  refuses(/inledande nolla/, ["0484", "00,5", "007", "-012"]);
  refuses(/osynligt/, ["\u200B12", "12\uFEFF", "1\u00AD2", "12\u0000", "1\t2"]);
  refuses(/för smal/, ["#######"]);
  refuses(/felvärde/, ["#VÄRDEFEL!", "#DIVISION/0!", "#REF!"]);
  refuses(/inte ett tal/, ["0x10", "1'234", "Summa", "∞", "NaN", "1_000"]);
});

Deno.test("spaces around a number make no difference", () => {
  reads([[" 38 852 kr ", "38852"], ["\u00A012", "12"]]);
});

Deno.test("every number survives being printed in a certain way", () => {
  const space = fc.constantFrom("", " ", "\u00A0", "\u202F", "\u2009");
  const sign = fc.constantFrom("-", "−", "- ", "–");
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
      fc.option(fc.stringMatching(/^\d{1,6}$/)),
      space,
      sign,
      (number, decimals, space, sign) => {
        const digits = String(number < 0n ? -number : number);
        const grouped = digits.replace(/(?<=\d)(?=(\d{3})+$)/g, space);
        const fraction = decimals === null ? "" : decimals;
        const printed = (number < 0n ? sign : "") + grouped +
          (fraction === "" ? "" : `,${fraction}`);
        reads([[
          printed,
          `${number}${fraction === "" ? "" : `.${fraction}`}`,
        ]]);
      },
    ),
  );
});

Deno.test("whatever is read is a plain number, and its digits are those that were printed", () => {
  const sign = fc.constantFrom(..." 0123456789.,-−+%kr()½e\u00A0\u200B");
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 9 }), (signs) => {
      const reading = readSwedishNumber(signs.join(""));
      if ("reason" in reading) return;
      assert.match(reading.value, /^-?(0|[1-9]\d*)(\.\d+)?$/);
      assert.equal(
        reading.value.replace(/\D/g, ""),
        signs.filter((one) => /[0-9]/.test(one)).join(""),
      );
    }),
    { numRuns: 5000 },
  );
});
