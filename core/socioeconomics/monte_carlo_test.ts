import assert from "node:assert/strict";
import { kronor } from "../money.ts";
import { localAssumptions } from "./local_assumptions.ts";
import { balanceModel } from "./balance_model.ts";
import { loadCase } from "./case_fixtures.ts";
import { simulateBalance, type SimulationPlan } from "./monte_carlo.ts";
import { jobAppraisal, perspectiveBalance } from "./perspective_balance.ts";
import { PERSPECTIVES } from "./perspectives.ts";
import { withOverrides } from "./socioeconomic_case.ts";

const BASE = await loadCase("rar");
const PLAN: SimulationPlan = {
  perspective: "kommun",
  distributions: {},
  draws: 200_000,
  seed: 2025,
};

Deno.test("the model for many draws is the exact calculation", () => {
  const set = withOverrides(BASE, {
    retentionFirstYearPct: 83,
    retentionLaterYearsPct: 71,
    deadweightPct: 17,
    displacementPct: 9,
    horizonYears: 5,
    discountRatePct: 3.5,
    wageGrowthPct: 1.5,
    employerContributionPct: 30,
    productionValuePct: 90,
    jobsPct: 110,
  });
  const columns = Object.fromEntries(
    Object.entries(localAssumptions(set))
      .map(([name, value]) => [name, Float64Array.of(value.toNumber())]),
  ) as unknown as Parameters<ReturnType<typeof balanceModel>>[0]["columns"];
  for (const perspective of PERSPECTIVES) {
    const found = new Float64Array(1);
    balanceModel(perspective, 5, 1_234_567, 1)(
      { columns, fullTimeJobs: Float64Array.of(20) },
      found,
      1,
    );
    const exact = jobAppraisal(
      perspective,
      set.assumptions,
      kronor(20),
      kronor(1_234_567),
    ).balanceSek.toNumber();
    assert.ok(Math.abs(found[0]! - exact) < 1e-6, perspective.id);
  }
});

Deno.test("the share who got a job alone gives the moments of its beta distribution", () => {
  // Beta(34.5, 300.5): mean 34.5 / 335, variance 34.5 · 300.5 / (335² · 336).
  // One job for all: 334 · 20 / 34 full-time jobs of 207 800 each.
  const found = simulateBalance(BASE, PLAN)!;
  const scale = 334 * 20 / 34 * 207_800;
  const mean = 34.5 / 335 * scale - 4_000_000;
  const sd = Math.sqrt(34.5 * 300.5 / (335 ** 2 * 336)) * scale;
  assert.ok(Math.abs(found.meanSek - mean) < 5 * sd / Math.sqrt(PLAN.draws));
  assert.ok(Math.abs(found.sdSek / sd - 1) < 0.01);
  assert.equal(found.pointSek, 156_000);
  // scipy.stats.beta(34.5, 300.5).ppf of 0.025, 0.5 and 0.975
  const shares = [0.072806, 0.102195, 0.137648];
  for (const [at, share] of shares.entries()) {
    const error = found.quantilesSek[at]! - (share * scale - 4_000_000);
    assert.ok(Math.abs(error) < 0.02 * sd, `${at}: ${error / sd}`);
  }
  assert.ok(Math.abs(found.drivers[0]!.varianceShare - 1) < 1e-9);
  assert.ok(found.unexplained < 1e-9);
});

Deno.test("the spread of independent inputs is divided as their variances", () => {
  // Both inputs multiply the same jobs. A triangular one of ± h has the
  // standard deviation h / √6: for assistance 30 000 / √6 = 12 247, for the tax
  // 10 % of 52 800, 5 280 / √6 = 2 156.
  const found = simulateBalance(BASE, {
    ...PLAN,
    distributions: {
      socialAssistanceSek: {
        kind: "triangular",
        low: 125_000,
        mode: 155_000,
        high: 185_000,
      },
      monthlyWageSek: {
        kind: "triangular",
        low: 19_800,
        mode: 22_000,
        high: 24_200,
      },
    },
  })!;
  const share = (title: RegExp) =>
    found.drivers.find((driver) => title.test(driver.title))!.varianceShare;
  const ratio = share(/försörjningsstöd/) / share(/Månadslön/);
  assert.ok(Math.abs(ratio / (12_247 / 2_156) ** 2 - 1) < 0.15, String(ratio));
  assert.match(found.drivers[0]!.title, /Andelen som fick jobb/);
});

Deno.test("the same seed gives the same numbers, another seed others", () => {
  const first = simulateBalance(BASE, PLAN)!;
  assert.deepEqual(simulateBalance(BASE, PLAN), first);
  const other = simulateBalance(BASE, { ...PLAN, seed: 2026 })!;
  assert.notEqual(other.meanSek, first.meanSek);
});

Deno.test("a distribution changed leaves the draws of the other inputs", () => {
  // A point at the value it already has: every draw is the same
  const first = simulateBalance(BASE, PLAN)!;
  const again = simulateBalance(BASE, {
    ...PLAN,
    distributions: { deadweightPct: { kind: "point", value: 0 } },
  })!;
  assert.equal(again.meanSek, first.meanSek);
  assert.deepEqual(again.quantilesSek, first.quantilesSek);
});

Deno.test("the classes hold nearly all draws and have 0 as a border", () => {
  const { classes } = simulateBalance(BASE, PLAN)!;
  const all = classes.reduce((sum, { share }) => sum + share, 0);
  assert.ok(all > 0.997 && all <= 1);
  assert.ok(classes.some(({ fromSek }) => fromSek === 0));
});

Deno.test("the probability of a balance of 0 or more is the share of such draws", () => {
  // Mean above 0 by construction: the balance without uncertainty is +156 000
  // and P(Beta(34.5, 300.5) ≥ 0.0979754) = 0.6018 (scipy.stats.beta.sf)
  const { probabilityPositive } = simulateBalance(BASE, PLAN)!;
  assert.ok(Math.abs(probabilityPositive - 0.6018) < 0.004);
});

Deno.test("0 is a seed, and draws that end within a block are counted as they are", () => {
  const found = simulateBalance(BASE, { ...PLAN, draws: 1001, seed: 0 })!;
  const whole = found.classes.reduce((sum, { share }) => sum + share, 0);
  // All but the outermost thousandths, one draw to each side
  assert.ok(Math.abs(whole * 1001 - 999) <= 2, String(whole * 1001));
});

Deno.test("a förbund without jobs has no draws", async () => {
  assert.equal(simulateBalance(await loadCase("sydnarke"), PLAN), null);
});

Deno.test("faulty draws, seeds and distributions are refused in Swedish", () => {
  assert.throws(() => simulateBalance(BASE, { ...PLAN, draws: 10 }), {
    name: "InputError",
    message:
      "antal dragningar: väntade ett heltal mellan 1000 och 100000000, fick 10",
  });
  assert.throws(
    () => simulateBalance(BASE, { ...PLAN, seed: -1 }),
    /slumpfrö: väntade ett heltal, 0 eller mer, fick -1/,
  );
  const faulty = {
    deadweightPct: { kind: "triangular", low: 0, mode: 60, high: 50 },
    displacementPct: { kind: "beta", alpha: 1, beta: 1, low: 0, high: 150 },
  } as const;
  assert.throws(
    () => simulateBalance(BASE, { ...PLAN, distributions: faulty }),
    {
      name: "InputError",
      message:
        "antagandet deadweightPct: mode ska ligga mellan low och high\n" +
        "antagandet displacementPct: väntade ett tal mellan 0 och 100 procent, " +
        "fick 0 till 150",
    },
  );
});

Deno.test("the balance without uncertainty is the exact one", () => {
  for (const { id } of PERSPECTIVES) {
    const found = simulateBalance(BASE, {
      ...PLAN,
      draws: 1000,
      perspective: id,
    })!;
    const exact = perspectiveBalance(BASE, id).balanceSek.toNumber();
    assert.equal(found.pointSek, exact);
  }
});
