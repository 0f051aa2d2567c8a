import assert from "node:assert/strict";
import type { OutcomeShare } from "./outcome_shares.ts";
import { shareChange } from "./share_change.ts";

// Newcombe, Statistics in Medicine 17 (1998), 873–890, Table II, contrast (a):
// 56 of 70 less 48 of 80 is 0.2, by method 10 from 0.0524 to 0.3339.
Deno.test("the change of the total is a difference of shares with its interval", () => {
  const change = shareChange([total(48, 80)], [total(56, 70)])!;
  assert.equal(change.value.toFixed(4), "0.2000");
  assert.equal(change.low.toFixed(4), "0.0524");
  assert.equal(change.high.toFixed(4), "0.3339");
});

Deno.test("a number that is not known, not shown or of nobody gives no change", () => {
  for (const other of [total(null, 70), total(5, null), total(0, 0)]) {
    assert.equal(shareChange([other], [total(56, 70)]), null);
    assert.equal(shareChange([total(48, 80)], [other]), null);
  }
  assert.equal(shareChange([], [total(56, 70)]), null);
  assert.equal(shareChange([], []), null);
});

Deno.test("interventions, women and men, and other readings are not compared", () => {
  const others: OutcomeShare[] = [
    { ...total(1, 80), interventionId: "sikta" },
    { ...total(1, 80), sex: "K" },
    { ...total(1, 80), reading: { id: "annan", label: "annat" } },
  ];
  for (const other of others) {
    assert.equal(shareChange([other], [total(56, 70)]), null);
  }
  const change = shareChange([...others, total(48, 80)], [total(56, 70)])!;
  assert.equal(change.value.toFixed(4), "0.2000");
});

function total(count: number | null, n: number | null): OutcomeShare {
  return {
    year: 2025,
    reading: { id: "strikt", label: "arbete eller studier" },
    interventionId: "totalt",
    intervention: "Alla insatser",
    sex: "T",
    count,
    n,
    share: null,
  } as OutcomeShare;
}
