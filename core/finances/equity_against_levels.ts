import type { FinanceData } from "../data/finance_data.ts";
import type { Decimal } from "../money.ts";
import type { EquityStaircase } from "../parameters/equity_staircase.ts";
import type { Parameter } from "../parameters/parameter.ts";
import { type EquityGoal, equityGoals } from "./equity_goals.ts";
import { equityPath, type EquityPoint } from "./equity_path.ts";
import { highestEquityOfYear } from "./highest_equity.ts";

/** Own capital of a year beside what it should not exceed. */
export interface EquityYear {
  /** Own capital at the end of the year. */
  readonly point: EquityPoint;
  /** What the members pay together; `null` if not known. */
  readonly frameSek: Decimal | null;
  /** Recommended highest level; `null` if not known. */
  readonly highest: Parameter<Decimal> | null;
  /** Own capital above the level, or below it if negative; kronor. */
  readonly aboveSek: Decimal | null;
  /** The förbund's own goals for the year. */
  readonly goals: readonly EquityGoal[];
}

/** How many years of balances to go back. */
const YEARS = 5;

/**
 * Own capital against the recommended highest level and the förbund's own
 * goals: the five years that end with the one asked for and, where that is not
 * before the last balance in print, the years that are budgeted after it.
 *
 * @param data The förbund's finances.
 * @param lastYear The last year to show that is not budgeted.
 * @param staircase The user's steps by size of frame; `null` if none are
 * given, which leaves what documents state.
 * @returns The years, ascending.
 * @throws {InputError} With everything that is wrong with the steps.
 */
export function equityAgainstLevels(
  data: FinanceData,
  lastYear: number,
  staircase: EquityStaircase | null = null,
): EquityYear[] {
  const goals = equityGoals(data);
  const budgetsFollow = (data.closingBalance?.year ?? lastYear) <= lastYear;
  const shown = equityPath(data).filter(({ year, basis }) =>
    year > lastYear - YEARS && (year <= lastYear || basis === "planned") &&
    (basis !== "planned" || budgetsFollow)
  );
  return shown.map((point) => {
    const { year, equitySek } = point;
    const highest = highestEquityOfYear(data, year, staircase);
    return {
      point,
      frameSek: data.forbund.frames.find((frame) => frame.year === year)
        ?.frameSek ?? null,
      highest,
      aboveSek: highest ? equitySek.minus(highest.value) : null,
      goals: goals.filter((goal) => goal.year === year),
    };
  });
}
