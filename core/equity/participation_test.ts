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

Deno.test("those who ended are told together and by intervention, if anyone did", async () => {
  const counts = countOutcomes(await loadOutcomeData("rar"));
  const { groups } = participationBySex(counts, 2025);
  assert.equal(groups[1]!.group, "Avslutade, alla insatser");
  const [table] = counts.exits.filter(({ year }) => year === 2025);
  const nobody = { K: 0, M: 0, T: 0 };
  const interventions = table!.interventions.map((row, at) =>
    at === 0 ? { ...row, ended: nobody } : row
  );
  const without = participationBySex({
    ...counts,
    exits: [{ ...table!, interventions }],
  }, 2025);
  assert.deepEqual(
    without.groups.map(({ group }) => group),
    groups.map(({ group }) => group).filter((_, at) => at !== 2),
  );
});

Deno.test("another year's numbers leave a year as it is", async () => {
  const counts = countOutcomes(await loadOutcomeData("rar"));
  const before = {
    ...counts,
    women: [
      ...counts.women.map((row) => ({ ...row, year: 1999, share: 0.1 })),
      ...counts.women,
    ],
    exits: [
      ...counts.exits.map((row) => ({ ...row, year: 1999 })),
      ...counts.exits,
    ],
  };
  assert.deepEqual(
    participationBySex(before, 2025),
    participationBySex(counts, 2025),
  );
  assert.deepEqual(participationBySex(counts, 1999).groups, []);
});

Deno.test("a printed share without people, or people without a printed share, is no share", async () => {
  const counts = countOutcomes(await loadOutcomeData("rar"));
  const women = counts.women.map((row) => ({ ...row, share: null }));
  const { groups } = participationBySex({ ...counts, women }, 2025);
  assert.equal(groups[0]!.share, null);
});
