import { InputError } from "../data/problems.ts";
import type { ScenarioData } from "../data/scenario_data.ts";
import { wholeKronor } from "../money.ts";
import type { ScenarioBasis } from "./basis.ts";
import { type BenefitPlan, planBenefits } from "./benefit_plan.ts";
import { type FeePlan, planFees } from "./fee_plan.ts";
import { oreOf } from "./integers.ts";
import { type LinePlan, planLines } from "./line_plan.ts";
import type { EquityLimit, Scenario } from "./scenario.ts";

/** Where a scenario begins. */
export interface OpeningBalance {
  /** The year that ended. */
  readonly year: number;
  /** Own capital, öre. */
  readonly equity: number;
  /** Liquid funds, öre; `null` where not known. */
  readonly liquidFunds: number | null;
  /** Documents and tables it was read in. */
  readonly sources: readonly string[];
}

/** A scenario made ready to be run: whole numbers, looked up once. */
export interface ScenarioPlan {
  /** The scenario. */
  readonly scenario: Scenario;
  /** Its years, ascending. */
  readonly years: readonly number[];
  /** Where it begins. */
  readonly opening: OpeningBalance;
  /** What its fees are worked out from. */
  readonly fees: FeePlan;
  /** Its lines but for the fees. */
  readonly lines: readonly LinePlan[];
  /** Cash freed (+) or bound (−) by receivables and debts, öre by year. */
  readonly workingCapital: readonly number[];
  /** Levels that the own capital is held against. */
  readonly limits: readonly {
    readonly id: string;
    readonly limit: EquityLimit;
  }[];
  /** What its balance is worked out from; `null` without expected jobs. */
  readonly benefits: BenefitPlan | null;
}

/**
 * Makes a scenario ready to be run.
 *
 * @param basis What it has in common with others.
 * @throws {InputError} If the data it rests on lacks something: fees, a
 * population measure, a standard amount.
 */
export function planScenario(
  scenario: Scenario,
  basis: ScenarioBasis,
): ScenarioPlan {
  const opening = openingOf(scenario, basis.data);
  const years = Array.from(
    { length: scenario.years },
    (_, at) => opening.year + 1 + at,
  );
  const lines = planLines(scenario, years);
  return {
    scenario,
    years,
    opening,
    fees: planFees(scenario, basis, years),
    lines,
    workingCapital: years.map((year) =>
      oreOf(scenario.workingCapitalSek[year] ?? 0)
    ),
    limits: Object.entries(scenario.equityLimits)
      .map(([id, limit]) => ({ id, limit })),
    benefits: planBenefits(scenario, basis, lines, years),
  };
}

function openingOf(
  { opening }: Scenario,
  { closingBalance, forbund }: ScenarioData,
): OpeningBalance {
  if (opening) {
    const { year, equitySek, liquidFundsSek, source } = opening;
    return {
      year,
      equity: oreOf(equitySek),
      liquidFunds: liquidFundsSek === undefined ? null : oreOf(liquidFundsSek),
      sources: source ? [source] : [],
    };
  }
  if (!closingBalance) {
    throw new InputError(`${forbund.shortName} har ingen ingående balans`);
  }
  const { year, equitySek, liquidFundsSek, sources } = closingBalance;
  return {
    year,
    equity: oreOf(Number(wholeKronor(equitySek))),
    liquidFunds: liquidFundsSek === null
      ? null
      : oreOf(Number(wholeKronor(liquidFundsSek))),
    sources,
  };
}
