import assert from "node:assert/strict";
import { loadFinanceData } from "../data/finance_data.ts";
import { equityGoals } from "./equity_goals.ts";

// Sydnärke, Verksamhetsplan 2025, 6.3: "max 7 procent av intäkterna, eller max
// 300 000 kr"; Tabell 4: 0.07 × 6 135 100 = 429 457
Deno.test("a goal in percent or kronor is two goals of different amounts", async () => {
  const goals = equityGoals(await loadFinanceData("sydnarke"));
  assert.deepEqual(
    goals.map(({ year, sharePct, incomeSek, highestSek }) =>
      `${year} ${sharePct} ${incomeSek} ${highestSek}`
    ),
    ["2025 7 6135100 429457", "2025 null null 300000"],
  );
});

Deno.test("a goal in percent of an unknown income is left out", async () => {
  const data = await loadFinanceData("sydnarke");
  const goals = equityGoals({ ...data, budgets: [] });
  assert.deepEqual(goals.map(({ highestSek }) => String(highestSek)), [
    "300000",
  ]);
});
