import assert from "node:assert/strict";
import { loadFinanceData } from "../data/finance_data.ts";
import { latestUnspentGrants, unspentYears } from "./unspent_grants.ts";

// RAR Sörmland, Verksamhetsplan 2024, 4: about 5 mkr of the 8 119 tkr of the
// plan of 2023; 5 000 / 8 119 = 0.616
Deno.test("what was not used is a share of the year's grants, and unknown per intervention", async () => {
  const data = await loadFinanceData("rar");
  const { year, grants, grantedSumSek } = latestUnspentGrants(data, 2025)!;
  assert.equal(year, 2023);
  const { total, grantedSek, usedSek, unspentShare, approximate } = grants
    .at(-1)!;
  assert.deepEqual(
    [total, String(grantedSek), String(usedSek), approximate],
    [true, "8119000", "3119000", true],
  );
  assert.equal(unspentShare!.toFixed(3), "0.616");
  assert.equal(grants.length, 9);
  assert.ok(
    grants.slice(0, -1).every(({ unspentSek }) => unspentSek === null),
  );
  // 3107 + 1636 + 841 + 1234 + 781 + 1284 + 470 + 0
  assert.equal(String(grantedSumSek), "9353000");
});

Deno.test("an amount that is not used of an unknown grant has no share", async () => {
  const [first] = unspentYears(await loadFinanceData("rar"));
  assert.equal(first!.year, 2022);
  const [sum] = first!.grants;
  assert.equal(String(sum!.unspentSek), "2000000");
  assert.equal(sum!.grantedSek, null);
  assert.equal(sum!.unspentShare, null);
});

// 1 000 000 granted, 1 200 000 used: 200 000 too much, -20 percent
Deno.test("use is laid beside the grant of the same name, and may exceed it", async () => {
  const data = await loadFinanceData("sydnarke");
  const grant = data.interventions.find(({ row_id }) =>
    row_id === "2025-ciceron-2025"
  )!;
  const { amount, unit, year, intervention, document, table } = grant;
  const use = {
    row_id: "2025-ciceron",
    year,
    intervention,
    level: "item" as const,
    qualifier: "exakt" as const,
    used: amount.times("1.2"),
    unspent: null,
    unit,
    document,
    table,
  };
  const [unspent] = unspentYears({ ...data, interventionUse: [use] });
  const row = unspent!.grants.find((other) =>
    other.intervention === intervention
  )!;
  assert.equal(row.unspentShare, -0.2);
  assert.equal(row.approximate, false);
  assert.equal(unspent!.grants.filter((other) => other.total).length, 0);
});

Deno.test("a förbund without any statement of use has no year", async () => {
  const data = await loadFinanceData("sydnarke");
  assert.equal(latestUnspentGrants(data, 2030), null);
});
