import assert from "node:assert/strict";
import { hiddenGaps, isBeyondChance } from "./hidden_gaps.ts";
import type { SexGap } from "./sex_gaps.ts";

const OUTCOME = "arbete eller studier";

Deno.test("a larger gap is hidden only if chance hardly makes it", () => {
  const total = gap(0.1);
  const larger = (value: number, adjustedP: number | null) =>
    hiddenGaps(total, [gap(value, { adjustedP, what: "orsak" })])?.larger
      .length;
  assert.equal(larger(0.2, 0.04), 1);
  assert.equal(larger(-0.2, 0.04), 1);
  assert.equal(larger(0.2, 0.05), undefined);
  assert.equal(larger(0.2, null), undefined);
  assert.equal(larger(0.1, 0.01), undefined);
  assert.equal(larger(-0.05, 0.01), undefined);
});

Deno.test("an opposite gap is hidden from the size of the total's, and from five points", () => {
  const opposite = (whole: number, part: number) =>
    hiddenGaps(gap(whole), [gap(part)])?.opposite.length;
  assert.equal(opposite(0.1, -0.1), 1);
  assert.equal(opposite(-0.1, 0.1), 1);
  assert.equal(opposite(0.1, -0.09), undefined);
  assert.equal(opposite(0.1, 0.2), undefined);
  assert.equal(opposite(0.01, -0.05), 1);
  assert.equal(opposite(0.01, -0.049), undefined);
});

Deno.test("a total without a gap has no opposite, and what has no gap hides nothing", () => {
  assert.equal(hiddenGaps(gap(0), [gap(0.3)]), null);
  assert.equal(hiddenGaps(gap(0.1), [gap(null)]), null);
  assert.equal(hiddenGaps(gap(null), [gap(0.3, { adjustedP: 0.01 })]), null);
});

Deno.test("another outcome that goes the other way is no opposite", () => {
  assert.equal(hiddenGaps(gap(0.1), [gap(-0.2, { what: "flyttat" })]), null);
});

Deno.test("beyond chance is below one in twenty, and never where nothing was tested", () => {
  assert.ok(isBeyondChance(gap(0.1, { adjustedP: 0.049 })));
  assert.ok(!isBeyondChance(gap(0.1, { adjustedP: 0.05 })));
  assert.ok(!isBeyondChance(gap(0.1, { adjustedP: null })));
});

/** A gap of this size, 0–1, between women and men. */
function gap(value: number | null, other: Partial<SexGap> = {}): SexGap {
  const nobody = { K: 0, M: 0, T: 0 };
  return {
    interventionId: "insats",
    intervention: "Insats",
    what: OUTCOME,
    counts: nobody,
    of: nobody,
    women: null,
    men: null,
    gap: value === null
      ? null
      : { value, low: value - 0.1, high: value + 0.1, level: 0.95 },
    ratio: null,
    pValue: null,
    adjustedP: null,
    ...other,
  };
}
