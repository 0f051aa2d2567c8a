import assert from "node:assert/strict";
import { joinCells } from "./cells.ts";
import { codeCell, markdownCell, notebookOf } from "./notebook_fixtures.ts";

Deno.test("every line of the joined module leads back to its cell and line", () => {
  const sources = ["const a = 1;\n\nconst b = 2;\n", "", "a + b;"];
  const cells = sources.flatMap((source) => [
    markdownCell("# Text\nsom inte är kod"),
    codeCell(source),
  ]);
  const { code, placeOf } = joinCells(notebookOf(cells));
  for (const [at, text] of code.split("\n").slice(0, -1).entries()) {
    const { cell, line } = placeOf(at + 1);
    const source = cells[cell - 1]!.source as string;
    assert.equal(source.split("\n")[line - 1], text);
  }
});

Deno.test("a source stored as lines is joined as one stored as a string", () => {
  const lines = { ...codeCell(""), source: ["const a = 1;\n", "a;"] };
  const { code, placeOf } = joinCells(notebookOf([lines]));
  assert.equal(code, "const a = 1;\na;\n");
  assert.deepEqual(placeOf(2), { cell: 1, line: 2 });
});

Deno.test("a finding at the module's end belongs to the last line of code", () => {
  const { placeOf } = joinCells(notebookOf([codeCell("function f() {")]));
  assert.deepEqual(placeOf(2), { cell: 1, line: 1 });
});
