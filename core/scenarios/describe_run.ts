import { ExactDecimal, kronor } from "../money.ts";
import { JOB_PARTS } from "./benefit_plan.ts";
import { sekOf } from "./integers.ts";
import type {
  EquityState,
  LimitOutlook,
  MemberOutlook,
  ScenarioOutlook,
  YearOutlook,
} from "./outlook.ts";
import type { ScenarioPlan } from "./plan.ts";
import type { YearRun } from "./run.ts";

/** A run in exact amounts and words. */
export function describeRun(
  plan: ScenarioPlan,
  run: readonly YearRun[],
): ScenarioOutlook {
  const { scenario, opening, fees, benefits } = plan;
  return {
    scenario,
    openingYear: opening.year,
    openingEquitySek: sekOf(opening.equity),
    years: run.map((year, at) =>
      describeYear(plan, year, at, run[at - 1]?.equity ?? opening.equity)
    ),
    sources: sourcesOf(plan),
    parameters: [...fees.parameters, ...(benefits?.parameters ?? [])],
  };
}

function describeYear(
  plan: ScenarioPlan,
  run: YearRun,
  at: number,
  openingEquity: number,
): YearOutlook {
  const { lines, benefits } = plan;
  const income = run.feeIncome + run.otherIncome;
  const spending = run.costs + run.interventions;
  const limits = limitsOf(plan, run);
  return {
    year: plan.years[at]!,
    fees: run.fees.map((fee, place) => memberOutlook(plan, at, place, fee)),
    lines: lines.map(({ kind, id, line }, which) => ({
      kind,
      id,
      title: line.title,
      amountSek: sekOf(run.amounts[which]!),
    })),
    feeIncomeSek: sekOf(run.feeIncome),
    otherIncomeSek: sekOf(run.otherIncome),
    incomeSek: sekOf(income),
    costsSek: sekOf(run.costs),
    interventionsSek: sekOf(run.interventions),
    spendingSek: sekOf(spending),
    operatingResultSek: sekOf(income - spending),
    financialSek: sekOf(run.financial),
    resultSek: sekOf(run.result),
    openingEquitySek: sekOf(openingEquity),
    equitySek: sekOf(run.equity),
    liquidFundsSek: run.liquidFunds === null ? null : sekOf(run.liquidFunds),
    limits,
    state: stateOf(run, limits),
    fullTimeJobs: benefits ? new ExactDecimal(run.jobs).div(JOB_PARTS) : null,
    balances: run.balances.map((balance, which) => ({
      perspective: benefits!.perspectives[which]!,
      balanceSek: sekOf(balance),
    })),
  };
}

function memberOutlook(
  { fees }: ScenarioPlan,
  at: number,
  place: number,
  fee: number,
): MemberOutlook {
  const member = fees.members[place]!;
  const inhabitants = fees.populations[at]![0]!.inhabitants.get(member.code) ??
    null;
  const feeSek = kronor(fee);
  return {
    member,
    feeSek,
    inhabitants,
    feePerInhabitantSek: inhabitants === null ? null : feeSek.div(inhabitants),
  };
}

function limitsOf({ limits }: ScenarioPlan, run: YearRun): LimitOutlook[] {
  return limits.map(({ id, limit }, which) => {
    const level = run.limits[which]!;
    return {
      id,
      title: limit.title,
      limitSek: level === null ? null : sekOf(level),
      aboveSek: level === null ? null : sekOf(run.equity - level),
    };
  });
}

function stateOf(
  { equity }: YearRun,
  limits: readonly LimitOutlook[],
): EquityState {
  if (equity < 0) return "below";
  return limits.some(({ aboveSek }) => aboveSek?.gt(0)) ? "above" : "within";
}

function sourcesOf({ scenario, opening, fees, lines }: ScenarioPlan): string[] {
  const { allocationKey, transition, indices, equityLimits } = scenario;
  const stated = [
    allocationKey,
    transition,
    indices.price,
    indices.wage,
    ...lines.map(({ line }) => line),
    ...lines.map(({ line }) => "outcomes" in line ? line.outcomes : undefined),
    ...Object.values(equityLimits),
  ].flatMap((part) => part?.source ?? []);
  const counted = fees.populations.flat().flatMap(({ sources }) => sources);
  return [
    ...new Set([
      ...opening.sources,
      ...fees.frameSources,
      ...counted,
      ...stated,
    ]),
  ];
}
