import { loadScenarioData } from "../data/scenario_data.ts";
import { scenarioBasis } from "./basis.ts";
import { planScenario, type ScenarioPlan } from "./plan.ts";
import { gridScenarios } from "./grid_scenarios.ts";
import { resolveScenario } from "./resolve.ts";
import { runScenario, type YearRun } from "./run.ts";
import { withScenarioFiles } from "./scenario_fixtures.ts";

/**
 * Ten thousand scenarios of three years and nine municipalities, with every
 * result kept. The peer does the same arithmetic on plain floats and keeps the
 * same results: nothing in it is rounded but the fees, whose kronor left over
 * go to the largest fractions too. That is one multiplication and division
 * where the exact run rounds to whole öre.
 */
const YEARS = [2026, 2027, 2028];
const group = "run 10 000 scenarios × 3 years × 9 municipalities";

const data = await loadScenarioData("rar");
const plans = manyPlans();

Deno.bench("the same in plain floats", { group }, () => {
  plans.map(runInFloats);
});

Deno.bench("exact integers", { group, baseline: true }, () => {
  plans.map(runScenario);
});

Deno.bench("check, plan and run one changed scenario", () => {
  const basis = scenarioBasis(data);
  runScenario(planScenario(resolveScenario(data, "bas"), basis));
});

function manyPlans(): ScenarioPlan[] {
  const bas = data.scenarioFiles.find(({ id }) => id === "bas")!.content;
  const steps = (from: number, step: number) =>
    Array.from({ length: 100 }, (_, at) => from + step * at);
  const grid = [
    {
      title: "Ram",
      path: "frame.sekPerYear.2026",
      values: steps(14_000_000, 70_007),
    },
    {
      title: "Insatser",
      path: "interventions.forbundsinsatser.sekPerYear.2026",
      values: steps(8_000_000, 30_011),
    },
  ];
  const files = withScenarioFiles(data, {
    bas,
    rutnat: {
      id: "rutnat",
      title: "Rutnät",
      extends: "bas",
      grid,
      indices: { price: { pctPerYear: { 2026: 2.5 } } },
      costs: { kansli: { index: "price" } },
      interventions: {
        esf: { end: "2026-08" },
        forbundsinsatser: { index: "price", vacancyPct: { 2026: 7.25 } },
      },
    },
  });
  const basis = scenarioBasis(files);
  return gridScenarios(files, resolveScenario(files, "rutnat"))
    .map(({ scenario }) => planScenario(scenario, basis));
}

function runInFloats(plan: ScenarioPlan): YearRun[] {
  const wholeYears = plan.lines.map(({ former }) => former);
  let { equity, liquidFunds } = plan.opening;
  return YEARS.map((_, at) => {
    const fees = feesInFloats(plan, at);
    const amounts = plan.lines.map((line, which) => {
      const whole = line.named[at] ??
        wholeYears[which]! * line.raise[at]! / 10_000;
      wholeYears[which] = whole;
      const from = line.from[at]!;
      const to = line.to[at]!;
      const active = to < from ? 0 : whole * to / 12 - whole * (from - 1) / 12;
      return active * line.staffed[at]! / 10_000;
    });
    let feeIncome = 0;
    for (const fee of fees) feeIncome += 100 * fee;
    let [otherIncome, costs, interventions, financial] = [0, 0, 0, 0];
    plan.lines.forEach(({ kind }, which) => {
      const amount = amounts[which]!;
      if (kind === "income") otherIncome += amount;
      else if (kind === "cost") costs += amount;
      else if (kind === "intervention") interventions += amount;
      else financial += kind === "financialIncome" ? amount : -amount;
    });
    const result = feeIncome + otherIncome - costs - interventions + financial;
    equity += result;
    if (liquidFunds !== null) liquidFunds += result + plan.workingCapital[at]!;
    let jobs = 0;
    plan.lines.forEach((line, which) => {
      const months = line.to[at]! - line.from[at]! + 1;
      if (months > 0) jobs += months * plan.benefits!.jobsPerMonth[which]!;
    });
    const limits = plan.limits.map(({ limit }) => 100 * limit.sek!);
    const balances = plan.benefits!.payers.map((places, which) => {
      let paid = 0;
      for (const place of places) paid += 100 * fees[place]!;
      return plan.benefits!.benefitPerJob[at]![which]! * jobs / 120_000 - paid;
    });
    return {
      fees,
      amounts,
      feeIncome,
      otherIncome,
      costs,
      interventions,
      financial,
      result,
      equity,
      liquidFunds,
      limits,
      jobs,
      balances,
    };
  });
}

function feesInFloats({ fees }: ScenarioPlan, at: number): number[] {
  const frame = fees.payments[at] as number;
  const all: number[] = fees.members.map(() => 0);
  for (const { party, places, weights } of fees.claims[at]!) {
    const amount = frame * (party === "stat" ? 0.5 : 0.25);
    let sum = 0;
    for (const weight of weights!) sum += weight;
    const fractions: number[] = [];
    let left = Math.round(amount);
    places.forEach((place, which) => {
      const exact = amount * weights![which]! / sum;
      const part = Math.floor(exact);
      all[place] = part;
      fractions.push(exact - part);
      left -= part;
    });
    for (; left > 0; left--) {
      let next = 0;
      for (let which = 1; which < fractions.length; which++) {
        if (fractions[which]! > fractions[next]!) next = which;
      }
      all[places[next]!]! += 1;
      fractions[next] = -1;
    }
  }
  return all;
}
