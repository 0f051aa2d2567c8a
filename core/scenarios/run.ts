import { JOB_PARTS } from "./benefit_plan.ts";
import { yearFees } from "./fee_run.ts";
import { hundredths, oreOf, scaled } from "./integers.ts";
import type { LinePlan } from "./line_plan.ts";
import type { ScenarioPlan } from "./plan.ts";
import type { EquityLimit } from "./scenario.ts";

/** What a year of a scenario comes to, in whole öre where not said otherwise. */
export interface YearRun {
  /** Fee of each member, whole kronor. */
  readonly fees: readonly number[];
  /** Amount of each line of the plan. */
  readonly amounts: readonly number[];
  /** All fees. */
  readonly feeIncome: number;
  /** Income beside the fees. */
  readonly otherIncome: number;
  /** Costs beside interventions. */
  readonly costs: number;
  /** What interventions cost. */
  readonly interventions: number;
  /** Financial income minus financial costs. */
  readonly financial: number;
  /** What is left of the year's income. */
  readonly result: number;
  /** Own capital at the end. */
  readonly equity: number;
  /** Liquid funds at the end; `null` where not known. */
  readonly liquidFunds: number | null;
  /** Each level; `null` where it has no step for so small a frame. */
  readonly limits: readonly (number | null)[];
  /** Expected full-time jobs, in parts of a job. */
  readonly jobs: number;
  /** Socio-economic balance of each perspective; none without jobs. */
  readonly balances: readonly number[];
}

/**
 * Runs a scenario from its opening balance, year by year. Every amount is a
 * whole number of öre, so that all sums are exact.
 *
 * @returns One entry per year of the plan.
 * @throws {InputError} If a limit on how much a fee may move cannot be met.
 */
export function runScenario(plan: ScenarioPlan): YearRun[] {
  const wholeYears = plan.lines.map(({ former }) => former);
  let { equity, liquidFunds } = plan.opening;
  let former = plan.fees.formerFees;
  return plan.years.map((_, at) => {
    const fees = yearFees(plan.fees, at, former);
    const amounts = lineAmounts(plan.lines, wholeYears, at);
    const sums = sumsOf(plan.lines, amounts, fees);
    equity += sums.result;
    if (liquidFunds !== null) {
      liquidFunds += sums.result + plan.workingCapital[at]!;
    }
    former = fees;
    const jobs = expectedJobs(plan, at);
    return {
      fees,
      amounts,
      ...sums,
      equity,
      liquidFunds,
      limits: plan.limits.map(({ limit }) =>
        limitOf(limit, sums.feeIncome, sums.otherIncome)
      ),
      jobs,
      balances: balancesOf(plan, at, fees, jobs),
    };
  });
}

/** What each line comes to; the whole-year amounts move on to the year. */
function lineAmounts(
  lines: readonly LinePlan[],
  wholeYears: number[],
  at: number,
): number[] {
  return lines.map(({ named, raise, from, to, staffed }, which) => {
    const whole = named[at] ?? scaled(wholeYears[which]!, raise[at]!, 10_000);
    wholeYears[which] = whole;
    return scaled(ofMonths(whole, from[at]!, to[at]!), staffed[at]!, 10_000);
  });
}

/**
 * What some months take of a year's amount. It is the difference of two sums
 * from January, so that the months always add up to the year.
 */
function ofMonths(whole: number, from: number, to: number): number {
  if (to < from) return 0;
  return scaled(whole, to, 12) - scaled(whole, from - 1, 12);
}

function sumsOf(
  lines: readonly LinePlan[],
  amounts: readonly number[],
  fees: readonly number[],
) {
  let feeIncome = 0;
  for (const fee of fees) feeIncome += oreOf(fee);
  let otherIncome = 0;
  let costs = 0;
  let interventions = 0;
  let financial = 0;
  for (let which = 0; which < lines.length; which++) {
    const amount = amounts[which]!;
    switch (lines[which]!.kind) {
      case "income":
        otherIncome += amount;
        break;
      case "cost":
        costs += amount;
        break;
      case "intervention":
        interventions += amount;
        break;
      case "financialIncome":
        financial += amount;
        break;
      case "financialCost":
        financial -= amount;
    }
  }
  const result = feeIncome + otherIncome - costs - interventions + financial;
  return { feeIncome, otherIncome, costs, interventions, financial, result };
}

function limitOf(
  { sek, pctOfIncome, staircase }: EquityLimit,
  feeIncome: number,
  otherIncome: number,
): number | null {
  if (sek !== undefined) return oreOf(sek);
  if (pctOfIncome !== undefined) {
    return scaled(feeIncome + otherIncome, hundredths(pctOfIncome), 10_000);
  }
  const step = staircase!.findLast(({ fromFrameSek }) =>
    oreOf(fromFrameSek) <= feeIncome
  );
  if (!step) return null;
  return step.highestSek === undefined
    ? 100 * Math.floor(feeIncome * hundredths(step.highestPct!) / 1_000_000)
    : oreOf(step.highestSek);
}

function expectedJobs({ benefits, lines }: ScenarioPlan, at: number): number {
  if (!benefits) return 0;
  let jobs = 0;
  for (let which = 0; which < lines.length; which++) {
    const months = lines[which]!.to[at]! - lines[which]!.from[at]! + 1;
    if (months > 0) jobs += months * benefits.jobsPerMonth[which]!;
  }
  return jobs;
}

function balancesOf(
  { benefits }: ScenarioPlan,
  at: number,
  fees: readonly number[],
  jobs: number,
): number[] {
  if (!benefits) return [];
  const { benefitPerJob, payers } = benefits;
  return payers.map((places, which) => {
    let paid = 0;
    for (const place of places) paid += oreOf(fees[place]!);
    return scaled(benefitPerJob[at]![which]!, jobs, JOB_PARTS) - paid;
  });
}
