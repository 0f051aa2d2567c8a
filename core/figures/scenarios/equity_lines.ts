import type { ScenarioOutlook } from "../../scenarios/outlook.ts";

/** A year and an amount in thousands of kronor. */
export interface YearPoint {
  readonly year: number;
  readonly tkr: number;
}

/** Scenarios whose own capital is the same every year, drawn as one line. */
export interface EquityPath {
  /** The scenarios, at least one. */
  readonly outlooks: readonly ScenarioOutlook[];
  /** Their own capital, from where they begin. */
  readonly points: readonly YearPoint[];
}

/** A level that the own capital is held against, year by year. */
export interface EquityLevel {
  /** What it is called. */
  readonly title: string;
  /** The years that it is known for. */
  readonly points: readonly YearPoint[];
}

/** The paths of some scenarios, the first scenario's first. */
export function equityPathsOf(
  outlooks: readonly ScenarioOutlook[],
): EquityPath[] {
  const byEquity = Map.groupBy(
    outlooks,
    ({ years }) => years.map(({ equitySek }) => equitySek.toFixed()).join(),
  );
  return [...byEquity.values()].map((same) => ({
    outlooks: same,
    points: pointsOf(same[0]!),
  }));
}

/** The levels of a scenario that are known for any year. */
export function equityLevelsOf({ years }: ScenarioOutlook): EquityLevel[] {
  return years[0]!.limits.map(({ id, title }) => ({
    title,
    points: years.flatMap(({ year, limits }) => {
      const limit = limits.find((each) => each.id === id)?.limitSek;
      return limit ? [{ year, tkr: limit.div(1000).toNumber() }] : [];
    }),
  })).filter(({ points }) => points.length > 0);
}

/** What a path is called: its first scenario, and how many more there are. */
export function pathName({ outlooks }: EquityPath): string {
  const [first, ...rest] = outlooks;
  return rest.length === 0
    ? first!.scenario.title
    : `${first!.scenario.title} och ${rest.length} till`;
}

function pointsOf(outlook: ScenarioOutlook): YearPoint[] {
  const { openingYear, openingEquitySek, years } = outlook;
  return [
    { year: openingYear, tkr: openingEquitySek.div(1000).toNumber() },
    ...years.map(({ year, equitySek }) => ({
      year,
      tkr: equitySek.div(1000).toNumber(),
    })),
  ];
}
