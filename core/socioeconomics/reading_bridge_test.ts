import assert from "node:assert/strict";
import { loadCase } from "./case_fixtures.ts";
import { readingBridge } from "./reading_bridge.ts";
import { withOverrides } from "./socioeconomic_case.ts";

Deno.test("the bridge goes from +156 000 over −11 316 000 to −10 720 000", async () => {
  const steps = readingBridge(await loadCase("rar"));
  assert.deepEqual(
    steps.map(({ title, amountSek, toSek }) => [
      title,
      amountSek.toFixed(),
      toSek.toFixed(),
    ]),
    [
      ["Mot kommunernas avgift", "156000", "156000"],
      // 20 · 264 000 · 10 %
      ["Regionalskatt", "528000", "684000"],
      ["Regionens avgift", "-4000000", "-3316000"],
      ["Statens avgift", "-8000000", "-11316000"],
      ["Mot allas avgifter", "-11316000", "-11316000"],
      // 20 · (264 000 · 70 % − 155 000)
      ["De som fick jobb: netto", "596000", "-10720000"],
      ["Hela samhället", "-10720000", "-10720000"],
    ],
  );
});

Deno.test("every reading stands where the steps before it end", async () => {
  const basis = withOverrides(await loadCase("rar"), {
    employerContributionPct: 31,
    productionValuePct: 80,
    horizonYears: 3,
    discountRatePct: 4,
  });
  const steps = readingBridge(basis);
  assert.ok(steps.some(({ title }) => title === "Arbetsgivaravgift"));
  assert.ok(steps.some(({ title }) => title === "Arbetsgivarna: netto"));
  steps.forEach((entry, at) => {
    if (at === 0 || entry.kind === "step") return;
    const difference = entry.toSek.minus(steps[at - 1]!.toSek).abs();
    assert.ok(difference.lt(1e-20), `${entry.title}: ${difference}`);
  });
});
