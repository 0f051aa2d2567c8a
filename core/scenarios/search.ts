import { InputError } from "../data/problems.ts";
import type { ScenarioData } from "../data/scenario_data.ts";
import { type Decimal, ExactDecimal } from "../money.ts";
import { scenarioBasis } from "./basis.ts";
import { describeRun } from "./describe_run.ts";
import {
  type ScenarioOutlook,
  scenarioOutlook,
  type YearOutlook,
} from "./outlook.ts";
import { planScenario } from "./plan.ts";
import { runScenario } from "./run.ts";
import type { Scenario } from "./scenario.ts";

/** Why a search found nothing. */
export type NothingFound =
  /** Own capital is below zero even without anything new. */
  | "alreadyBelowZero"
  /** What brings it down to the level in time takes it below zero. */
  | "levelOutOfReach"
  /** The limit on how much a fee may move cannot be met. */
  | "feesCannotMove";

/** The largest yearly spending that an own capital can bear. */
export interface SpendingSearch {
  /** First year that the level must hold. */
  readonly levelFrom: number;
  /** Most that can be spent beside the scenario every year, whole kronor. */
  readonly mostSek: Decimal;
  /** The year whose own capital it would take to zero. */
  readonly mostYear: number;
  /** Least that must be spent for the level to hold, whole kronor, 0 or more. */
  readonly leastSek: Decimal;
  /** The year that needs it; `null` where nothing is needed. */
  readonly leastYear: number | null;
  /** What was found, which is `mostSek`; `null` where nothing was. */
  readonly extraSek: Decimal | null;
  /** Why nothing was found; `null` where something was. */
  readonly reason: NothingFound | null;
}

/**
 * The largest amount that can be spent every year beside what a scenario
 * already does, with the own capital at zero or above in every year and at its
 * levels or below from a given year on.
 *
 * @param outlook The scenario as it turns out.
 * @param levelFrom First year that the levels must hold; the last by default.
 */
export function largestSpending(
  outlook: ScenarioOutlook,
  levelFrom: number = lastYear(outlook),
): SpendingSearch {
  const { years } = outlook;
  const most = extreme(
    years.map(({ year, equitySek }, at) => ({
      year,
      sek: equitySek.div(at + 1).floor(),
    })),
    (a, b) => a.lt(b),
  )!;
  const least = extreme(
    years.flatMap((year, at) => {
      const level = lowestLimit(year);
      return year.year < levelFrom || level === null ? [] : [{
        year: year.year,
        sek: year.equitySek.minus(level).div(at + 1).ceil(),
      }];
    }),
    (a, b) => a.gt(b),
  );
  const leastSek = ExactDecimal.max(0, least?.sek ?? 0);
  const reason = most.sek.lt(0)
    ? "alreadyBelowZero"
    : leastSek.gt(most.sek)
    ? "levelOutOfReach"
    : null;
  return {
    levelFrom,
    mostSek: most.sek,
    mostYear: most.year,
    leastSek,
    leastYear: leastSek.isZero() ? null : least!.year,
    extraSek: reason === null ? most.sek : null,
    reason,
  };
}

/** The frame that a scenario's interventions need. */
export interface FrameSearch {
  /** First year that the level must hold. */
  readonly levelFrom: number;
  /** Smallest frame that keeps the own capital at zero or above, kronor. */
  readonly smallestSek: Decimal;
  /** The year that needs it. */
  readonly smallestYear: number;
  /** The scenario with that frame; `null` where the fees cannot move so. */
  readonly outlook: ScenarioOutlook | null;
  /** What was found, which is `smallestSek`; `null` where nothing was. */
  readonly frameSek: Decimal | null;
  /** Why nothing was found; `null` where something was. */
  readonly reason: NothingFound | null;
}

/**
 * The smallest frame, the same every year, that pays for what a scenario does:
 * the own capital is at zero or above in every year. With it the own capital
 * is as low as it can be, so that if it still is above a level from the given
 * year on, no frame will do.
 *
 * @param levelFrom First year that the levels must hold; the last by default.
 * @throws {InputError} If the data lacks something that the scenario rests on.
 */
export function neededFrame(
  data: ScenarioData,
  scenario: Scenario,
  levelFrom?: number,
): FrameSearch {
  const asIs = scenarioOutlook(data, scenario);
  const from = levelFrom ?? lastYear(asIs);
  let fees: Decimal = new ExactDecimal(0);
  const needs = asIs.years.map(({ year, equitySek, feeIncomeSek }, at) => {
    fees = fees.plus(feeIncomeSek);
    return { year, sek: fees.minus(equitySek).div(at + 1).ceil() };
  });
  const need = extreme(needs, (a, b) => a.gt(b))!;
  const smallestSek: Decimal = ExactDecimal.max(0, need.sek);
  const outlook = withFrame(data, scenario, smallestSek);
  const reason = outlook === null
    ? "feesCannotMove"
    : outlook.years.some((year) => year.year >= from && isAbove(year))
    ? "levelOutOfReach"
    : null;
  return {
    levelFrom: from,
    smallestSek,
    smallestYear: need.year,
    outlook,
    frameSek: reason === null ? smallestSek : null,
    reason,
  };
}

/** A scenario with another frame every year; `null` if fees cannot move so. */
function withFrame(
  data: ScenarioData,
  scenario: Scenario,
  frameSek: Decimal,
): ScenarioOutlook | null {
  const plan = planScenario(scenario, scenarioBasis(data));
  const payments = plan.years.map(() => frameSek.toNumber());
  const other = { ...plan, fees: { ...plan.fees, payments } };
  try {
    return describeRun(other, runScenario(other));
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

function isAbove({ limits }: YearOutlook): boolean {
  return limits.some(({ aboveSek }) => aboveSek?.gt(0));
}

function lowestLimit({ limits }: YearOutlook): Decimal | null {
  const known = limits.flatMap(({ limitSek }) => limitSek ?? []);
  return known.length === 0 ? null : ExactDecimal.min(...known);
}

function lastYear({ years }: ScenarioOutlook): number {
  return years.at(-1)!.year;
}

interface YearAmount {
  readonly year: number;
  readonly sek: Decimal;
}

/** The first of those that no other goes before. */
function extreme(
  amounts: readonly YearAmount[],
  before: (a: Decimal, b: Decimal) => boolean,
): YearAmount | undefined {
  return amounts.reduce<YearAmount | undefined>(
    (found, each) => !found || before(each.sek, found.sek) ? each : found,
    undefined,
  );
}

/** What both searches found in a scenario. */
export interface ScenarioSearches {
  /** The largest yearly spending. */
  readonly spending: SpendingSearch;
  /** The frame that the interventions need. */
  readonly frame: FrameSearch;
}

/**
 * Both searches in a scenario.
 *
 * @param outlook The scenario as it turns out; `null` finds nothing.
 * @param levelFrom First year that the levels must hold; `null` is the last.
 * @throws {InputError} If the data lacks something that the scenario rests on.
 */
export function searchScenario(
  data: ScenarioData,
  outlook: ScenarioOutlook | null,
  levelFrom: number | null = null,
): ScenarioSearches | null {
  return outlook && {
    spending: largestSpending(outlook, levelFrom ?? undefined),
    frame: neededFrame(data, outlook.scenario, levelFrom ?? undefined),
  };
}
