import fc from "fast-check";
import type { ScenarioData } from "../data/scenario_data.ts";

/** A scenario file's content with what a test does not care about filled in. */
export function scenarioNamed(id: string, content: object = {}): object {
  return { id, title: id, ...content };
}

/** The same data with other scenario files. */
export function withScenarioFiles(
  data: ScenarioData,
  contents: Readonly<Record<string, unknown>>,
): ScenarioData {
  return {
    ...data,
    scenarioFiles: Object.entries(contents).map(([id, content]) => ({
      id,
      content,
      input: {
        path: `data/${data.forbund.id}/scenarios/${id}.json`,
        sha256: "",
      },
    })),
  };
}

const amount = fc.integer({ min: 0, max: 40_000_000 });
const percent = (min: number, max: number) =>
  fc.integer({ min: 100 * min, max: 100 * max }).map((value) => value / 100);
const month = fc.tuple(
  fc.integer({ min: 2024, max: 2030 }),
  fc.integer({ min: 1, max: 12 }),
)
  .map(([year, number]) => `${year}-${String(number).padStart(2, "0")}`);
const optional = <Value>(value: fc.Arbitrary<Value>) =>
  fc.option(value, { nil: undefined });

const period = fc.tuple(optional(month), optional(month)).map(([a, b]) =>
  a !== undefined && b !== undefined && a > b
    ? { start: b, end: a }
    : { start: a, end: b }
);
const sekPerYear = fc.tuple(amount, optional(amount), optional(amount)).map(
  ([first, second, third]) => ({ 2020: first, 2026: second, 2028: third }),
);
const line = fc.record({
  title: fc.constant("Rad"),
  sekPerYear,
  index: fc.constantFrom(undefined, "price", "wage"),
  financial: fc.constantFrom(undefined, true),
  period,
}).map(({ period, ...rest }) => ({ ...rest, ...period }));
const intervention = fc.record({
  title: fc.constant("Insats"),
  sekPerYear,
  index: fc.constantFrom(undefined, "price", "wage"),
  vacancyPct: optional(percent(0, 100).map((value) => ({ 2026: value }))),
  outcomes: optional(
    fc.record({
      exitsToWork: fc.integer({ min: 0, max: 400 }),
      fullTimePct: percent(0, 100),
    }),
  ),
  period,
}).map(({ period, ...rest }) => ({ ...rest, ...period }));
const lines = <Line>(arbitrary: fc.Arbitrary<Line>) =>
  fc.array(arbitrary, { maxLength: 5 }).map((list) =>
    Object.fromEntries(list.map((each, at) => [`rad-${at}`, each]))
  );

/** Scenario files of many kinds, each named `test`. */
export const scenarioFiles: fc.Arbitrary<object> = fc.record({
  id: fc.constant("test"),
  title: fc.constant("Test"),
  years: fc.integer({ min: 1, max: 6 }),
  opening: fc.record({
    year: fc.constant(2025),
    equitySek: fc.integer({ min: -20_000_000, max: 40_000_000 }),
    liquidFundsSek: optional(fc.integer({ min: 0, max: 40_000_000 })),
  }),
  frame: fc.oneof(
    fc.record({ sekPerYear }),
    fc.record({
      partiesSek: fc.record({
        2026: fc.record({ stat: amount, region: amount, kommun: amount }),
      }),
    }),
  ),
  allocationKey: optional(
    fc.constantFrom(
      { parts: [{ measure: "all", weight: 1 }] },
      {
        parts: [{ measure: "all", weight: 1 }, { measure: "16-64", weight: 3 }],
      },
    ),
  ),
  indices: fc.record({
    price: fc.record({ pctPerYear: fc.record({ 2025: percent(-5, 12) }) }),
    wage: fc.record({ pctPerYear: fc.record({ 2027: percent(-5, 12) }) }),
  }),
  income: lines(line),
  costs: lines(line),
  interventions: lines(intervention),
  workingCapitalSek: fc.record({
    2027: fc.integer({ min: -5_000_000, max: 5_000_000 }),
  }),
  equityLimits: fc.constant({
    fast: { title: "Fast", sek: 2_700_000 },
    andel: { title: "Andel", pctOfIncome: 7 },
  }),
}).map((content) => JSON.parse(JSON.stringify(content)));
