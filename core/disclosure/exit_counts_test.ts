import assert from "node:assert/strict";
import type { ExitTable, SexCounts } from "../outcomes/exit_table.ts";
import { exitOutcomeCounts, exitReasonCounts } from "./exit_counts.ts";
import { cellId, type TableSet, type Where } from "./table_set.ts";

function counts(women: number | null, men: number | null, both: number) {
  return { K: women, M: men, T: both } satisfies SexCounts;
}

/** Two interventions with few reasons. */
const TABLE: ExitTable = {
  year: 2025,
  reasons: [
    ["a", "Arbete", "arbete", counts(12, 10, 22)],
    ["a", "Praktik", "rehab", counts(3, 0, 3)],
    ["a", "Prövning", "rehab", counts(2, 0, 2)],
    ["b", "Arbete", "arbete", counts(8, 0, 8)],
  ].map(([interventionId, reason, category, exits]) => ({
    interventionId,
    intervention: interventionId,
    reason,
    category,
    exits,
  } as ExitTable["reasons"][number])),
  interventions: [
    { interventionId: "a", intervention: "A", ended: counts(17, 10, 27) },
    { interventionId: "b", intervention: "B", ended: counts(8, 0, 8) },
  ],
  everybody: counts(25, 10, 35),
  sources: [],
};
const ENDED = { year: "2025", flow: "ended" };

function personsOf({ cells }: TableSet, where: Where): number | undefined {
  return cells.find(({ id }) => id === cellId({ ...ENDED, ...where }))?.persons;
}

/** Parts of the sums that a number is the total of. */
function partsOf({ sums }: TableSet, where: Where): string[][] {
  const id = cellId({ ...ENDED, ...where });
  return sums.filter(({ total }) => total === id).map((
    { parts },
  ) => [...parts]);
}

const named = (where: Where) => cellId({ ...ENDED, ...where });

Deno.test("exits are counted by intervention, reason and sex, with all totals", () => {
  const tables = exitReasonCounts(TABLE);
  // 4 reasons, 2 interventions and everybody, by three sexes.
  assert.equal(tables.cells.length, 7 * 3);
  assert.equal(personsOf(tables, {}), 35);
  assert.equal(personsOf(tables, { sex: "K" }), 25);
  const where = { intervention_id: "a", reason: "Praktik" };
  assert.equal(personsOf(tables, { ...where, sex: "M" }), 0);
});

Deno.test("an intervention is the sum of its reasons and of its sexes", () => {
  const a = { intervention_id: "a" };
  assert.deepEqual(partsOf(exitReasonCounts(TABLE), a), [
    [named({ ...a, sex: "K" }), named({ ...a, sex: "M" })],
    ["Arbete", "Praktik", "Prövning"].map((reason) => named({ ...a, reason })),
  ]);
});

Deno.test("a total that is not the sum of its parts is refused", () => {
  const wrong = { ...TABLE, everybody: counts(25, 10, 36) };
  assert.throws(() => exitReasonCounts(wrong), {
    name: "InputError",
    message: "flow=ended, year=2025 är 36, men delarna är 35 tillsammans",
  });
});

Deno.test("numbers that are not known are neither counted nor summed", () => {
  const table = {
    ...TABLE,
    reasons: TABLE.reasons.map((row) =>
      row.reason === "Praktik" ? { ...row, exits: counts(null, null, 3) } : row
    ),
  };
  const tables = exitReasonCounts(table);
  const a = { intervention_id: "a" };
  const where = { ...a, reason: "Praktik" };
  assert.equal(personsOf(tables, { ...where, sex: "K" }), undefined);
  assert.equal(personsOf(tables, where), 3);
  assert.equal(partsOf(tables, { ...a, sex: "K" }).length, 0);
  assert.equal(partsOf(tables, a).length, 2);
});

Deno.test("outcomes are sums of the reasons that count as them", () => {
  const tables = exitOutcomeCounts(TABLE);
  assert.equal(personsOf(tables, { category: "arbete" }), 30);
  assert.equal(personsOf(tables, { category: "rehab" }), 5);
  const rehab = { intervention_id: "a", category: "rehab" };
  assert.deepEqual(partsOf(tables, rehab), [
    ["Praktik", "Prövning"].map((reason) =>
      named({ intervention_id: "a", reason })
    ),
  ]);
  assert.deepEqual(partsOf(tables, { category: "arbete" }), [
    ["a", "b"].map((intervention_id) =>
      named({ intervention_id, category: "arbete" })
    ),
  ]);
});
