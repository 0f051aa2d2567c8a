import assert from "node:assert/strict";
import { findingsFor } from "../../reconciliation/reconciliation_fixtures.ts";
import { summarizeReconciliation } from "./words.ts";

const numbers = { p: 10, a: 10, b: 11, c: 47 };
const holds = { printed: "p", formula: "a" };
const rounds = { printed: "p", formula: "b", tolerance: 1 };
const differs = { printed: "p", formula: "c" };
const lacks = { printed: "p", formula: "x" };

Deno.test("one reconciliation is told in the singular", () => {
  assert.equal(
    summarizeReconciliation(findingsFor(numbers, [holds])),
    "1 avstämning: 1 stämmer.",
  );
});

Deno.test("several are told with every outcome that occurs", () => {
  assert.equal(
    summarizeReconciliation(
      findingsFor(numbers, [holds, holds, rounds, differs, lacks]),
    ),
    "5 avstämningar: 2 stämmer, 1 stämmer inom avrundning, " +
      "1 saknar underlag och 1 avviker.",
  );
  assert.equal(
    summarizeReconciliation(findingsFor(numbers, [holds, differs])),
    "2 avstämningar: 1 stämmer och 1 avviker.",
  );
});

Deno.test("none at all is told too", () => {
  assert.equal(summarizeReconciliation([]), "Det finns inga avstämningar.");
});
