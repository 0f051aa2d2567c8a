import assert from "node:assert/strict";
import { loadFinanceData } from "../data/finance_data.ts";
import { keyRatios } from "./key_ratios.ts";

// 11 768 / 17 048 = 69.03 % (printed 69), 9 632 / 13 357 = 72.11 % (72);
// 17 048 / 5 280 = 3.229, 13 357 / 3 726 = 3.585
Deno.test("soliditet is the printed one where there is a balance sheet, liquidity the assets by the debts", async () => {
  const ratios = keyRatios(await loadFinanceData("rar"));
  assert.deepEqual(
    ratios.map(({ year, printedEquityRatio, equityRatio }) =>
      `${year} ${printedEquityRatio} ${equityRatio?.toFixed(4)}`
    ),
    [
      "2021 0.28 undefined",
      "2022 0.14 undefined",
      "2023 0.49 undefined",
      "2024 0.72 0.7211",
      "2025 0.69 0.6903",
    ],
  );
  assert.deepEqual(
    ratios.map(({ liquidity }) => liquidity?.toFixed(3)),
    [undefined, undefined, undefined, "3.585", "3.229"],
  );
});
