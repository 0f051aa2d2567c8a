import assert from "node:assert/strict";
import { loadFullYearEquivalents } from "../data/full_year_equivalent_data.ts";
import { ALL, equivalentData, equivalentRow } from "./equivalent_fixtures.ts";
import { sexGaps } from "./sex_gap.ts";

Deno.test("the gaps of Sydnärke 2023 are those of its plan, the widest first", async () => {
  // Verksamhetsplan 2025, 4: Hallsberg 15,18 and 9,78, Askersund 13,12 and
  // 8,83, Kumla 14,49 and 10,32, Laxå 17,37 and 14,03.
  const gaps = sexGaps(await loadFullYearEquivalents("sydnarke"), ALL, 2025);
  assert.deepEqual(
    gaps.map(({ name, points }) => [name, points.toFixed(2)]),
    [
      ["Hallsberg", "5.40"],
      ["Askersund", "4.29"],
      ["Kumla", "4.17"],
      ["Laxå", "3.34"],
    ],
  );
  assert.ok(gaps.every(({ year }) => year === 2023));
});

Deno.test("the latest year that tells both sexes of a municipality is shown", () => {
  const share = (year: number, sex: "K" | "M", share_pct: number) =>
    equivalentRow("9901", year, null, { sex, share_pct });
  const data = equivalentData([
    share(2022, "K", 15),
    share(2022, "M", 12),
    share(2023, "K", 14),
    share(2024, "K", 13),
    share(2024, "M", 11),
  ]);
  const year = (latest: number) => sexGaps(data, ALL, latest)[0]?.year;
  assert.deepEqual([2025, 2023, 2021].map(year), [2024, 2022, undefined]);
});
