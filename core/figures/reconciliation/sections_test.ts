import assert from "node:assert/strict";
import { sectionsOf } from "./sections.ts";

const counts = (
  document: string,
  table: string,
  [holds, rounding, differs, missing]: readonly [
    number,
    number,
    number,
    number,
  ],
) => ({ document, table, holds, rounding, differs, missing });
const rowNames = (...tables: readonly ReturnType<typeof counts>[]) =>
  sectionsOf(tables).map(({ name, rows }) => [
    name,
    ...rows.map((row) => row.name),
  ]);

Deno.test("tables with something to look at have a row each, the others share one", () => {
  assert.deepEqual(
    rowNames(
      counts("Plan", "Text", [4, 0, 0, 0]),
      counts("Plan", "Budget", [1, 0, 2, 0]),
      counts("Plan", "Avgifter", [9, 1, 0, 0]),
      counts("Plan", "Behov", [0, 0, 0, 3]),
      counts("Redovisning", "Noter", [5, 0, 0, 0]),
      counts("Redovisning", "Räkningar", [5, 0, 0, 0]),
    ),
    [
      ["Plan", "Budget", "Behov", "Övriga 2 tabeller och avsnitt"],
      ["Redovisning", "Alla 2 tabeller och avsnitt"],
    ],
  );
});

Deno.test("a single other table goes by its name", () => {
  assert.deepEqual(
    rowNames(
      counts("Plan", "Text", [4, 0, 0, 0]),
      counts("Plan", "Budget", [1, 0, 2, 0]),
    ),
    [["Plan", "Budget", "Text"]],
  );
});

Deno.test("a document's counts are those of its tables together", () => {
  const [section] = sectionsOf([
    counts("Plan", "Text", [4, 0, 0, 0]),
    counts("Plan", "Avgifter", [9, 1, 0, 0]),
    counts("Plan", "Budget", [1, 0, 2, 3]),
  ]);
  const { holds, rounding, differs, missing } = section!.counts;
  assert.deepEqual([holds, rounding, differs, missing], [14, 1, 2, 3]);
  assert.equal(section!.rows[1]!.counts.holds, 13);
});
