import type { EquityYear } from "../../finances/equity_against_levels.ts";
import type { Decimal } from "../../money.ts";
import type { Parameter } from "../../parameters/parameter.ts";
import { COLOURS } from "../theme.ts";
import { goalLabel } from "./finance_words.ts";

/** What the own capital of a year should not exceed, as drawn. */
export interface DrawnLimit {
  /** Row of the year. */
  readonly row: string;
  /** What the limit is, in Swedish. */
  readonly label: string;
  /** Colour of its tick. */
  readonly colour: string;
  /** The limit, kronor. */
  readonly sek: Decimal;
}

const GOAL_COLOURS = [COLOURS.third, COLOURS.ink];

/** Every limit of a year: the recommended level and the förbund's own goals. */
export function equityLimits(
  { point, highest, goals }: EquityYear,
): DrawnLimit[] {
  const row = String(point.year);
  const ofGoals = goals.map((goal, at) => ({
    row,
    label: goalLabel(goal),
    colour: GOAL_COLOURS[at % GOAL_COLOURS.length]!,
    sek: goal.highestSek,
  }));
  return highest
    ? [{
      row,
      label: highest.title,
      colour: COLOURS.second,
      sek: highest.value,
    }, ...ofGoals]
    : ofGoals;
}

/** The recommended levels of some years, where they are known, each once. */
export function knownLevels(
  years: readonly EquityYear[],
): Parameter<Decimal>[] {
  const levels = years.map(({ highest }) => highest)
    .filter((level) => level !== null);
  return [
    ...new Map(levels.map((level) => [`${level.value} ${level.source}`, level]))
      .values(),
  ];
}

/** Documents and tables that some years and their limits rest on. */
export function equitySources(years: readonly EquityYear[]): string[] {
  return [
    ...years.flatMap(({ point }) => point.sources),
    ...knownLevels(years).map(({ source }) => source),
    ...years.flatMap(({ goals }) => goals.flatMap(({ sources }) => sources)),
  ];
}
