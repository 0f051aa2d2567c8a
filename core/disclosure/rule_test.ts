import assert from "node:assert/strict";
import { DEFAULT_RULE, disclosureRule } from "./rule.ts";

Deno.test("the rule is 5 when nothing is said", () => {
  assert.deepEqual(disclosureRule(), { threshold: 5, width: 5 });
  assert.deepEqual(disclosureRule(), DEFAULT_RULE);
});

Deno.test("the width follows the threshold", () => {
  assert.deepEqual(disclosureRule({ threshold: 10 }), {
    threshold: 10,
    width: 10,
  });
  assert.deepEqual(disclosureRule({ threshold: 10, width: 4 }), {
    threshold: 10,
    width: 4,
  });
});

Deno.test("a rule that protects nothing is refused with its value", () => {
  assert.throws(() => disclosureRule({ threshold: 1 }), {
    name: "RangeError",
    message:
      "Threshold must be a whole number of 2 or more: current value is 1",
  });
  assert.throws(() => disclosureRule({ width: 0 }), {
    name: "RangeError",
    message: "Width must be a whole number of 1 or more: current value is 0",
  });
  assert.throws(() => disclosureRule({ threshold: NaN }), RangeError);
});
