import assert from "node:assert/strict";
import { addressesOf, cellAddress, formula, parseFormula } from "./formula.ts";

const A = { kind: "cell", address: "fees/2025-0484/fee_sek" } as const;
const B = { kind: "cell", address: "jobs/2025-50/tax_sek" } as const;
const C = { kind: "number", digits: "12" } as const;
const [a, b] = [A.address, B.address];
const does = (
  left: ReturnType<typeof parseFormula>,
  operator: "+" | "-" | "*" | "/",
  right: ReturnType<typeof parseFormula>,
) => ({ kind: "operation", operator, left, right }) as const;

Deno.test("a formula may be one cell or one number", () => {
  assert.deepEqual(parseFormula(a), A);
  assert.deepEqual(parseFormula("0.25"), { kind: "number", digits: "0.25" });
});

Deno.test("products bind before sums, and equals from the left", () => {
  assert.deepEqual(
    parseFormula(`${a} + ${b} * 12`),
    does(A, "+", does(B, "*", C)),
  );
  assert.deepEqual(
    parseFormula(`${a} - ${b} - 12`),
    does(does(A, "-", B), "-", C),
  );
  assert.deepEqual(
    parseFormula(`${a} / ${b} * 12`),
    does(does(A, "/", B), "*", C),
  );
});

Deno.test("parentheses and a minus before a term are read", () => {
  assert.deepEqual(
    parseFormula(`-(${a} + ${b})`),
    { kind: "negative", of: does(A, "+", B) },
  );
  assert.deepEqual(
    parseFormula(`(${a} + ${b}) / 12`),
    does(does(A, "+", B), "/", C),
  );
});

Deno.test("a hyphen or a slash inside an address is no operator", () => {
  assert.deepEqual(parseFormula(`${a}-${b}`), does(A, "-", B));
  assert.deepEqual(parseFormula(`${a}/${b}`), does(A, "/", B));
});

Deno.test("a formula names each of its cells once, in order", () => {
  assert.deepEqual(addressesOf(parseFormula(`${b} * 2 + ${a} / ${b}`)), [b, a]);
});

Deno.test("what is no formula is refused", () => {
  const faulty = [
    "",
    " ",
    a + " +",
    `${a} ${b}`,
    `(${a}`,
    `${a})`,
    "fees/2025",
    `${a} ^ 2`,
    "1.",
    "1,5",
    "=SUM(A1)",
    `${a}/extra`,
  ];
  for (const text of faulty) {
    assert.equal(formula.safeParse(text).success, false, text);
    assert.throws(() => parseFormula(text), RangeError, text);
  }
  assert.equal(formula.safeParse(`${a} * 2`).success, true);
});

Deno.test("an address has a file, a row and a column", () => {
  assert.equal(cellAddress.safeParse(a).success, true);
  for (const text of ["fees/2025", "fees/Två/fee_sek", "a/b/c/d", "12", ""]) {
    assert.equal(cellAddress.safeParse(text).success, false, text);
  }
});
