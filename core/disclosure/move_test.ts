import assert from "node:assert/strict";
import { countTable } from "./count_table.ts";
import { type Incidence, incidenceOf } from "./incidence.ts";
import { cheapestMove } from "./move.ts";
import { shortestMove } from "./shortest_move.ts";
import { dimension, randomTableSet } from "./table_set_fixtures.ts";

/** Whether a change leaves every sum as it was. */
function keepsSums(
  { cellsOf }: Incidence,
  change: ReadonlyMap<number, number>,
): boolean {
  return cellsOf.every((links) =>
    links.reduce(
      (sum, { at, factor }) => sum + factor * (change.get(at) ?? 0),
      0,
    ) === 0
  );
}

Deno.test("a move changes its cell by one and no sum", () => {
  for (let seed = 0; seed < 60; seed++) {
    const incidence = incidenceOf(randomTableSet(seed));
    const start = seed % incidence.ids.length;
    for (const direction of [1, -1] as const) {
      const move = cheapestMove(incidence, start, direction, () => 1, Infinity);
      assert.ok(move, `seed ${seed}`);
      assert.equal(move.change.get(start), direction);
      assert.ok(keepsSums(incidence, move.change), `seed ${seed}`);
      assert.equal(move.cost, move.change.size - 1);
    }
  }
});

Deno.test("in a table of two dimensions the shortest move is a rectangle", () => {
  const { cells, sums } = countTable({
    dimensions: [dimension("row", 4), dimension("column", 3)],
    counts: [],
  });
  const incidence = incidenceOf({ cells, sums });
  const move = shortestMove(incidence, 0, 1, () => 1, Infinity, 1000);
  assert.equal(move?.change.size, 4);
});

Deno.test("in a table of three dimensions the box has eight corners", () => {
  const tables = countTable({
    dimensions: [dimension("a", 3), dimension("b", 3), dimension("c", 2)],
    counts: [],
  });
  const incidence = incidenceOf(tables);
  const move = cheapestMove(incidence, 0, 1, () => 1, Infinity);
  assert.equal(move?.change.size, 8);
  assert.ok(keepsSums(incidence, move!.change));
});

Deno.test("a move goes around cells that may not change", () => {
  const tables = countTable({
    dimensions: [dimension("row", 3), dimension("column", 3)],
    counts: [],
  });
  const incidence = incidenceOf(tables);
  const { indexOf } = incidence;
  const start = indexOf.get("column=column0, row=row0")!;
  const closed = new Set(
    ["column=column0, row=row1", "column=column0, row=row2"].map((id) =>
      indexOf.get(id)!
    ),
  );
  const costOf = (cell: number) => closed.has(cell) ? Infinity : 1;
  const move = cheapestMove(incidence, start, 1, costOf, Infinity)!;
  assert.ok(keepsSums(incidence, move.change));
  // Of the column only its total is left to go up with the cell.
  assert.equal(move.change.get(indexOf.get("column=column0")!), 1);
});

Deno.test("there is no move where nothing else may change", () => {
  const incidence = incidenceOf(randomTableSet(0));
  const move = cheapestMove(incidence, 0, 1, () => Infinity, Infinity);
  assert.equal(move, null);
});
