import assert from "node:assert/strict";
import type { Protection } from "../data/protection.ts";
import { packProtections } from "./pack_protection.ts";

const PUBLISHED: Protection = {
  method: "published",
  threshold: null,
  width: null,
  numbers: 0,
  hidden: 0,
  text: "publicerade tabeller visas som publicerade",
};
const SUPPRESSED: Protection = {
  method: "suppression",
  threshold: 5,
  width: 5,
  numbers: 100,
  hidden: 30,
  text: "antal under 5 är undertryckta",
};

Deno.test("every way is told once, with how many files it is used in", () => {
  assert.deepEqual(
    packProtections([SUPPRESSED, PUBLISHED, undefined, { ...PUBLISHED }]),
    [{ ...PUBLISHED, files: 2 }, { ...SUPPRESSED, files: 1 }],
  );
  assert.deepEqual(packProtections([undefined]), []);
});

Deno.test("two rules in one pack are refused, for together they give away numbers", () => {
  const lower = { ...SUPPRESSED, threshold: 3, text: "antal under 3" };
  assert.throws(() => packProtections([SUPPRESSED, lower, SUPPRESSED]), {
    name: "InputError",
    message:
      /Sätten är: antal under 5 .* \(2 filer\); antal under 3, 30 av 100 antal/,
  });
});

Deno.test("one rule for numbers that have changed in between is refused too", () => {
  assert.throws(
    () => packProtections([SUPPRESSED, { ...SUPPRESSED, hidden: 31 }]),
    {
      name: "InputError",
      message:
        /data har ändrats .* 30 av 100 antal dolda \(1 filer\); 31 av 100/,
    },
  );
});
