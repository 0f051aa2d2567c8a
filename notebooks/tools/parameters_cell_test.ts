import assert from "node:assert/strict";
import {
  codeCell,
  markdownCell,
  notebookOf,
  PARAMETERS_CELL,
} from "./notebook_fixtures.ts";
import { injectParameters } from "./parameters_cell.ts";

const STORED = notebookOf([
  markdownCell("# A"),
  PARAMETERS_CELL,
  codeCell("parameters;"),
]);

Deno.test("a copy overrides parameters right after their cell", () => {
  const { notebook } = injectParameters(STORED, { forbund: "x", year: 2025 });
  assert.equal(
    notebook.cells[2]!.source,
    'void Object.assign(parameters, {"forbund":"x","year":2025});',
  );
  assert.equal(notebook.cells.length, 4);
  assert.equal(STORED.cells.length, 3);
});

Deno.test("cells of the copy are counted as in the stored notebook", () => {
  const { storedCell } = injectParameters(STORED, {});
  assert.deepEqual([0, 1, 2, 3].map(storedCell), [1, 2, 2, 3]);
});
