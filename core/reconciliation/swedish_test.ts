import assert from "node:assert/strict";
import { ExactDecimal } from "../money.ts";
import { inSwedish } from "./swedish.ts";

Deno.test("a number is written with minus, grouped thousands and a decimal comma", () => {
  const written = {
    "0": "0",
    "999": "999",
    "-1973": "−1\u00a0973",
    "1234567": "1\u00a0234\u00a0567",
    "77.1": "77,1",
    "-1000.25": "−1\u00a0000,25",
  };
  for (const [number, text] of Object.entries(written)) {
    assert.equal(inSwedish(new ExactDecimal(number)), text);
  }
});
