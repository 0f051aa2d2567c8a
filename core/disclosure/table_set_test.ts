import assert from "node:assert/strict";
import { countTable } from "./count_table.ts";
import { cellId, linkTables, type TableSet } from "./table_set.ts";

function single(where: Record<string, string>, persons: number): TableSet {
  return { cells: [{ id: cellId(where), persons }], sums: [] };
}

Deno.test("a count has one name, however its dimensions are ordered", () => {
  assert.equal(
    cellId({ year: "2025", sex: "K" }),
    cellId({ sex: "K", year: "2025" }),
  );
  assert.equal(cellId({}), "");
});

Deno.test("what two tables have in common is there once", () => {
  const sex = {
    name: "sex",
    values: ["K", "M"],
    total: true,
    kind: "identifying",
  } as const;
  const reason = {
    name: "reason",
    values: ["arbete", "studier"],
    total: true,
    kind: "sensitive",
  } as const;
  const { cells, sums } = linkTables([
    countTable({
      dimensions: [sex],
      counts: [{ where: { sex: "K" }, persons: 8 }, {
        where: { sex: "M" },
        persons: 7,
      }],
    }),
    countTable({
      dimensions: [reason],
      counts: [{ where: { reason: "arbete" }, persons: 15 }],
    }),
  ]);
  // K, M, arbete, studier and the total of all.
  assert.equal(cells.length, 5);
  assert.deepEqual(sums.map(({ total }) => total), ["", ""]);
});

Deno.test("tables that disagree on a count are refused", () => {
  const tables = [single({ sex: "K" }, 8), single({ sex: "K" }, 9)];
  assert.throws(() => linkTables(tables), {
    name: "InputError",
    message: "två tabeller har olika antal för sex=K: 8 och 9",
  });
});

Deno.test("a sum that does not hold is refused", () => {
  // The annual report prints 141 for "övrigt", whose parts are 108, 22 and 33.
  const parts = { sikta: 108, cooperari: 22, spira: 33 };
  const tables = [
    single({ category: "ovrigt" }, 141),
    ...Object.entries(parts).map(([insats, persons]) =>
      single({ category: "ovrigt", insats }, persons)
    ),
  ];
  const sum = {
    total: { category: "ovrigt" },
    parts: Object.keys(parts).map((insats) => ({ category: "ovrigt", insats })),
    kind: "identifying",
  } as const;
  assert.throws(() => linkTables(tables, [sum]), {
    name: "InputError",
    message: "category=ovrigt är 141, men delarna är 163 tillsammans",
  });
});

Deno.test("a sum of counts that no table has is refused", () => {
  const sum = {
    total: { sex: "K" },
    parts: [{ sex: "X" }],
    kind: "identifying",
  } as const;
  assert.throws(() => linkTables([single({ sex: "K" }, 8)], [sum]), {
    name: "InputError",
    message: "ingen tabell har antalet sex=X",
  });
});

Deno.test("what one table has published is published in the set", () => {
  const [cell] = single({ sex: "K" }, 3).cells;
  const published = { cells: [{ ...cell!, published: true }], sums: [] };
  for (
    const order of [[published, single({ sex: "K" }, 3)], [
      single({ sex: "K" }, 3),
      published,
    ]]
  ) {
    assert.equal(linkTables(order).cells[0]!.published, true);
  }
});
