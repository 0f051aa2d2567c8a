import assert from "node:assert/strict";
import { findingFor } from "./reconciliation_fixtures.ts";

/** What is said of `p` against a formula. */
const cause = (...given: Parameters<typeof findingFor>) => {
  const { status, likelyCause } = findingFor(...given);
  assert.equal(status, "differs");
  return likelyCause.replaceAll("\u00a0", " ");
};

Deno.test("a mark that sits on a number is named", () => {
  assert.equal(
    cause("a", { p: { value: 117100, print: "117 100r" }, a: 117100 }),
    "tecknet ”r” sitter ihop med talet i trycket (”117 100r”); utan det är talet 117 100",
  );
  assert.equal(
    cause("p", { p: { value: "77.1", print: "77,11" } }),
    "tecknet ”1” sitter ihop med talet i trycket (”77,11”); utan det är talet 77,1",
  );
});

Deno.test("a print that no mark explains is shown as it is", () => {
  assert.equal(
    cause("p", { p: { value: "77.1", print: "sjuttiosju" } }),
    "trycket (”sjuttiosju”) läses inte som talet",
  );
});

Deno.test("a number with the other sign is named", () => {
  assert.match(cause("a + b", { p: -165, a: 165, b: 0 }), /^tecknet är omvänt/);
});

Deno.test("a part with the other sign is named", () => {
  // 18 855 + 16 713 instead of 18 855 - 16 713
  assert.equal(
    cause("a - b", { p: 35568, a: 18855, b: 16713 }),
    "stämmer om B (16 713) tas med omvänt tecken",
  );
});

Deno.test("a number in another unit is named", () => {
  assert.match(cause("a", { p: 8119, a: 8119000 }), /en faktor 1000/);
  assert.match(cause("a", { p: 88, a: "0.88" }), /en faktor 100:/);
});

Deno.test("decimals that were cut off are named", () => {
  // verksamhetsplan 2024: 1 861 000 as "1,8 mkr"
  assert.equal(
    cause("a", {
      p: { value: "1.8", unit: "Mkr" },
      a: { value: 1861000, unit: "kr" },
    }, 0.05),
    "decimalerna är avkortade i stället för avrundade (1,861)",
  );
});

Deno.test("two neighbouring digits in each other's place are named", () => {
  assert.equal(
    cause("a + b", { p: -1973, a: 19036, b: -20829 }),
    "siffrorna 7 och 9 står i omvänd ordning (1 973 mot 1 793)",
  );
});

Deno.test("digits that are not neighbours, or not the same two, are not swapped", () => {
  assert.equal(cause("a", { p: 4123, a: 3124 }), "");
  // Sydnärke 2025: 4 628 000 against 4 684 000, where 28 is not 84 turned round
  assert.equal(cause("a", { p: 4628000, a: 4684000 }), "");
  // 43 and 34 are turned round, but the last digit differs too
  assert.equal(cause("a", { p: 12439, a: 12348 }), "");
  assert.equal(cause("a", { p: -1793, a: 1973 }), "");
});

Deno.test("a part that was left out is named", () => {
  assert.equal(
    cause("a + b + c", { p: 8119, a: 3107, b: 1234, c: 5012 }),
    "B (1 234) är inte med: skillnaden är lika stor",
  );
});

Deno.test("two parts that were left out are named", () => {
  assert.equal(
    cause("-(a + b + c + d)", { p: -9532, a: 1269, b: 936, c: 1884, d: 7648 }),
    "A (1 269) och B (936) är inte med: skillnaden är lika stor",
  );
});

Deno.test("that two of three parts are left out is no better than that one is meant", () => {
  assert.equal(cause("a + b + c", { p: 1111, a: 1111, b: 2345, c: 5012 }), "");
});

Deno.test("a left-out part with decimals counts by them", () => {
  // 7.5 is 75 steps of 0.1.
  assert.equal(
    cause("a + b", { p: "12.3", a: "7.5", b: "12.3" }),
    "A (7,5) är inte med: skillnaden är lika stor",
  );
});

Deno.test("a left-out product is named by its factors", () => {
  assert.equal(
    cause("a * b + c", { p: 5012, a: 31, b: 17, c: 5012 }),
    "A (31) × B (17) är inte med: skillnaden är lika stor",
  );
});

Deno.test("a part is named by what sets its row apart, or else by its column", () => {
  const parts = (a: { label: string; category?: string }) =>
    cause("a + b", {
      p: { value: 5012, label: "Personal", category: "Budget" },
      a: { value: 1234, ...a },
      b: 5012,
    });
  const end = " (1 234) är inte med: skillnaden är lika stor";
  assert.equal(
    parts({ label: "Hyra", category: "Utfall" }),
    `Hyra, Utfall${end}`,
  );
  assert.equal(
    parts({ label: "Personal", category: "Utfall" }),
    `Utfall${end}`,
  );
  assert.equal(parts({ label: "Personal", category: "Budget" }), `Värde${end}`);
});

Deno.test("a part that was counted twice is named", () => {
  assert.equal(
    cause("a + b", { p: 1703, a: 700, b: 303 }),
    "A (700) är med två gånger: skillnaden är lika stor",
  );
});

Deno.test("a number that is twice another is not counted twice: there is no sum", () => {
  assert.equal(cause("a", { p: 1406, a: 703 }), "");
});

Deno.test("a part as large as a small difference is no evidence", () => {
  // a sum that is 5 short, with a part of 5 among nine
  assert.equal(
    cause("a + b + c + d + e + f + g + h + i", {
      p: 217,
      a: 8,
      b: 18,
      c: 19,
      d: 27,
      e: 25,
      f: 10,
      g: 44,
      h: 66,
      i: 5,
    }),
    "",
  );
});

Deno.test("two parts that fit among many pairs with a small difference are no evidence", () => {
  // ten parts make 45 pairs, 30 and 31 among them; 61 short is within reach of many
  const numbers = Object.fromEntries(
    [..."abcdefghij"].map((name, at) => [name, 30 + at]),
  );
  assert.equal(
    cause("a+b+c+d+e+f+g+h+i+j", { p: 345 - 61, ...numbers }),
    "",
  );
});

Deno.test("one of several parts that would all fit is not singled out", () => {
  assert.equal(
    cause("a + b + c", { p: 700, a: 700, b: 700, c: 0 }),
    "",
  );
  assert.equal(cause("a + b", { p: 731, a: 731, b: 731 }), "");
});

Deno.test("rounded amounts count by their last place that says anything", () => {
  // 400 of whole hundreds is four steps, 400 of single kronor is four hundred
  assert.equal(cause("a + b", { p: 1700, a: 400, b: 1700 }), "");
  assert.equal(cause("a + b + c", { p: 1700, a: 400, b: 1700, c: 0 }), "");
  assert.equal(
    cause("a + b", { p: 1731, a: 400, b: 1731 }),
    "A (400) är inte med: skillnaden är lika stor",
  );
});

Deno.test("a plain number in a formula is no part that could be left out", () => {
  assert.equal(cause("a + 300", { p: 1711, a: 1711 }), "");
});

Deno.test("a factor of a product is no part", () => {
  assert.equal(cause("a * b", { p: 500, a: 100, b: 6 }), "");
});

Deno.test("one digit inside a number is named", () => {
  assert.equal(
    cause("a - b", { p: 1548000, a: 18000000, b: 16462000 }),
    "en siffra skiljer (1 548 000 mot 1 538 000)",
  );
});

Deno.test("a last digit, or a digit of a short number, is only a difference", () => {
  assert.equal(cause("a", { p: 4221, a: 4223 }), "");
  assert.equal(cause("a", { p: 4221000, a: 4223000 }), "");
  assert.equal(cause("a", { p: 34, a: 24 }), "");
});

Deno.test("numbers of different lengths, or that round to the same digits, differ in no one digit", () => {
  // 12 and 1 284 part ways in the third place of 1 234 and 12 845.
  assert.equal(cause("a", { p: 1234, a: 12845 }), "");
  assert.equal(cause("a", { p: 12345, a: "12344.6" }), "");
});
