import assert from "node:assert/strict";
import { type CountDimension, countTable } from "./count_table.ts";
import type { Where } from "./table_set.ts";

const SEX: CountDimension = {
  name: "sex",
  values: ["K", "M"],
  total: true,
  kind: "identifying",
};
const REASON: CountDimension = {
  name: "reason",
  values: ["arbete", "studier"],
  total: true,
  kind: "sensitive",
};

Deno.test("a table of two dimensions gets its margins", () => {
  const { cells, sums } = countTable({
    dimensions: [REASON, SEX],
    counts: [
      { where: { reason: "arbete", sex: "K" }, persons: 10 },
      { where: { reason: "arbete", sex: "M" }, persons: 12 },
      { where: { reason: "studier", sex: "K" }, persons: 20 },
    ],
  });
  const persons = Object.fromEntries(
    cells.map((cell) => [cell.id, cell.persons]),
  );
  assert.deepEqual(persons, {
    "reason=arbete, sex=K": 10,
    "reason=arbete, sex=M": 12,
    "reason=arbete": 22,
    "reason=studier, sex=K": 20,
    "reason=studier, sex=M": 0,
    "reason=studier": 20,
    "sex=K": 30,
    "sex=M": 12,
    "": 42,
  });
  // Every row, every column and the margins: 3 sums over each dimension.
  assert.deepEqual(
    sums.map(({ kind }) => kind).sort(),
    [...Array(3).fill("identifying"), ...Array(3).fill("sensitive")],
  );
});

Deno.test("a dimension without a total has no sums over it", () => {
  const { cells, sums } = countTable({
    dimensions: [{ ...REASON, total: false }, SEX],
    counts: [],
  });
  assert.equal(cells.length, 6);
  assert.deepEqual(sums.map(({ total }) => total), [
    "reason=arbete",
    "reason=studier",
  ]);
});

Deno.test("what all persons have in common is part of every name", () => {
  const { cells } = countTable({
    of: { year: "2025" },
    dimensions: [SEX],
    counts: [],
  });
  assert.deepEqual(
    cells.map(({ id }) => id),
    ["sex=K, year=2025", "sex=M, year=2025", "year=2025"],
  );
});

Deno.test("a given total must be the sum of its parts", () => {
  const counts = [
    { where: { sex: "K" }, persons: 17 },
    { where: { sex: "M" }, persons: 10 },
  ];
  const withTotal = (persons: number) => ({
    dimensions: [SEX],
    counts: [...counts, { where: {}, persons }],
  });
  assert.equal(countTable(withTotal(27)).cells.length, 3);
  assert.throws(() => countTable(withTotal(28)), {
    name: "InputError",
    message: "totalen är 28, men delarna är 27 tillsammans",
  });
});

const REFUSED: readonly [string, Where, number, string][] = [
  ["a negative count", { sex: "K" }, -1, "sex=K är inget antal personer: -1"],
  ["half a person", { sex: "K" }, 1.5, "sex=K är inget antal personer: 1.5"],
  ["an unknown value", { sex: "X" }, 1, "tabellen har ingen plats för sex=X"],
  [
    "an unknown dimension",
    { age: "20" },
    1,
    "tabellen har ingen plats för age=20",
  ],
];

for (const [what, where, persons, message] of REFUSED) {
  Deno.test(`${what} is refused`, () => {
    const table = { dimensions: [SEX], counts: [{ where, persons }] };
    assert.throws(() => countTable(table), { name: "InputError", message });
  });
}

Deno.test("a count that is given twice is refused", () => {
  const count = { where: { sex: "K" }, persons: 1 };
  assert.throws(
    () => countTable({ dimensions: [SEX], counts: [count, count] }),
    { name: "InputError", message: "sex=K förekommer två gånger" },
  );
});
