import assert from "node:assert/strict";
import type { ExitByReasonRow, ExitMappingRow } from "../data/exit_tables.ts";
import { exitOutcomeCounts, exitReasonCounts } from "./exit_counts.ts";
import { cellId, type TableSet, type Where } from "./table_set.ts";

type Count = readonly [
  intervention: string,
  reason: string,
  sex: "K" | "M" | "T",
  exits: number,
  level?: "item" | "subtotal" | "total",
];

/** Two interventions as in the annual report's Tabell 1, with few reasons. */
const COUNTS: readonly Count[] = [
  ["a", "A", "K", 17, "subtotal"],
  ["a", "A", "M", 10, "subtotal"],
  ["a", "A", "T", 27, "subtotal"],
  ["a", "Arbete", "K", 12],
  ["a", "Arbete", "M", 10],
  ["a", "Arbete", "T", 22],
  ["a", "Praktik", "K", 5],
  ["a", "Praktik", "T", 5],
  ["b", "B", "K", 8, "subtotal"],
  ["b", "B", "T", 8, "subtotal"],
  ["b", "Arbete", "K", 8],
  ["b", "Arbete", "T", 8],
  ["totalt", "Summa", "T", 35, "total"],
];
const ROWS = COUNTS.map((
  [intervention_id, reason, sex, exits, level = "item"],
): ExitByReasonRow => ({
  row_id: "x",
  year: 2025,
  intervention_id,
  reason,
  sex,
  level,
  exits,
  document: "d",
  table: "t",
}));
const ENDED = { year: "2025", flow: "ended" };

function personsOf({ cells }: TableSet, where: Where): number | undefined {
  return cells.find(({ id }) => id === cellId({ ...ENDED, ...where }))?.persons;
}

Deno.test("exits are counted by intervention, reason and sex, with all totals", () => {
  const tables = exitReasonCounts(ROWS);
  assert.equal(personsOf(tables, {}), 35);
  assert.equal(personsOf(tables, { sex: "K" }), 25);
  assert.equal(personsOf(tables, { intervention_id: "a" }), 27);
  assert.equal(
    personsOf(tables, { intervention_id: "a", reason: "Praktik", sex: "M" }),
    0,
  );
});

Deno.test("a reason that an intervention does not use is no count of it", () => {
  const tables = exitReasonCounts(ROWS);
  const where = { intervention_id: "b", reason: "Praktik" };
  assert.equal(personsOf(tables, where), undefined);
});

Deno.test("an intervention's total links its own table with the summary", () => {
  const { sums } = exitReasonCounts(ROWS);
  const id = cellId({ ...ENDED, intervention_id: "a" });
  // Total of its reasons, total of its sexes, part of all interventions.
  assert.equal(sums.filter(({ total }) => total === id).length, 2);
  assert.equal(sums.filter(({ parts }) => parts.includes(id)).length, 1);
});

Deno.test("a printed total that is not the sum is refused", () => {
  const wrong = ROWS.map((row) =>
    row.level === "total" ? { ...row, exits: 36 } : row
  );
  assert.throws(() => exitReasonCounts(wrong), {
    name: "InputError",
    message: "totalen är 36, men delarna är 35 tillsammans",
  });
});

Deno.test("outcomes are sums of the reasons that count as them", () => {
  const mapping = [["a", "Arbete", "arbete"], ["a", "Praktik", "rehab"], [
    "b",
    "Arbete",
    "arbete",
  ]].map(([intervention_id, reason, category]) => ({
    intervention_id,
    reason,
    category,
  } as ExitMappingRow));
  const tables = exitOutcomeCounts(ROWS, mapping);
  assert.equal(personsOf(tables, { category: "arbete" }), 30);
  assert.equal(personsOf(tables, { category: "rehab" }), 5);
  const id = cellId({ ...ENDED, intervention_id: "a", category: "rehab" });
  const sum = tables.sums.find(({ total }) => total === id);
  assert.deepEqual(sum?.parts, [
    cellId({ ...ENDED, intervention_id: "a", reason: "Praktik" }),
  ]);
  assert.throws(() => exitOutcomeCounts(ROWS, mapping.slice(1)), {
    name: "InputError",
    message: "avslutsorsaken Arbete i a har ingen kategori",
  });
});
