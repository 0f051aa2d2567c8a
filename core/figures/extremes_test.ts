import assert from "node:assert/strict";
import { describeExtremes, type Extreme } from "./extremes.ts";

Deno.test("the words for the extremes are true whatever the signs", () => {
  const text = (top: number, bottom: number) =>
    describeExtremes(extreme("Flen", top), extreme("Trosa", bottom));
  assert.equal(
    text(5, -3),
    "Mest ökar Flen med 5 kr, mest minskar Trosa med -3 kr.",
  );
  assert.equal(text(5, 2), "Mest ökar Flen med 5 kr, minst Trosa med 2 kr.");
  assert.equal(
    text(-1, -3),
    "Mest minskar Trosa med -3 kr, minst Flen med -1 kr.",
  );
  assert.equal(text(0, 0), "Ingen ändras.");
});

function extreme(name: string, amount: number): Extreme {
  return { name, amount, text: `${amount} kr` };
}
