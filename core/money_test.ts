import assert from "node:assert/strict";
import fc from "fast-check";
import { ExactDecimal, kronor, sumOf, wholeKronor } from "./money.ts";

Deno.test("amounts are exact where floating point is not", () => {
  // In binary floating point 0.1 + 0.2 is 0.30000000000000004.
  assert.equal(kronor("0.1").plus(kronor("0.2")).toString(), "0.3");
});

Deno.test("text, whole numbers and integers of any size give the same amount", () => {
  for (const amount of ["1234", 1234, 1234n]) {
    assert.ok(kronor(amount).eq(new ExactDecimal(1234)));
  }
  assert.equal(kronor("-0.50").toString(), "-0.5");
});

Deno.test("any integer goes through kronor and back without loss", () => {
  fc.assert(fc.property(fc.bigInt(-(10n ** 39n), 10n ** 39n), (amount) => {
    assert.equal(wholeKronor(kronor(amount)), amount);
    assert.equal(kronor(amount.toString()).toString(), amount.toString());
  }));
});

Deno.test("large and small amounts are written without an exponent", () => {
  assert.equal(kronor("1" + "0".repeat(30)).toString(), "1" + "0".repeat(30));
  assert.equal(
    kronor("0." + "0".repeat(20) + "1").toString(),
    "0." + "0".repeat(20) + "1",
  );
});

Deno.test("a number that floating point may have rounded is refused with its value", () => {
  for (const amount of [0.1, 2 ** 53, NaN, Infinity]) {
    assert.throws(() => kronor(amount), {
      name: "RangeError",
      message:
        `Amount must be text or a whole number of kronor: current value is ${amount}`,
    });
  }
});

Deno.test("text that is not a plain decimal number is refused with its value", () => {
  for (
    const amount of [
      "",
      "abc",
      "NaN",
      "Infinity",
      "1 234",
      "1,5",
      "12x",
      "0x10",
      "1e3",
    ]
  ) {
    assert.throws(() => kronor(amount), {
      name: "RangeError",
      message: new RegExp(`current value is ${amount}$`),
    });
  }
});

Deno.test("an amount with öre has no whole kronor", () => {
  assert.throws(() => wholeKronor(kronor("10.5")), {
    name: "RangeError",
    message: "Amount must be in whole kronor: current value is 10.5",
  });
});

Deno.test("a sum is exact where floating point is not, and 0 of nothing", () => {
  assert.equal(sumOf(["0.1", "0.2"].map(kronor)).toString(), "0.3");
  assert.equal(sumOf([]).toString(), "0");
});
