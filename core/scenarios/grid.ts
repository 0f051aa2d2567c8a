import { type Fault, faultsOf, formatPath, valueAt } from "./faults.ts";
import { changesForm } from "./form/file_form.ts";
import type { ScenarioContent, ScenarioGridSide } from "./scenario.ts";

/** One parameter of a combination, and the value it has. */
export interface GridValue {
  /** The parameter. */
  readonly side: ScenarioGridSide;
  /** Its value. */
  readonly value: ScenarioGridSide["values"][number];
}

/**
 * Every combination of the values of a scenario's grid, in the order that the
 * last parameter varies fastest. A scenario without a grid has none.
 */
export function combinationsOf({ grid }: ScenarioContent): GridValue[][] {
  if (grid.length === 0) return [];
  return grid.reduce<GridValue[][]>(
    (rows, side) =>
      rows.flatMap((row) =>
        side.values.map((value) => [...row, { side, value }])
      ),
    [[]],
  );
}

/** The changes that give a parameter a value: one object inside another. */
export function changesAt(path: string, value: unknown): unknown {
  return path.split(".").reduceRight<unknown>(
    (inner, name) => ({ [name]: inner }),
    value,
  );
}

/**
 * What is wrong in the values of a file's grid, each tried as a change.
 *
 * @param content What a scenario file holds; it may be faulty otherwise.
 */
export function gridChangeFaults(content: unknown): Fault[] {
  return listAt(content, ["grid"]).flatMap((_, at) => {
    const path = valueAt(content, ["grid", at, "path"]);
    if (typeof path !== "string") return [];
    const values = listAt(content, ["grid", at, "values"]);
    return values.flatMap((value, position) =>
      faultsOf(changesForm, changesAt(path, value)).map((fault) => ({
        path: ["grid", at, "values", position],
        message: `${formatPath(fault.path)}: ${fault.message}`,
      }))
    );
  });
}

function listAt(content: unknown, path: readonly PropertyKey[]): unknown[] {
  const found = valueAt(content, path);
  return Array.isArray(found) ? found : [];
}
