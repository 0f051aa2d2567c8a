import assert from "node:assert/strict";
import fc from "fast-check";
import { sumOf } from "../money.ts";
import type { AssumptionOverrides } from "../parameters/assumption_overrides.ts";
import type { AssumptionName } from "../parameters/assumption_definitions.ts";
import { loadCase } from "./case_fixtures.ts";
import { MONEY_FLOWS, SOCIETY_PARTIES } from "./money_flows.ts";
import {
  flowSum,
  perspectiveBalance,
  perspectiveBalances,
} from "./perspective_balance.ts";
import { type PerspectiveId, PERSPECTIVES } from "./perspectives.ts";
import { withOverrides } from "./socioeconomic_case.ts";

const BASE = await loadCase("rar");

/** Any values that the assumptions may take. */
const ANY_OVERRIDES: fc.Arbitrary<AssumptionOverrides> = fc.record({
  socialAssistanceSek: fc.nat(400_000),
  monthlyWageSek: fc.nat(60_000),
  municipalTaxPct: fc.nat(60),
  regionalTaxPct: fc.nat(40),
  employerContributionPct: fc.nat(50),
  productionValuePct: fc.nat(200),
  jobsPct: fc.nat(300),
  retentionFirstYearPct: fc.nat(100),
  retentionLaterYearsPct: fc.nat(100),
  deadweightPct: fc.nat(100),
  displacementPct: fc.nat(100),
  horizonYears: fc.integer({ min: 1, max: 8 }),
  discountRatePct: fc.nat(20),
  wageGrowthPct: fc.integer({ min: -5, max: 5 }),
}, { requiredKeys: [] });

const balanceOf = (overrides: AssumptionOverrides, id: PerspectiveId) =>
  perspectiveBalance(withOverrides(BASE, overrides), id).balanceSek;

Deno.test("as published, the readings of Tabell 3 and Tabell 2 are +156 000 and 4 684 000 against 16 000 000", () => {
  const three = perspectiveBalance(BASE, "tabell-3");
  assert.equal(three.balanceSek.toFixed(), "156000");
  const two = perspectiveBalance(BASE, "tabell-2");
  assert.equal(two.benefitSek.toFixed(), "4684000");
  assert.equal(two.costSek.toFixed(), "16000000");
});

Deno.test("a job and its fees by party, worked out by hand", () => {
  // Wage 22 000 · 12 = 264 000; municipal tax 20 % = 52 800, regional 10 % =
  // 26 400; social assistance 155 000. Times 20 jobs.
  const expected: [PerspectiveId, string, string, string][] = [
    // 155 000 + 52 800 = 207 800
    ["kommun", "207800", "4000000", "156000"],
    // 26 400 · 20 − 4 000 000
    ["region", "26400", "4000000", "-3472000"],
    ["stat", "0", "8000000", "-8000000"],
    // 264 000 − 52 800 − 26 400 − 155 000 = 29 800
    ["individ", "29800", "0", "596000"],
    ["arbetsgivare", "0", "0", "0"],
    // 264 000 · 20 − 16 000 000
    ["samhalle", "264000", "16000000", "-10720000"],
  ];
  for (const [id, perJob, cost, balance] of expected) {
    const found = perspectiveBalance(BASE, id);
    assert.equal(found.benefitPerJobSek.toFixed(), perJob, id);
    assert.equal(found.costSek.toFixed(), cost, id);
    assert.equal(found.balanceSek.toFixed(), balance, id);
  }
});

Deno.test("two years with everything set, worked out by hand", () => {
  // Extra work: 0.8 · (1 − 0.25) · (1 − 0.2) = 0.48, then · 0.5 = 0.24.
  // Per job: 155 000 + 52 800 = 207 800, then 155 000 + 52 800 · 1.1 = 213 080.
  // 0.48 · 207 800 / 1.25 + 0.24 · 213 080 / 1.5625 = 79 795.2 + 32 729.088
  const found = perspectiveBalance(
    withOverrides(BASE, {
      retentionFirstYearPct: 80,
      retentionLaterYearsPct: 50,
      deadweightPct: 25,
      displacementPct: 20,
      horizonYears: 2,
      discountRatePct: 25,
      wageGrowthPct: 10,
    }),
    "kommun",
  );
  assert.equal(found.benefitPerJobSek.toFixed(3), "112524.288");
  // 20 jobs against 4 000 000
  assert.equal(found.balanceSek.toFixed(2), "-1749514.24");
  assert.equal(found.paybackYears, null);
});

Deno.test("an employer contribution moves between employer and state and raises what is produced", () => {
  // 264 000 · 1.25 = 330 000 is produced per job; 66 000 goes to the state
  const set = withOverrides(BASE, { employerContributionPct: 25 });
  const perJob = (id: PerspectiveId) =>
    perspectiveBalance(set, id).benefitPerJobSek.toFixed();
  assert.equal(perJob("stat"), "66000");
  assert.equal(perJob("arbetsgivare"), "0");
  assert.equal(perJob("samhalle"), "330000");
  assert.equal(perJob("tabell-2"), "234200");
});

Deno.test("transfers net to zero over the parties, whatever is assumed", () => {
  fc.assert(fc.property(ANY_OVERRIDES, (overrides) => {
    const balances = perspectiveBalances(withOverrides(BASE, overrides));
    const parties = balances.filter(({ perspective }) =>
      (SOCIETY_PARTIES as readonly string[]).includes(perspective.id)
    );
    for (const transfer of MONEY_FLOWS.filter(({ payer }) => payer !== null)) {
      const amounts = parties.flatMap(({ flows }) =>
        flows.filter(({ flow }) => flow === transfer)
          .map(({ amountSek }) => amountSek)
      );
      assert.equal(amounts.length, 2, transfer.id);
      assert.ok(sumOf(amounts).isZero(), transfer.id);
    }
    const society = balances.find(({ perspective }) =>
      perspective.id === "samhalle"
    )!;
    const whole = sumOf(parties.map(({ balanceSek }) => balanceSek));
    assert.ok(whole.minus(society.balanceSek).abs().lt(1e-20));
    assert.deepEqual(society.flows.map(({ flow }) => flow.id), ["produktion"]);
  }));
});

Deno.test("the flows of a perspective add up to its benefit", () => {
  const ids = fc.constantFrom(...PERSPECTIVES.map(({ id }) => id));
  fc.assert(fc.property(ANY_OVERRIDES, ids, (overrides, id) => {
    const balance = perspectiveBalance(withOverrides(BASE, overrides), id);
    const flows = sumOf(balance.flows.map(({ amountSek }) => amountSek));
    assert.ok(flows.minus(balance.benefitSek).abs().lt(1e-20));
    const split = flowSum(balance.flows, 1).plus(flowSum(balance.flows, -1));
    assert.ok(split.minus(flows).abs().lt(1e-20));
  }));
});

Deno.test("benefits are proportional to the number of jobs", () => {
  const ids = fc.constantFrom(...PERSPECTIVES.map(({ id }) => id));
  fc.assert(
    fc.property(ANY_OVERRIDES, ids, fc.integer({ min: 1, max: 9 }), (
      overrides,
      id,
      times,
    ) => {
      const benefit = (jobsPct: number) =>
        perspectiveBalance(withOverrides(BASE, { ...overrides, jobsPct }), id)
          .benefitSek;
      const difference = benefit(100 * times).minus(benefit(100).times(times));
      assert.ok(difference.abs().lt(1e-20));
    }),
  );
});

Deno.test("each assumption moves the municipalities' balance in its known direction", () => {
  const directions: [AssumptionName, number, number, 1 | 0 | -1][] = [
    ["socialAssistanceSek", 0, 400_000, 1],
    ["monthlyWageSek", 0, 60_000, 1],
    ["municipalTaxPct", 0, 60, 1],
    ["jobsPct", 0, 300, 1],
    ["retentionFirstYearPct", 0, 100, 1],
    ["retentionLaterYearsPct", 0, 100, 1],
    ["horizonYears", 1, 8, 1],
    ["wageGrowthPct", -5, 5, 1],
    ["deadweightPct", 0, 100, -1],
    ["displacementPct", 0, 100, -1],
    ["discountRatePct", 0, 20, -1],
    ["regionalTaxPct", 0, 40, 0],
    ["employerContributionPct", 0, 50, 0],
    ["productionValuePct", 0, 200, 0],
  ];
  for (const [name, min, max, direction] of directions) {
    const value = fc.integer({ min, max });
    fc.assert(
      fc.property(ANY_OVERRIDES, value, value, (overrides, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const step = balanceOf({ ...overrides, [name]: high }, "kommun")
          .minus(balanceOf({ ...overrides, [name]: low }, "kommun"));
        const expected = direction === 0
          ? step.isZero()
          : step.times(direction).gte(-1e-20);
        assert.ok(expected, `${name} ${low} to ${high} gives ${step}`);
      }),
      { numRuns: 25 },
    );
  }
});

Deno.test("without discounting the present value is the sum of the years", () => {
  fc.assert(fc.property(ANY_OVERRIDES, (overrides) => {
    const set = withOverrides(BASE, { ...overrides, discountRatePct: 0 });
    const found = perspectiveBalance(set, "kommun");
    const sum = sumOf(found.benefitsSek);
    assert.ok(found.benefitSek.minus(sum).abs().lt(1e-20));
  }));
});
