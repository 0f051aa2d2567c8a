import assert from "node:assert/strict";
import { loadFinanceData } from "../data/finance_data.ts";
import { equityPath } from "./equity_path.ts";

// RAR Sörmland, Årsredovisning 2025: balances 11 768 and 9 632, opening 5 411;
// results 4 233 (2023) and -1 973 (2022): 5 411 - 4 233 = 1 178 and
// 1 178 + 1 973 = 3 151; by income minus costs 2022 (19 036 - 20 829 = -1 793)
// it is 1 178 + 1 793 = 2 971.
Deno.test("own capital is worked back from the balance sheets by the results in print", async () => {
  const path = equityPath(await loadFinanceData("rar"));
  assert.deepEqual(
    path.map(({ year, equitySek, basis, otherwiseSek }) =>
      `${year} ${equitySek} ${basis} ${otherwiseSek}`
    ),
    [
      "2021 3151000 workedBack 2971000",
      "2022 1178000 workedBack null",
      "2023 5411000 opening null",
      "2024 9632000 balance null",
      "2025 11768000 balance null",
    ],
  );
});

// Sydnärke, Verksamhetsplan 2025: 1 023 433 + 697 000 = 1 720 433,
// + 606 400 = 2 326 833, - 40 752 = 2 286 081
Deno.test("own capital is worked forward by the results of the latest plan", async () => {
  const path = equityPath(await loadFinanceData("sydnarke"));
  assert.deepEqual(
    path.map(({ year, equitySek, basis }) => `${year} ${equitySek} ${basis}`),
    [
      "2024 1023433 balance",
      "2025 1720433 planned",
      "2026 2326833 planned",
      "2027 2286081 planned",
    ],
  );
});

Deno.test("without a balance sheet there is no own capital", async () => {
  const data = await loadFinanceData("rar");
  assert.deepEqual(equityPath({ ...data, closingBalances: [] }), []);
});
