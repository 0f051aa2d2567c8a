import assert from "node:assert/strict";
import { withShares } from "./shares.ts";
import { cellId, linkTables, type TableSet } from "./table_set.ts";

function single(where: Record<string, string>, persons: number): TableSet {
  return { cells: [{ id: cellId(where), persons }], sums: [] };
}

Deno.test("a share brings the number that it leaves out", () => {
  // 47 of 50 leave 3.
  const tables = linkTables([single({}, 50), single({ goal: "nådd" }, 47)]);
  const { cells, sums } = withShares(tables, [{
    numerator: { goal: "nådd" },
    denominator: {},
  }]);
  assert.deepEqual(cells.map(({ persons }) => persons), [50, 47, 3]);
  assert.deepEqual(sums.length, 1);
});

Deno.test("a share above 1 is refused", () => {
  const tables = linkTables([single({}, 5), single({ goal: "nådd" }, 6)]);
  assert.throws(
    () =>
      withShares(tables, [{ numerator: { goal: "nådd" }, denominator: {} }]),
    {
      name: "InputError",
      message: "en andel är större än 1: goal=nådd är 6 av 5",
    },
  );
});

Deno.test("a share of a number that no table has is refused", () => {
  assert.throws(
    () =>
      withShares(single({}, 5), [{ numerator: { a: "b" }, denominator: {} }]),
    { name: "InputError", message: "ingen tabell har antalet a=b" },
  );
});
