import {
  type Cell,
  hasTag,
  isCode,
  type Notebook,
  sourceOf,
} from "./notebook.ts";

/** A fault in how a notebook is made; cells count from 1. */
export interface NotebookFault {
  readonly cell?: number;
  readonly message: string;
}

/** Tag of the cell that defines `parameters`. */
const PARAMETERS = "parameters";

/**
 * Finds what keeps a notebook from being run with other parameters than its
 * own: it must have one cell tagged `parameters`, before they are used.
 */
export function parameterFaults({ cells }: Notebook): NotebookFault[] {
  const tagged = cells.flatMap((cell, at) => isParameters(cell) ? [at] : []);
  const [first, second] = tagged;
  if (first === undefined) {
    return [{
      message: 'en kodcell med taggen "parameters" saknas',
    }];
  }
  if (second !== undefined) {
    return [{
      cell: second + 1,
      message: `cell ${first + 1} har redan taggen "parameters"; ` +
        "bara en cell får ha den",
    }];
  }
  return [
    ...definitionFaults(cells[first]!, first),
    ...earlyUses(cells.slice(0, first)),
  ];
}

function definitionFaults(cell: Cell, at: number): NotebookFault[] {
  if (/^const parameters\b/m.test(sourceOf(cell))) return [];
  return [{
    cell: at + 1,
    message: 'cellen med taggen "parameters" ska definiera const parameters',
  }];
}

function earlyUses(before: Cell[]): NotebookFault[] {
  return before.flatMap((cell, at) =>
    isCode(cell) && /(?<![\w.])parameters\b/.test(sourceOf(cell))
      ? [{
        cell: at + 1,
        message: 'parameters används före cellen med taggen "parameters"',
      }]
      : []
  );
}

/** A copy of a notebook that is to run with other parameters. */
export interface InjectedNotebook {
  readonly notebook: Notebook;
  /** Number from 1, in the stored notebook, of the copy's cell at an index. */
  storedCell(index: number): number;
}

/**
 * Gives a copy in which a cell after the `parameters` cell overrides values.
 *
 * @param notebook A notebook without {@linkcode parameterFaults}.
 * @param values The parameters to override.
 */
export function injectParameters(
  notebook: Notebook,
  values: Readonly<Record<string, string | number>>,
): InjectedNotebook {
  const at = notebook.cells.findIndex(isParameters) + 1;
  const injected: Cell = {
    cell_type: "code",
    id: "injected-parameters",
    metadata: { tags: ["injected-parameters"] },
    source: `void Object.assign(parameters, ${JSON.stringify(values)});`,
    outputs: [],
    execution_count: null,
  };
  return {
    notebook: { ...notebook, cells: notebook.cells.toSpliced(at, 0, injected) },
    storedCell: (index) => index < at ? index + 1 : index,
  };
}

function isParameters(cell: Cell): boolean {
  return isCode(cell) && hasTag(cell, PARAMETERS);
}
