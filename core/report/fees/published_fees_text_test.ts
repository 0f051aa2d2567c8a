import assert from "node:assert/strict";
import { loadFeeData } from "../../data/fee_data.ts";
import { feeInput } from "../../fees/fee_basis.ts";
import { allocateMemberFees } from "../../fees/member_fees.ts";
import { comparePublishedFees } from "../../fees/published_fees.ts";
import { kronor } from "../../money.ts";
import { publishedFeesText } from "./published_fees_text.ts";

Deno.test("published fees that are the computed ones are said to be so", async () => {
  const data = await loadFeeData("rar");
  for (const year of [2018, 2025]) {
    const fees = allocateMemberFees(feeInput(data, year));
    assert.equal(
      publishedFeesText(comparePublishedFees(data, fees)),
      "Alla 11 publicerade avgifter stämmer till kronan med de framräknade.",
    );
  }
});

// Flen pays 190 989 kr; with 290 989 in the published table it is 100 000 more.
Deno.test("a published fee that is off is named with its difference", async () => {
  const data = await loadFeeData("rar");
  const misprinted = data.fees.map((row) =>
    row.fee_year === 2025 && row.member_code === "0482"
      ? { ...row, fee_sek: kronor(290989) }
      : row
  );
  const fees = allocateMemberFees(feeInput(data, 2025));
  const compared = comparePublishedFees({ ...data, fees: misprinted }, fees);
  assert.equal(
    publishedFeesText(compared).replaceAll("\u00a0", " "),
    "1 av 11 publicerade avgifter avviker från de framräknade: Flen " +
      "(publicerat 290 989 kr, +100 000 kr mot det framräknade).",
  );
});

Deno.test("a year without published fees has nothing to compare with", () => {
  assert.match(publishedFeesText([]), /inte publicerade/);
});
