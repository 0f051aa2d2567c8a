import assert from "node:assert/strict";
import { loadOutcomeData } from "../data/outcome_data.ts";
import { exitTables } from "../outcomes/exit_table.ts";
import { shareInterval } from "../statistics/proportions.ts";
import { participationBySex } from "./participation.ts";

Deno.test("women are counted among those who ended, and told among participants", async () => {
  const data = await loadOutcomeData("rar");
  const { groups, populationShare } = participationBySex(
    data,
    2025,
    exitTables(data)[0]!,
  );
  assert.deepEqual(groups.map(({ women, n }) => [women, n]), [
    [null, 676],
    [176, 334],
    [17, 27],
    [117, 215],
    [42, 92],
  ]);
  // 54 percent of 676 is printed; 365 of 676 is the nearest number of people.
  assert.equal(groups[0]!.share.value, 0.54);
  assert.equal(groups[0]!.share.low, shareInterval(365, 676).low);
  assert.equal(populationShare, null);
});

Deno.test("the population's share is the one that is given, if it is a share", async () => {
  const data = await loadOutcomeData("rar");
  const given = (share: number) => participationBySex(data, 2025, null, share);
  assert.equal(given(0.49).populationShare, 0.49);
  for (const share of [0, 1, 49, NaN]) {
    assert.throws(() => given(share), {
      name: "InputError",
      message:
        `andelen kvinnor i befolkningen ska vara mellan 0 och 1, är ${share}`,
    });
  }
});

Deno.test("a year without facts and exits has no groups", async () => {
  const data = await loadOutcomeData("sydnarke");
  assert.deepEqual(participationBySex(data, 2025, null).groups, []);
});
