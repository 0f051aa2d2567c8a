import { firstMonth, lastMonth } from "./calendar.ts";
import { carried } from "./by_year.ts";
import { hundredths, oreOf, scaled } from "./integers.ts";
import type {
  BudgetLine,
  InterventionLine,
  ScenarioContent,
} from "./scenario.ts";

/** What a line of a budget is. */
export type LineKind =
  | "income"
  | "cost"
  | "intervention"
  | "financialIncome"
  | "financialCost";

/** A line of a scenario's budget, as its years are worked out from. */
export interface LinePlan {
  /** What it is. */
  readonly kind: LineKind;
  /** Its id in the scenario. */
  readonly id: string;
  /** The line itself. */
  readonly line: BudgetLine | InterventionLine;
  /** Whole-year amount before the first year, öre; 0 if there is none. */
  readonly former: number;
  /** Named whole-year amount by year, öre; `null` where it goes on. */
  readonly named: readonly (number | null)[];
  /** What a year's amount is of the former year's, ten-thousandths. */
  readonly raise: readonly number[];
  /** First month by year, 1–13. */
  readonly from: readonly number[];
  /** Last month by year, 0–12. */
  readonly to: readonly number[];
  /** Share of the cost that is spent, ten-thousandths by year. */
  readonly staffed: readonly number[];
}

/**
 * Every line of a scenario's budget: income, costs, interventions, in the
 * order of the file.
 */
export function planLines(
  scenario: ScenarioContent,
  years: readonly number[],
): LinePlan[] {
  const { income, costs, interventions } = scenario;
  const plan = (kind: LineKind, id: string, line: BudgetLine) =>
    planLine(kind, id, line, scenario, years);
  return [
    ...Object.entries(income).map(([id, line]) =>
      plan(line.financial ? "financialIncome" : "income", id, line)
    ),
    ...Object.entries(costs).map(([id, line]) =>
      plan(line.financial ? "financialCost" : "cost", id, line)
    ),
    ...Object.entries(interventions).map(([id, line]) =>
      plan("intervention", id, line)
    ),
  ];
}

function planLine(
  kind: LineKind,
  id: string,
  line: BudgetLine | InterventionLine,
  { indices }: ScenarioContent,
  years: readonly number[],
): LinePlan {
  const pctPerYear = line.index ? indices[line.index]!.pctPerYear : {};
  const raiseOf = (year: number) =>
    10_000 + hundredths(carried(pctPerYear, year) ?? 0);
  const vacancy = "vacancyPct" in line ? line.vacancyPct ?? {} : {};
  return {
    kind,
    id,
    line,
    former: formerAmount(line, years[0]!, raiseOf),
    named: years.map((year) => {
      const sek = line.sekPerYear[year];
      return sek === undefined ? null : oreOf(sek);
    }),
    raise: years.map(raiseOf),
    from: years.map((year) => firstMonth(line, year)),
    to: years.map((year) => lastMonth(line, year)),
    staffed: years.map((year) =>
      10_000 - hundredths(carried(vacancy, year) ?? 0)
    ),
  };
}

/** The whole-year amount of the year before a scenario's first. */
function formerAmount(
  { sekPerYear }: BudgetLine,
  first: number,
  raiseOf: (year: number) => number,
): number {
  const named = Object.keys(sekPerYear).map(Number)
    .filter((year) => year < first);
  let amount = 0;
  for (let year = Math.min(...named, first); year < first; year++) {
    const sek = sekPerYear[year];
    amount = sek === undefined
      ? scaled(amount, raiseOf(year), 10_000)
      : oreOf(sek);
  }
  return amount;
}
