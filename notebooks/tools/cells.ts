import { isCode, type Notebook, sourceOf } from "./notebook.ts";

/** A place in a notebook: cell and line within it, both from 1. */
export interface CellPlace {
  readonly cell: number;
  readonly line: number;
}

/** The code of a notebook as one module. */
export interface JoinedCells {
  readonly code: string;
  /** The place in the notebook of a line, from 1, in the module. */
  placeOf(line: number): CellPlace;
}

/**
 * Joins the code cells of a notebook into one TypeScript module.
 *
 * @example
 * ```ts
 * import { joinCells } from "./cells.ts";
 * import assert from "node:assert/strict";
 *
 * const cell = (source: string) => ({
 *   cell_type: "code",
 *   metadata: {},
 *   source,
 * });
 * const cells = [cell("const a = 1;"), cell("const b = 2;\na + b;")];
 * const joined = joinCells({
 *   cells,
 *   metadata: {},
 *   nbformat: 4,
 *   nbformat_minor: 5,
 * });
 * assert.equal(joined.code, "const a = 1;\nconst b = 2;\na + b;\n");
 * assert.deepEqual(joined.placeOf(3), { cell: 2, line: 2 });
 * ```
 */
export function joinCells({ cells }: Notebook): JoinedCells {
  const lines = cells.flatMap((cell, at) =>
    isCode(cell)
      ? sourceOf(cell).split("\n").map((text, index) => ({
        text,
        place: { cell: at + 1, line: index + 1 },
      }))
      : []
  );
  return {
    code: lines.map(({ text }) => `${text}\n`).join(""),
    placeOf: (line) =>
      (lines[line - 1] ?? lines.at(-1))?.place ?? { cell: 1, line: 1 },
  };
}
