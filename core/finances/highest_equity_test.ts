import assert from "node:assert/strict";
import { loadFinanceData } from "../data/finance_data.ts";
import { kronor } from "../money.ts";
import { highestEquity } from "./highest_equity.ts";

Deno.test("nothing is worked out for a frame that no document states", async () => {
  const { equityLevels } = await loadFinanceData("rar");
  for (const frame of [4_684_000, 15_999_999, 21_000_000]) {
    assert.equal(highestEquity(kronor(frame), null, equityLevels), null);
  }
});

Deno.test("what is said to be in line is not a highest level", async () => {
  const { equityLevels } = await loadFinanceData("sydnarke");
  const inLine = equityLevels.filter(({ statement }) => statement === "i-linje")
    .map((row) => ({ ...row, frame_sek: kronor(4_684_000) }));
  assert.equal(inLine.length, 1);
  assert.equal(highestEquity(kronor(4_684_000), null, inLine), null);
});
