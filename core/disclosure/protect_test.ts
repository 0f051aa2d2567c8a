import assert from "node:assert/strict";
import { type CountDimension, countTable } from "./count_table.ts";
import {
  protect,
  protectedCount,
  protectedShare,
  type ProtectedTableSet,
} from "./protect.ts";
import { linkTables, type TableSet, type Where } from "./table_set.ts";
import { withShares } from "./shares.ts";

/** One row of counts of a dimension, with its total. */
function row(
  counts: Readonly<Record<string, number>>,
  kind: CountDimension["kind"] = "sensitive",
  of: Where = {},
): TableSet {
  return countTable({
    of,
    dimensions: [{
      name: "reason",
      values: Object.keys(counts),
      total: true,
      kind,
    }],
    counts: Object.entries(counts).map(([reason, persons]) => ({
      where: { reason },
      persons,
    })),
  });
}

function isNot(reason: string) {
  return ({ id }: { readonly id: string }) => id !== `reason=${reason}`;
}

/** Why each number is suppressed, by what it counts; shown ones left out. */
function reasons({ cells }: ProtectedTableSet): Record<string, string> {
  return Object.fromEntries(
    [...cells.values()].filter(({ reason }) => reason)
      .map(({ id, reason }) => [id, reason!]),
  );
}

Deno.test("a lone small number takes the smallest safe one with it", () => {
  // 3 and 9 are 12 together: either may be 0 to 12.
  const shown = protect(row({ arbete: 3, studier: 9, rehab: 15 }));
  assert.deepEqual(reasons(shown), {
    "reason=arbete": "few",
    "reason=studier": "secondary",
  });
  assert.equal(protectedCount(shown, {}).persons, 27);
});

Deno.test("two small numbers that are 5 together protect each other", () => {
  // 2 and 3 are 5 together: either may be 0 to 5, which is 5 apart.
  const shown = protect(row({ arbete: 2, studier: 3, rehab: 15 }));
  assert.deepEqual(reasons(shown), {
    "reason=arbete": "few",
    "reason=studier": "few",
  });
});

Deno.test("two small numbers that are 4 together need a third", () => {
  // 1 and 3 are 4 together: either may be 0 to 4 only.
  const shown = protect(row({ arbete: 1, studier: 3, rehab: 15 }));
  assert.deepEqual(reasons(shown), {
    "reason=arbete": "few",
    "reason=studier": "few",
    "reason=rehab": "secondary",
  });
});

Deno.test("a table of large numbers and zeros is shown as it is", () => {
  const shown = protect(row({ arbete: 5, studier: 0, rehab: 7 }));
  assert.deepEqual(reasons(shown), {});
  assert.equal(protectedCount(shown, { reason: "studier" }).persons, 0);
});

Deno.test("where everyone is in one cell that cell and a zero are suppressed", () => {
  // 20 and 0 are 20 together, so that everyone may have another reason.
  const shown = protect(row({ arbete: 20, studier: 0, rehab: 0 }));
  const found = reasons(shown);
  assert.equal(found["reason=arbete"], "everyone");
  assert.equal(Object.keys(found).length, 2);
  assert.equal(protectedCount(shown, {}).persons, 20);
});

Deno.test("a person alone in a group is not given away by the zeros beside", () => {
  const table = countTable({
    dimensions: [
      {
        name: "insats",
        values: ["a", "b"],
        total: true,
        kind: "identifying",
      },
      { name: "reason", values: ["x", "y"], total: true, kind: "sensitive" },
    ],
    counts: [
      { where: { insats: "a", reason: "x" }, persons: 1 },
      { where: { insats: "b", reason: "x" }, persons: 30 },
      { where: { insats: "b", reason: "y" }, persons: 40 },
    ],
  });
  const shown = protect(table);
  const zero = protectedCount(shown, { insats: "a", reason: "y" });
  assert.equal(zero.persons, null);
});

Deno.test("the same persons by sex and by reason are protected together", () => {
  const sex = countTable({
    dimensions: [
      { name: "sex", values: ["K", "M"], total: true, kind: "identifying" },
    ],
    counts: [
      { where: { sex: "K" }, persons: 2 },
      { where: { sex: "M" }, persons: 25 },
    ],
  });
  const shown = protect(linkTables([sex, row({ arbete: 12, rehab: 15 })]));
  // 2 women of 27: men or the total must go too, and so nothing else.
  assert.deepEqual(reasons(shown), { "sex=K": "few", "sex=M": "secondary" });
});

Deno.test("a number that another year gives away is suppressed there too", () => {
  // Ongoing 2024 is opening 2025: the same 3 persons, once in each table.
  const tables = linkTables(
    [
      row({ slutat: 30, kvar: 3 }, "identifying", { year: "2024" }),
      row({ ingang: 3, nya: 20 }, "identifying", { year: "2025" }),
    ],
    [{
      total: { year: "2025", reason: "ingang" },
      parts: [{ year: "2024", reason: "kvar" }],
      kind: "identifying",
    }],
  );
  const found = reasons(protect(tables));
  assert.equal(found["reason=kvar, year=2024"], "few");
  assert.equal(found["reason=ingang, year=2025"], "few");
  // Each year needs a second number; 23 of 2025 would do as well as 20.
  assert.equal(Object.keys(found).length, 4);
});

Deno.test("a share is of protected counts", () => {
  const tables = withShares(row({ a: 20, b: 27 }), [{
    numerator: { reason: "a" },
    denominator: {},
  }]);
  assert.equal(protectedShare(protect(tables), { reason: "a" }, {}), 20 / 47);
});

Deno.test("a share that leaves few persons out is suppressed", () => {
  // 47 of 50 is 94 %, which tells that 3 did not reach the goal.
  const table = row({ nått: 47, inte: 3 });
  const only = { ...table, cells: table.cells.filter(isNot("inte")), sums: [] };
  const share = { numerator: { reason: "nått" }, denominator: {} };
  const before = protectedShare(protect(only), share.numerator, {});
  assert.equal(before, 47 / 50);
  const after = protect(withShares(only, [share]));
  assert.equal(protectedShare(after, share.numerator, {}), null);
});

Deno.test("a share of nobody is no share", () => {
  const shown = protect(row({ a: 0, b: 0 }));
  assert.equal(protectedShare(shown, { reason: "a" }, {}), null);
});

Deno.test("what is not in the set cannot be shown beside it", () => {
  const shown = protect(row({ a: 10 }));
  assert.throws(() => protectedCount(shown, { reason: "b" }), {
    name: "InputError",
    message: "ingen tabell har antalet reason=b",
  });
});

Deno.test("a higher threshold suppresses more", () => {
  const table = row({ a: 7, b: 12, c: 30 });
  assert.deepEqual(reasons(protect(table)), {});
  assert.deepEqual(reasons(protect(table, { threshold: 10 })), {
    "reason=a": "few",
    "reason=b": "secondary",
  });
});

Deno.test("the rule is recorded with the tables", () => {
  assert.equal(
    protect(row({ arbete: 3, studier: 9 }), { threshold: 10 }).disclosure,
    "antal under 10 är undertryckta (..), med sekundärt skydd så att inget " +
      "undertryckt antal kan bestämmas närmare än 10 personer",
  );
});

Deno.test("what has been published is shown and cannot hide anything", () => {
  const table = row({ arbete: 3, studier: 9, rehab: 15 });
  const published = new Set(["reason=arbete", "reason=studier"]);
  const cells = table.cells.map((cell) => ({
    ...cell,
    published: published.has(cell.id),
  }));
  assert.deepEqual(reasons(protect({ ...table, cells })), {});
  // The 2 persons of another table need one that is not published beside them.
  const other = row({ arbete: 2, studier: 9, rehab: 15 });
  const known = other.cells.map((cell) => ({
    ...cell,
    published: cell.id === "reason=studier",
  }));
  assert.deepEqual(reasons(protect({ ...other, cells: known })), {
    "reason=arbete": "few",
    "reason=rehab": "secondary",
  });
});

Deno.test("a number whose others are all published cannot be protected", () => {
  const table = row({ arbete: 3, studier: 9 });
  const cells = table.cells.map((cell) => ({
    ...cell,
    published: cell.id !== "reason=arbete",
  }));
  assert.throws(() => protect({ ...table, cells }), {
    name: "InputError",
    message: /^antalet reason=arbete går inte att skydda/,
  });
});

Deno.test("what is worth most is shown at the cost of more that is worth less", () => {
  // 3 and 9 are 12: the total is as good a cover as 9, if it is worth as little.
  const table = row({ arbete: 3, studier: 9 });
  const worth = (id: string, amount: number) =>
    table.cells.map((cell) =>
      cell.id === id ? { ...cell, worth: amount } : cell
    );
  assert.deepEqual(
    Object.keys(reasons(protect({ ...table, cells: worth("", 0.1) }))),
    ["reason=arbete", ""],
  );
  assert.deepEqual(
    Object.keys(
      reasons(protect({ ...table, cells: worth("reason=studier", 10) })),
    ),
    ["reason=arbete", ""],
  );
});

Deno.test("the same tables are always protected in the same way", () => {
  const table = row({ a: 3, b: 9, c: 9, d: 9, e: 2 });
  assert.deepEqual(protect(table), protect(table));
});
