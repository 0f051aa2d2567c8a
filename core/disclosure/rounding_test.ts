import assert from "node:assert/strict";
import { countTable } from "./count_table.ts";
import { roundTables } from "./rounding.ts";
import {
  dimension,
  randomNumbers,
  randomTable,
  randomTableSet,
} from "./table_set_fixtures.ts";
import type { TableSet } from "./table_set.ts";

/** Handbook on Statistical Disclosure Control, 5.5: persons by sex and area. */
const HANDBOOK = countTable({
  dimensions: [
    {
      name: "area",
      values: ["A", "B", "C"],
      total: true,
      kind: "identifying",
    },
    { name: "sex", values: ["M", "K"], total: true, kind: "identifying" },
  ],
  counts: [["A", 1, 0], ["B", 3, 3], ["C", 12, 20]].flatMap((
    [area, men, women],
  ) => [
    { where: { area: `${area}`, sex: "M" }, persons: Number(men) },
    { where: { area: `${area}`, sex: "K" }, persons: Number(women) },
  ]),
});

function checkRounding(tables: TableSet, base: number): boolean {
  const { persons, additive } = roundTables(tables, base);
  for (const cell of tables.cells) {
    const rounded = persons.get(cell.id)!;
    assert.equal(rounded % base, 0, cell.id);
    if (cell.derived) continue;
    assert.ok(rounded >= 0 && Math.abs(rounded - cell.persons) < base, cell.id);
    if (cell.persons % base === 0) assert.equal(rounded, cell.persons);
  }
  return additive;
}

Deno.test("the handbook's table is rounded to a base of 5 so that it adds up", () => {
  assert.ok(checkRounding(HANDBOOK, 5));
  const { persons } = roundTables(HANDBOOK);
  // 0 and 20 are multiples of 5 and stay.
  assert.equal(persons.get("area=A, sex=K"), 0);
  assert.equal(persons.get("area=C, sex=K"), 20);
  // 39 becomes 35 or 40, and is what the areas and the sexes are together.
  const total = persons.get("")!;
  assert.ok(total === 35 || total === 40);
  const sum = (...ids: string[]) =>
    ids.reduce((all, id) => all + persons.get(id)!, 0);
  assert.equal(sum("area=A", "area=B", "area=C"), total);
  assert.equal(sum("sex=M", "sex=K"), total);
});

Deno.test("tables of two dimensions always add up after rounding", () => {
  for (let seed = 0; seed < 40; seed++) {
    const tables = randomTable(
      [dimension("row", 2 + seed % 7), dimension("column", 2 + seed % 4)],
      10,
      randomNumbers(seed),
    );
    assert.ok(checkRounding(tables, [3, 5, 10][seed % 3]!), `seed ${seed}`);
  }
});

Deno.test("other tables are rounded as closely, and say whether they add up", () => {
  for (let seed = 0; seed < 60; seed++) {
    const tables = randomTableSet(seed);
    const additive = checkRounding(tables, 5);
    const { persons, disclosure } = roundTables(tables, 5);
    const wrong = tables.sums.filter(({ total, parts }) =>
      persons.get(total) !==
        parts.reduce((sum, part) => sum + persons.get(part)!, 0)
    );
    assert.equal(additive, wrong.length === 0, `seed ${seed}`);
    assert.equal(/inte alltid/.test(disclosure), !additive);
  }
});

Deno.test("the choice is recorded in Swedish", () => {
  assert.equal(
    roundTables(HANDBOOK).disclosure,
    "antal är avrundade till 5-tal, uppåt eller nedåt, så att delar och " +
      "summor stämmer överens",
  );
});

Deno.test("a base that rounds nothing is refused with its value", () => {
  assert.throws(() => roundTables(HANDBOOK, 1), {
    name: "RangeError",
    message: "Base must be a whole number of 2 or more: current value is 1",
  });
});

Deno.test("a number that has been published stays, and so the tables may not add up", () => {
  const published = {
    ...HANDBOOK,
    cells: HANDBOOK.cells.map((cell) => ({
      ...cell,
      published: cell.id === "area=C, sex=M",
    })),
  };
  const { persons, additive } = roundTables(published);
  assert.equal(persons.get("area=C, sex=M"), 12);
  assert.equal(additive, false);
});
