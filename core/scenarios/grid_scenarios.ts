import { type Problem, refuse } from "../data/problems.ts";
import type { ScenarioData } from "../data/scenario_data.ts";
import { formatPath } from "./faults.ts";
import { changesAt, combinationsOf, type GridValue } from "./grid.ts";
import { mergePatch } from "./inherit.ts";
import { contentOf } from "./resolve.ts";
import type { Scenario } from "./scenario.ts";

/** One combination of a grid, which is a scenario of its own. */
export interface GridScenario {
  /** The value of every parameter. */
  readonly values: readonly GridValue[];
  /** The scenario with them; its id is that of the grid and its number. */
  readonly scenario: Scenario;
}

/**
 * One scenario for each combination of a scenario's grid.
 *
 * @throws {DataError} With every combination that makes no sense.
 */
export function gridScenarios(
  data: ScenarioData,
  scenario: Scenario,
): GridScenario[] {
  const { inputs, grid: _, ...base } = scenario;
  const problems: Problem[] = [];
  const combinations = combinationsOf(scenario);
  const digits = String(combinations.length).length;
  const cells = combinations.flatMap((values, at) => {
    const changed = values.reduce<unknown>(
      (content, { side, value }) =>
        mergePatch(content, changesAt(side.path, value)),
      base,
    );
    const { content, faults } = contentOf(changed, data);
    problems.push(...faults.map(({ path, message }) => ({
      file: inputs[0]!.path,
      message: `grid, ${describeValues(values)}: ${
        formatPath(path)
      }: ${message}`,
    })));
    const id = `${scenario.id}/${String(at + 1).padStart(digits, "0")}`;
    const title = `${scenario.title}: ${describeValues(values)}`;
    return content
      ? [{ values, scenario: { ...content, id, title, inputs } }]
      : [];
  });
  refuse(problems);
  return cells;
}

function describeValues(values: readonly GridValue[]): string {
  return values.map(({ side, value }) =>
    `${side.title} ${
      typeof value === "number" ? value.toLocaleString("sv-SE") : value
    }`
  ).join(", ");
}
