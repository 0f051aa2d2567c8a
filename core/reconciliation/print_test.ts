import assert from "node:assert/strict";
import { readPrint } from "./print.ts";

Deno.test("Swedish prints of numbers are read", () => {
  const prints = {
    "117 100": "117100",
    "117\u00a0100": "117100",
    "1\u202f705\u202f000": "1705000",
    "77,1": "77.1",
    "1,25": "1.25",
    "- 16 713": "-16713",
    "−1 973": "-1973",
    "0": "0",
  };
  for (const [print, number] of Object.entries(prints)) {
    assert.equal(readPrint(print)?.toString(), number, print);
  }
});

Deno.test("prints that are more than a number are not read", () => {
  for (const print of ["", "117 100r", "ca 5", "26 %", "7.5", "1,2,3", "-"]) {
    assert.equal(readPrint(print), null, print);
  }
});
