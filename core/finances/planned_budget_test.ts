import assert from "node:assert/strict";
import { loadFinanceData } from "../data/finance_data.ts";
import { plannedBudget, plannedBudgets } from "./planned_budget.ts";

// Sydnärke, Verksamhetsplan 2025, 7.4 Tabell 4
Deno.test("a plan over three years is the published one, and its sums are their addends", async () => {
  const budgets = plannedBudgets(await loadFinanceData("sydnarke"));
  assert.deepEqual(
    budgets.map(({ documentYear, year, incomeSek, costSek, resultSek }) =>
      [documentYear, year, incomeSek, costSek, resultSek].join(" ")
    ),
    [
      "2025 2025 6135100 5436400 697000",
      "2025 2026 6135100 5526900 606400",
      "2025 2027 5381748 5420600 -40752",
    ],
  );
  const sums = budgets.flatMap(({ lines }) =>
    lines.filter(({ agreement }) => agreement !== null)
  );
  // Summa intäkter, Rörelsens kostnader, Rörelseresultat, Resultat, three years
  assert.equal(sums.length, 12);
  assert.ok(sums.every(({ agreement }) => agreement === "holds"));
});

// RAR Sörmland, Verksamhetsplan 2018, 6: 18738 - 17872 = 866,
// 16985 - 14100 = 2885, 19004 - 8610 = 10394
Deno.test("a plan whose later years have totals alone is summed by them", async () => {
  const balances = plannedBudgets(await loadFinanceData("rar"))
    .filter(({ documentYear }) => documentYear === 2018)
    .flatMap(({ lines }) =>
      lines.filter(({ section }) => section === "balans")
    );
  assert.deepEqual(
    balances.map(({ computedSek, agreement }) => `${computedSek} ${agreement}`),
    ["866000 holds", "2885000 holds", "10394000 holds"],
  );
});

// RAR Sörmland, Verksamhetsplan och budget 2023: 18500 - 15401 = 3099
Deno.test("costs printed without a sign are costs", async () => {
  const budget = plannedBudget(await loadFinanceData("rar"), 2023)!;
  assert.equal(String(budget.costSek), "15401000");
  assert.equal(String(budget.resultSek), "3099000");
  assert.equal(budget.lines.at(-1)!.agreement, "holds");
});

// RAR Sörmland, Verksamhetsplan 2024: 18 000 000 - 16 462 000 = 1 538 000
Deno.test("the printed slip of 2024 is a slip of 10 000 kr", async () => {
  const budget = plannedBudget(await loadFinanceData("rar"), 2024)!;
  const off = budget.lines.filter(({ agreement }) => agreement === "differs");
  assert.deepEqual(
    off.map(({ post, printedSek, computedSek }) =>
      `${post} ${printedSek} ${computedSek}`
    ),
    ["Årets beräknade resultat 1548000 1538000"],
  );
});

Deno.test("a year that no plan has is none", async () => {
  assert.equal(plannedBudget(await loadFinanceData("rar"), 2030), null);
});
