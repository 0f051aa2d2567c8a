import assert from "node:assert/strict";
import { loadCase } from "./case_fixtures.ts";
import { compareScenarios } from "./scenarios.ts";
import { oneWaySensitivity, twoWaySensitivity } from "./sensitivity.ts";

const BASE = await loadCase("rar");

Deno.test("one-way sensitivity orders the assumptions by how far they move the balance", () => {
  // Benefit 4 156 000. Deadweight 50 %: 2 078 000 − 4 000 000 = −1 922 000.
  // Wage 20 000 and 26 400: tax 1 056 000 / 1.1, − 96 000, and 1 056 000 · 1.2,
  // + 211 200. Regional tax: no difference.
  const found = oneWaySensitivity(BASE, "kommun", {
    monthlyWageSek: [20_000, 26_400],
    regionalTaxPct: [5, 15],
    deadweightPct: [0, 50],
  });
  assert.deepEqual(
    found.map(({ definition, base, atLowSek, atHighSek }) => [
      definition.name,
      base.toFixed(),
      atLowSek.toFixed(),
      atHighSek.toFixed(),
    ]),
    [
      ["deadweightPct", "0", "156000", "-1922000"],
      ["monthlyWageSek", "22000", "60000", "367200"],
      ["regionalTaxPct", "10", "156000", "156000"],
    ],
  );
});

Deno.test("two-way sensitivity has one balance per pair of values", () => {
  const found = twoWaySensitivity(
    BASE,
    "kommun",
    { name: "retentionFirstYearPct", values: [50, 100] },
    { name: "deadweightPct", values: [0, 50] },
  );
  assert.deepEqual(
    found.cells.map(({ x, y, balanceSek }) => [x, y, balanceSek.toFixed()]),
    // 4 156 000 times 0.5, 0.25, 1 and 0.5, minus 4 000 000
    [
      [50, 0, "-1922000"],
      [50, 50, "-2961000"],
      [100, 0, "156000"],
      [100, 50, "-1922000"],
    ],
  );
});

Deno.test("a range that is turned round or leaves what is allowed is refused in Swedish", () => {
  assert.throws(
    () => oneWaySensitivity(BASE, "kommun", { deadweightPct: [50, 0] }),
    {
      name: "InputError",
      message: "antagandet deadweightPct (dödvikt): väntade [lägst, högst] " +
        "där båda är ett tal mellan 0 och 100 procent, fick [50,0]",
    },
  );
  assert.throws(
    () => oneWaySensitivity(BASE, "kommun", { deadweightPct: [0, 120] }),
    /deadweightPct\.1 \(dödvikt\): väntade ett tal mellan 0 och 100 procent, fick 120/,
  );
});

Deno.test("scenarios start from the case as it stands", () => {
  const [base, half] = compareScenarios(BASE, "kommun", {
    "Hälften stannar": { retentionFirstYearPct: 50 },
  });
  assert.equal(base!.name, "Utgångsläge");
  assert.equal(base!.balance.balanceSek.toFixed(), "156000");
  assert.equal(half!.balance.balanceSek.toFixed(), "-1922000");
  // 264 000 · 20 · 0.5 − 16 000 000
  assert.equal(half!.society.balanceSek.toFixed(), "-13360000");
  // Twice as many jobs as 19.249278
  assert.equal(half!.breakEven.fullTimeJobs!.toFixed(4), "38.4986");
});
