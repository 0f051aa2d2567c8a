import assert from "node:assert/strict";
import { loadFinanceData } from "../data/finance_data.ts";
import { budgetVarianceOf } from "./budget_variance.ts";

// RAR Sörmland, Årsredovisning 2025, 5. Driftredovisning:
// -16 713 + 18 799 = 2 086 (printed 2 057), 2 136 - 221 = 1 915 (1 886),
// 11 768 - 5 632 = 6 136 (-6 107)
Deno.test("the variances are worked out, and the three printed slips shown", async () => {
  const { posts } = budgetVarianceOf(await loadFinanceData("rar"), 2025)!;
  assert.deepEqual(
    posts.map((row) =>
      [
        row.post,
        row.actualSek,
        row.budgetSek,
        row.varianceSek,
        row.printedVarianceSek,
        row.agreement,
      ].join(" ")
    ),
    [
      "Nettokostnad -16713000 -18799000 2086000 2057000 differs",
      "Nettointäkt 18855000 19020000 -165000 -165000 holds",
      "Resultat 2136000 221000 1915000 1886000 differs",
      "Utgående eget kapital 11768000 5632000 6136000 -6107000 differs",
      "Likvida medel 16563000 12000000 4563000 4563000 holds",
    ],
  );
  // 2 086 / 18 799
  assert.equal(posts[0]!.varianceShare!.toFixed(4), "0.1110");
});

Deno.test("a year without a comparison has none", async () => {
  assert.equal(budgetVarianceOf(await loadFinanceData("rar"), 2024), null);
  assert.equal(budgetVarianceOf(await loadFinanceData("sydnarke"), 2025), null);
});
