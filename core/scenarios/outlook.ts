import type { Member } from "../data/forbund.ts";
import type { ScenarioData } from "../data/scenario_data.ts";
import { type Decimal, ExactDecimal, kronor } from "../money.ts";
import type { Parameter } from "../parameters/parameter.ts";
import type { Perspective } from "../socioeconomics/perspectives.ts";
import { scenarioBasis } from "./basis.ts";
import { JOB_PARTS } from "./benefit_plan.ts";
import { sekOf } from "./integers.ts";
import type { LineKind } from "./line_plan.ts";
import { planScenario, type ScenarioPlan } from "./plan.ts";
import { runScenario, type YearRun } from "./run.ts";
import type { Scenario } from "./scenario.ts";

/** What one member pays in a year of a scenario. */
export interface MemberOutlook {
  /** Who pays. */
  readonly member: Member;
  /** The fee, whole kronor. */
  readonly feeSek: Decimal;
  /** Inhabitants by the key's first measure; `null` unless a municipality. */
  readonly inhabitants: number | null;
  /** Fee per inhabitant counted; `null` unless a municipality. */
  readonly feePerInhabitantSek: Decimal | null;
}

/** What one line of the budget comes to in a year. */
export interface LineOutlook {
  /** What kind of line it is. */
  readonly kind: LineKind;
  /** Its id in the scenario. */
  readonly id: string;
  /** What it is, in Swedish. */
  readonly title: string;
  /** The amount in kronor, 0 or more; costs too are above 0. */
  readonly amountSek: Decimal;
}

/** A level that the own capital is held against in a year. */
export interface LimitOutlook {
  /** Its id in the scenario. */
  readonly id: string;
  /** What it is called, in Swedish. */
  readonly title: string;
  /** The level, kronor; `null` where it has no step for so small a frame. */
  readonly limitSek: Decimal | null;
  /** Own capital above the level, kronor; `null` where the level is. */
  readonly aboveSek: Decimal | null;
}

/** Where the own capital is: below zero, above a level, or neither. */
export type EquityState = "below" | "above" | "within";

/** What a perspective gains and pays in a year of a scenario. */
export interface BalanceOutlook {
  /** The perspective. */
  readonly perspective: Perspective;
  /** Benefit of the expected jobs minus the fees it counts, kronor. */
  readonly balanceSek: Decimal;
}

/** A year of a scenario; amounts in kronor. */
export interface YearOutlook {
  /** The calendar year. */
  readonly year: number;
  /** What every member pays, in the order of the members. */
  readonly fees: readonly MemberOutlook[];
  /** Every line of the budget but the fees. */
  readonly lines: readonly LineOutlook[];
  /** What the members pay together. */
  readonly feeIncomeSek: Decimal;
  /** Income beside the fees. */
  readonly otherIncomeSek: Decimal;
  /** Fees and other income. */
  readonly incomeSek: Decimal;
  /** Costs beside interventions. */
  readonly costsSek: Decimal;
  /** What interventions cost. */
  readonly interventionsSek: Decimal;
  /** Costs and interventions. */
  readonly spendingSek: Decimal;
  /** Income minus spending. */
  readonly operatingResultSek: Decimal;
  /** Financial income minus financial costs. */
  readonly financialSek: Decimal;
  /** Operating result and financial net. */
  readonly resultSek: Decimal;
  /** Own capital at the beginning. */
  readonly openingEquitySek: Decimal;
  /** Own capital at the end. */
  readonly equitySek: Decimal;
  /** Liquid funds at the end; `null` where not known. */
  readonly liquidFundsSek: Decimal | null;
  /** The levels that the own capital is held against. */
  readonly limits: readonly LimitOutlook[];
  /** Where the own capital is. */
  readonly state: EquityState;
  /** Expected full-time jobs; `null` where none are stated. */
  readonly fullTimeJobs: Decimal | null;
  /** The balance of every perspective shown; none without expected jobs. */
  readonly balances: readonly BalanceOutlook[];
}

/** A scenario as it turns out. */
export interface ScenarioOutlook {
  /** The scenario. */
  readonly scenario: Scenario;
  /** The year that ended when it begins. */
  readonly openingYear: number;
  /** Own capital at the beginning, kronor. */
  readonly openingEquitySek: Decimal;
  /** Its years, ascending. */
  readonly years: readonly YearOutlook[];
  /** Documents and tables it rests on, each once. */
  readonly sources: readonly string[];
  /** The dated parameters in use. */
  readonly parameters: readonly Parameter<unknown>[];
}

/**
 * Works out what a scenario comes to, year by year.
 *
 * @param data What the förbund's scenarios rest on.
 * @param scenario A checked scenario.
 * @throws {InputError} If the data lacks something it rests on, or a limit on
 * how much a fee may move cannot be met.
 */
export function scenarioOutlook(
  data: ScenarioData,
  scenario: Scenario,
): ScenarioOutlook {
  return scenarioOutlooks(data, [scenario])[0]!;
}

/**
 * Works out what several scenarios come to; what they have in common is looked
 * up once.
 *
 * @throws {InputError} As {@linkcode scenarioOutlook} does.
 */
export function scenarioOutlooks(
  data: ScenarioData,
  scenarios: readonly Scenario[],
): ScenarioOutlook[] {
  const basis = scenarioBasis(data);
  return scenarios.map((scenario) => {
    const plan = planScenario(scenario, basis);
    return describeRun(plan, runScenario(plan));
  });
}

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
