import assert from "node:assert/strict";
import { loadOutcomeData } from "../data/outcome_data.ts";
import type { ExitByReasonRow } from "../data/tables/exit_tables.ts";
import { countOutcomes } from "./outcome_counts.ts";
import { outcomesOfYear } from "./outcome_year.ts";
import { decomposeChange, decomposeShares } from "./share_decomposition.ts";

Deno.test("a change between years is split over the interventions and adds up", async () => {
  const data = await loadOutcomeData("rar");
  // The year before: Sikta alone, 100 ended, 20 of them to work.
  const before: ExitByReasonRow[] = [
    row("sikta", "Arbete", "item", 20),
    row("sikta", "Bristande hälsotillstånd", "item", 80),
    row("sikta", "SIKTA", "subtotal", 100),
    row("totalt", "Summa", "total", 100),
  ];
  const both = countOutcomes({
    ...data,
    exitsByReason: [...before, ...data.exitsByReason],
  });
  const split = decomposeChange(
    outcomesOfYear(both, 2024).shares,
    outcomesOfYear(both, 2025).shares,
  )!;
  // 87/334 − 20/100. Sikta: rates 26/215 and 0.2, shares 215/334 and 1.
  near(split.difference, 87 / 334 - 0.2);
  near(split.rate + split.composition, split.difference);
  const sikta = split.interventions.find(({ interventionId }) =>
    interventionId === "sikta"
  )!;
  near(sikta.rate, (26 / 215 - 0.2) * (215 / 334 + 1) / 2);
  near(sikta.composition, (215 / 334 - 1) * (26 / 215 + 0.2) / 2);
  // SPIRA is new: all of its part is composition, 58/92 of its share.
  const spira = split.interventions.find(({ interventionId }) =>
    interventionId === "spira"
  )!;
  near(spira.rate, 0);
  near(spira.composition, 58 / 334);
});

Deno.test("a year without numbers gives no decomposition", async () => {
  const counts = countOutcomes(await loadOutcomeData("rar"));
  assert.equal(
    decomposeChange(
      outcomesOfYear(counts, 2024).shares,
      outcomesOfYear(counts, 2025).shares,
    ),
    null,
  );
  assert.equal(decomposeChange([], []), null);
});

Deno.test("an empty group gives no decomposition", () => {
  const part = {
    interventionId: "a",
    intervention: "A",
    first: { count: 1, n: 2 },
    second: { count: 0, n: 0 },
  };
  assert.equal(decomposeShares("arbete", [part]), null);
});

function row(
  intervention_id: string,
  reason: string,
  level: ExitByReasonRow["level"],
  exits: number,
): ExitByReasonRow {
  return {
    row_id: `2024-${intervention_id}-${exits}`,
    year: 2024,
    intervention_id,
    reason,
    sex: "T",
    level,
    exits,
    document: "Dokument",
    table: "Tabell",
  };
}

function near(found: number, expected: number): void {
  assert.ok(Math.abs(found - expected) < 1e-12, `${found}, ${expected}`);
}
