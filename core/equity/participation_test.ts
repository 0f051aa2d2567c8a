import assert from "node:assert/strict";
import { loadOutcomeData } from "../data/outcome_data.ts";
import { countOutcomes } from "../outcomes/outcome_counts.ts";
import { shareInterval } from "../statistics/proportions.ts";
import { participationBySex } from "./participation.ts";

Deno.test("women are counted among those who ended, and told among participants", async () => {
  const counts = countOutcomes(await loadOutcomeData("rar"));
  const { groups, populationShare } = participationBySex(counts, 2025);
  assert.deepEqual(groups.map(({ women, n }) => [women, n]), [
    [null, 676],
    [176, 334],
    [17, 27],
    [117, 215],
    [42, 92],
  ]);
  // 54 percent of 676 is printed; 365 of 676 is the nearest number of people.
  assert.equal(groups[0]!.share!.value, 0.54);
  assert.equal(groups[0]!.share!.low, shareInterval(365, 676).low);
  assert.equal(populationShare, null);
});

Deno.test("the population's share is the one that is given, if it is a share", async () => {
  const counts = countOutcomes(await loadOutcomeData("rar"));
  const given = (share: number) => participationBySex(counts, 2025, share);
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
  const counts = countOutcomes(await loadOutcomeData("sydnarke"));
  assert.deepEqual(participationBySex(counts, 2025).groups, []);
});

Deno.test("a number that is not shown leaves its group without a share", async () => {
  const counts = countOutcomes(await loadOutcomeData("rar"));
  const women = counts.women.map((row) => ({
    ...row,
    women: null,
    share: null,
  }));
  const { groups } = participationBySex({ ...counts, women }, 2025);
  assert.deepEqual(groups[0], {
    group: "Deltagare, alla insatser",
    women: null,
    n: 676,
    share: null,
  });
});
