import { InputError } from "../data/problems.ts";
import type { ScenarioData } from "../data/scenario_data.ts";
import { compareOutlooks, type ScenarioComparison } from "./compare.ts";
import { gridScenarios } from "./grid_scenarios.ts";
import {
  type ScenarioOutlook,
  scenarioOutlook,
  scenarioOutlooks,
} from "./outlook.ts";
import {
  changedScenario,
  resolveScenario,
  resolveScenarios,
} from "./resolve.ts";

/**
 * A förbund's scenarios beside one of them. A grid is not compared but run
 * cell by cell.
 *
 * @param baseId The scenario to compare with.
 * @returns The comparison, or `null` for a förbund without scenario files.
 * @throws {InputError} If there is no scenario of that name, or the data lacks
 * something.
 * @throws {DataError} With every fault of every scenario file.
 */
export function comparisonOf(
  data: ScenarioData,
  baseId: string,
): ScenarioComparison | null {
  if (data.scenarioFiles.length === 0) return null;
  const base = resolveScenario(data, baseId);
  const others = resolveScenarios(data).filter(({ id, grid }) =>
    id !== baseId && grid.length === 0
  );
  const [first, ...outlooks] = scenarioOutlooks(data, [base, ...others]);
  return compareOutlooks(first!, outlooks);
}

/**
 * One of a förbund's scenarios as it turns out.
 *
 * @param id The scenario's name.
 * @param changes What to change in it; see {@linkcode changedScenario}.
 * @returns The outlook, or `null` for a förbund without scenario files.
 * @throws {InputError} If there is no scenario of that name, or the data lacks
 * something.
 * @throws {DataError} With every fault of its files and of the changes.
 *
 * @example The result of a plan's first year
 * ```ts
 * import assert from "node:assert/strict";
 * import { loadScenarioData, outlookOf } from "core";
 *
 * const data = await loadScenarioData("sydnarke");
 * const [first] = outlookOf(data, "bas")!.years;
 * assert.equal(first!.resultSek.toString(), "697000");
 * ```
 */
export function outlookOf(
  data: ScenarioData,
  id: string,
  changes: object = {},
): ScenarioOutlook | null {
  if (data.scenarioFiles.length === 0) return null;
  const scenario = changedScenario(data, resolveScenario(data, id), changes);
  return scenarioOutlook(data, scenario);
}

/** Every scenario of a förbund, run. */
export interface ScenarioRuns {
  /** The scenarios beside the base, without grids. */
  readonly comparison: ScenarioComparison;
  /** Every combination of every grid. */
  readonly cells: readonly ScenarioOutlook[];
}

/**
 * Runs every scenario file of a förbund, and every combination of those that
 * have a grid.
 *
 * @param baseId The scenario that the others are compared with.
 * @throws {InputError} If there are no scenarios, or the base is not one.
 * @throws {DataError} With every fault of every file.
 */
export function runScenarios(data: ScenarioData, baseId: string): ScenarioRuns {
  const { forbund, scenarioFiles } = data;
  if (scenarioFiles.length === 0) {
    throw new InputError(
      `${forbund.shortName} har inga scenarier i data/${forbund.id}/scenarios`,
    );
  }
  const all = resolveScenarios(data);
  const base = resolveScenario(data, baseId);
  const grids = all.filter(({ grid }) => grid.length > 0);
  const cells = grids.flatMap((grid) => gridScenarios(data, grid))
    .map(({ scenario }) => scenario);
  const plain = all.filter(({ grid }) => grid.length === 0);
  const [first, ...outlooks] = scenarioOutlooks(data, [
    base,
    ...plain,
    ...cells,
  ]);
  return {
    comparison: compareOutlooks(first!, outlooks.slice(0, plain.length)),
    cells: outlooks.slice(plain.length),
  };
}
