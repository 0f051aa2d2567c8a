import assert from "node:assert/strict";
import { countByTable, countStatuses } from "./counts.ts";
import { findingsFor } from "./reconciliation_fixtures.ts";

/** One number that holds and one that differs in a table, one in another. */
const FINDINGS = findingsFor({
  a: { value: 1, document: "Årsredovisning", table: "Tabell 1" },
  b: { value: 2, document: "Årsredovisning", table: "Tabell 1" },
  c: { value: 3, document: "Årsredovisning", table: "Tabell 2" },
  d: { value: 4, document: "Budget", table: "Tabell 1" },
}, [
  { printed: "a", formula: "1" },
  { printed: "c", formula: "3" },
  { printed: "b", formula: "200" },
  { printed: "d", formula: "5", tolerance: 1 },
  { printed: "saknas", formula: "5" },
]);

Deno.test("findings are counted by how they came out", () => {
  assert.deepEqual(countStatuses(FINDINGS), {
    holds: 2,
    rounding: 1,
    differs: 1,
    missing: 1,
  });
});

Deno.test("findings are counted by table in the order of their first number", () => {
  const none = { holds: 0, rounding: 0, differs: 0, missing: 0 };
  const report = "Årsredovisning";
  assert.deepEqual(countByTable(FINDINGS), [
    { ...none, document: report, table: "Tabell 1", holds: 1, differs: 1 },
    { ...none, document: report, table: "Tabell 2", holds: 1 },
    { ...none, document: "Budget", table: "Tabell 1", rounding: 1 },
    { ...none, document: "", table: "", missing: 1 },
  ]);
});
