import assert from "node:assert/strict";
import { kronor } from "../money.ts";
import { agreementOf } from "./agreement.ts";

// Two addends and their sum, each up to 500 kr off: 1 500 kr at most.
Deno.test("amounts in tkr may differ by half a tkr each", () => {
  assert.equal(agreementOf(kronor(0), 2, "tkr"), "holds");
  assert.equal(agreementOf(kronor(-1000), 2, "tkr"), "rounding");
  assert.equal(agreementOf(kronor(1500), 2, "tkr"), "rounding");
  assert.equal(agreementOf(kronor(2000), 2, "tkr"), "differs");
  assert.equal(agreementOf(kronor(2000), 3, "tkr"), "rounding");
});

Deno.test("amounts in kronor are exact", () => {
  assert.equal(agreementOf(kronor(1), 20, "kr"), "differs");
});
