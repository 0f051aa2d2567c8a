import assert from "node:assert/strict";
import { loadFullYearEquivalents } from "../data/full_year_equivalent_data.ts";
import { SINGLE_BENEFITS } from "./benefit_series.ts";
import { ALL, equivalentData, equivalentRow } from "./equivalent_fixtures.ts";
import { partChecks } from "./part_checks.ts";

Deno.test("the printed total of 2020 is the only one that is not its benefits' sum", async () => {
  // SCB, Antalet helårsekvivalenter 1990–2021: 150 156 + 225 841 + 124 182 +
  // 172 472 + 97 523 + 23 036 = 793 210, printed 790 242.
  const checks = partChecks(await loadFullYearEquivalents("rar"), ALL);
  assert.equal(checks.length, 8);
  assert.deepEqual(
    checks.filter(({ holds }) => !holds)
      .map((
        { year, total, sum, difference },
      ) => [year, total, sum, difference]),
    [[2020, 790_242, 793_210, 2968]],
  );
});

Deno.test("women and men may miss the total by rounding before 2025", () => {
  // Three rounded numbers: at most 1.5 apart.
  assert.deepEqual(checkOf(2024, 1001).map(({ holds }) => holds), [true]);
  assert.deepEqual(checkOf(2024, 1002).map(({ holds }) => holds), [false]);
});

Deno.test("from 2025 the noise of every number is allowed for, with its reason", () => {
  // Half a person and 5 of noise in three numbers: 16.5.
  const [within] = checkOf(2025, 1016);
  assert.equal(within!.holds, true);
  assert.equal(within!.tolerance, 16.5);
  assert.match(within!.reason, /brus om högst 5/);
  assert.equal(checkOf(2025, 1017)[0]!.holds, false);
});

Deno.test("parts of which one is missing are not summed", () => {
  const rows = SINGLE_BENEFITS.slice(1).map((benefit) =>
    equivalentRow("9901", 2024, 10, { benefit })
  );
  const data = equivalentData([equivalentRow("9901", 2024, 60), ...rows]);
  assert.deepEqual(partChecks(data, ALL), []);
});

function checkOf(year: number, total: number) {
  return partChecks(
    equivalentData([
      equivalentRow("9901", year, total),
      equivalentRow("9901", year, 600, { sex: "K" }),
      equivalentRow("9901", year, 400, { sex: "M" }),
    ]),
    ALL,
  );
}
