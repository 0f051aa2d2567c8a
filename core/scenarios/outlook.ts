import type { Member } from "../data/forbund.ts";
import type { ScenarioData } from "../data/scenario_data.ts";
import type { Decimal } from "../money.ts";
import type { Parameter } from "../parameters/parameter.ts";
import type { Perspective } from "../socioeconomics/perspectives.ts";
import { scenarioBasis } from "./basis.ts";
import { describeRun } from "./describe_run.ts";
import type { LineKind } from "./line_plan.ts";
import { planScenario } from "./plan.ts";
import { runScenario } from "./run.ts";
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
