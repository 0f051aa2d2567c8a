import assert from "node:assert/strict";
import fc from "fast-check";
import { repeatedKeys } from "./row_keys.ts";

/** A column of the given values, each distinct text once. */
function column(...cells: unknown[]) {
  const values = [...new Set(cells)];
  return {
    texts: values.map(String),
    values,
    ids: Int32Array.from(cells, (cell) => values.indexOf(cell)),
  };
}
const NONE: ReadonlySet<number> = new Set();

Deno.test("a key that occurs again is told with its first record", () => {
  const columns = [column("a", "b", "a", "a"), column(1, 1, 1, 2)];
  assert.deepEqual(repeatedKeys(columns, 4, NONE), [{ record: 2, former: 0 }]);
});

Deno.test("texts of the same value are one key", () => {
  const columns = [{
    texts: ["7", "07", "8"],
    values: [7, 7, 8],
    ids: Int32Array.of(0, 1, 2),
  }];
  assert.deepEqual(repeatedKeys(columns, 3, NONE), [{ record: 1, former: 0 }]);
});

Deno.test("records that are ignored or have a faulty key take no part", () => {
  const columns = [column("a", "a", "a", undefined, undefined)];
  assert.deepEqual(repeatedKeys(columns, 5, new Set([0])), [
    { record: 2, former: 1 },
  ]);
});

Deno.test("keys of many columns with many values are told apart", () => {
  const rows = Array.from({ length: 2000 }, (_, at) => at);
  const wide = Array.from({ length: 8 }, () => column(...rows));
  assert.deepEqual(repeatedKeys(wide, 2000, NONE), []);
  for (const one of wide) one.ids[1999] = 7;
  assert.deepEqual(repeatedKeys(wide, 2000, NONE), [
    { record: 1999, former: 7 },
  ]);
});

Deno.test("the same records are found as by joining the keys as text", () => {
  const cell = fc.constantFrom("a", "b", "c", undefined);
  const row = fc.tuple(cell, cell, cell);
  fc.assert(fc.property(fc.array(row), (rows) => {
    const seen = new Map<string, number>();
    const expected = rows.flatMap((row, record) => {
      if (row.includes(undefined)) return [];
      const former = seen.get(row.join());
      if (former === undefined) seen.set(row.join(), record);
      return former === undefined ? [] : [{ record, former }];
    });
    const columns = [0, 1, 2].map((at) =>
      column(...rows.map((row) => row[at]))
    );
    assert.deepEqual(repeatedKeys(columns, rows.length, NONE), expected);
  }));
});
