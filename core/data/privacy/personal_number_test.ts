import assert from "node:assert/strict";
import fc from "fast-check";
import { holdsPersonalNumber, isPersonalNumber } from "./personal_number.ts";

// Skatteverket's own examples, SKV 704: a personnummer and a samordningsnummer.
const PERSONNUMMER = "6408233234";
const SAMORDNINGSNUMMER = "7010632391";

Deno.test("Skatteverket's examples are recognised, with ten and twelve digits", () => {
  // 640823-323: 12 4 0 8 4 3 6 2 6, with digits added up 36; 36 + 4 is 40.
  for (const ten of [PERSONNUMMER, SAMORDNINGSNUMMER]) {
    assert.ok(isPersonalNumber(ten));
    assert.ok(isPersonalNumber(`19${ten}`));
  }
});

Deno.test("any other check digit is refused", () => {
  for (let digit = 0; digit <= 9; digit++) {
    const number = `${PERSONNUMMER.slice(0, 9)}${digit}`;
    assert.equal(isPersonalNumber(number), digit === 4, number);
  }
});

Deno.test("a date that does not exist is refused, whatever its check digit", () => {
  const impossible = ["640023323", "641323323", "640800323", "640832323"];
  impossible.push("640860323", "640892323", "650229323");
  for (const nine of impossible) {
    for (let digit = 0; digit <= 9; digit++) {
      assert.equal(isPersonalNumber(`${nine}${digit}`), false, nine);
    }
  }
});

Deno.test("29 February is a date in leap years only", () => {
  const some = (date: string) =>
    Array.from({ length: 10 }, (_, digit) => `${date}123${digit}`)
      .some(isPersonalNumber);
  assert.ok(some("19960229"));
  assert.ok(some("20000229"));
  assert.ok(!some("19000229"));
  assert.ok(!some("19950229"));
});

Deno.test("organisation numbers are none: their third digit is 2 or more", () => {
  // Statistics Sweden and the Swedish Tax Agency.
  for (const number of ["2021000837", "2021005448"]) {
    assert.ok(!isPersonalNumber(number));
    assert.ok(!holdsPersonalNumber(number.replace(/(\d{4})$/, "-$1")));
  }
});

Deno.test("a number that is written as such is found in any text", () => {
  for (
    const text of [
      "640823-3234",
      "640823+3234",
      "640823 3234",
      "19640823-3234",
      "196408233234",
      "701063-2391",
      "ring 640823-3234 i morgon",
      "id:640823–3234",
    ]
  ) assert.ok(holdsPersonalNumber(text), text);
});

Deno.test("ten bare digits, longer numbers and dates are not written as such", () => {
  for (
    const text of [
      "6408233234",
      "1640823-32345",
      "x19640823-3234",
      "1964-08-23",
      "640823-3235",
      "1 485 201",
      "",
    ]
  ) assert.ok(!holdsPersonalNumber(text), text);
});

Deno.test("of all numbers that begin with a date one in ten has the right check digit", () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 999 }), (serial) => {
    const nine = `850101${String(serial).padStart(3, "0")}`;
    const right = Array.from({ length: 10 }, (_, digit) => `${nine}${digit}`)
      .filter(isPersonalNumber);
    assert.equal(right.length, 1);
  }));
});
