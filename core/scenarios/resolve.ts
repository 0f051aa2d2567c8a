import { DataError, type Problem, refuse } from "../data/problems.ts";
import type { ScenarioData } from "../data/scenario_data.ts";
import type { ScenarioFile } from "../data/scenario_files.ts";
import { type Fault, faultsOf, formatPath, valueAt } from "./faults.ts";
import { changesForm, scenarioFileForm } from "./form/file_form.ts";
import { scenarioForm } from "./form/scenario_form.ts";
import { gridChangeFaults } from "./grid.ts";
import { inherited, lineageOf, mergePatch } from "./inherit.ts";
import { meaningFaults } from "./meaning.ts";
import type { Scenario, ScenarioContent } from "./scenario.ts";

/** The folder of what all scenarios give, which none may be named. */
export const COMPARISON_ID = "scenarier";

/**
 * A scenario with everything it takes over from those it extends, checked.
 *
 * @param data What the förbund's scenarios rest on, with their files.
 * @param id The scenario's name.
 * @throws {InputError} If there is no scenario of that name.
 * @throws {DataError} With every fault of its file and of those it extends,
 * each with file and path.
 */
export function resolveScenario(data: ScenarioData, id: string): Scenario {
  const { files, faults } = lineageOf(data.scenarioFiles, id);
  refuse([
    ...files.flatMap(fileProblems),
    ...faults.map((fault) => toProblem(files.at(-1)!, fault)),
  ]);
  const contents = files.map(({ content }) =>
    scenarioFileForm.parse(content) as Record<string, unknown>
  );
  const { content, faults: meant } = contentOf(inherited(contents), data);
  refuse(located(meant, files));
  return { ...content!, inputs: files.map(({ input }) => input) };
}

/**
 * A scenario with some changes, such as those of a notebook's parameter cell.
 *
 * @param changes What a scenario file that extends it could hold; without any
 * the scenario is as it was.
 * @throws {DataError} With every fault of the changes.
 */
export function changedScenario(
  data: ScenarioData,
  scenario: Scenario,
  changes: object,
): Scenario {
  if (Object.keys(changes).length === 0) return scenario;
  const problem = ({ path, message }: Fault): Problem => ({
    file: "ändringarna i notebooken",
    message: `${formatPath(path)}: ${message}`,
  });
  refuse(faultsOf(changesForm, changes).map(problem));
  const { inputs, ...base } = scenario;
  const { content, faults } = contentOf(mergePatch(base, changes), data);
  refuse(faults.map(problem));
  return { ...content!, title: `${scenario.title} (ändrat)`, inputs };
}

/** Checked content, or what is wrong with it. */
export function contentOf(
  merged: unknown,
  data: ScenarioData,
): { readonly content?: ScenarioContent; readonly faults: readonly Fault[] } {
  const faults = faultsOf(scenarioForm, merged);
  if (faults.length > 0) return { faults };
  const { $schema: _, extends: __, ...content } = scenarioForm.parse(merged);
  return { content, faults: meaningFaults(content, data) };
}

/**
 * Every scenario of a förbund, in the order of their files.
 *
 * @throws {DataError} With every fault of every file.
 */
export function resolveScenarios(data: ScenarioData): Scenario[] {
  const problems = new Map<string, Problem>();
  const scenarios: Scenario[] = [];
  for (const { id } of data.scenarioFiles) {
    try {
      scenarios.push(resolveScenario(data, id));
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      for (const problem of error.problems) {
        problems.set(JSON.stringify(problem), problem);
      }
    }
  }
  refuse([...problems.values()]);
  return scenarios;
}

function fileProblems(file: ScenarioFile): Problem[] {
  const { id, content } = file;
  const written = valueAt(content, ["id"]);
  const faults = [
    ...faultsOf(scenarioFileForm, content),
    ...(typeof written === "string" && written !== id
      ? [{
        path: ["id"],
        message: `väntade ${JSON.stringify(id)} som filen heter, fick ${
          JSON.stringify(written)
        }`,
      }]
      : []),
    ...(id === COMPARISON_ID
      ? [{ path: ["id"], message: `"${id}" är jämförelsens mapp` }]
      : []),
    ...gridChangeFaults(content),
  ];
  return faults.map((fault) => toProblem(file, fault));
}

/** Puts each fault in the nearest file that says something at its place. */
function located(
  faults: readonly Fault[],
  files: readonly ScenarioFile[],
): Problem[] {
  return faults.map((fault) => {
    const lengths = fault.path.map((_, at) => fault.path.length - at);
    const speaking = lengths.flatMap((length) =>
      files.find(({ content }) =>
        valueAt(content, fault.path.slice(0, length)) !== undefined
      ) ?? []
    );
    return toProblem(speaking[0] ?? files[0]!, fault);
  });
}

function toProblem({ input }: ScenarioFile, { path, message }: Fault): Problem {
  const place = formatPath(path);
  return {
    file: input.path,
    message: place === "" ? message : `${place}: ${message}`,
  };
}
