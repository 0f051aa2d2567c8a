import assert from "node:assert/strict";
import fc from "fast-check";
import { theil } from "./theil.ts";

Deno.test("Theil's index of 1 and 3 is its definition by hand", () => {
  // (1/4)·ln(1/4 ÷ 1/2) + (3/4)·ln(3/4 ÷ 1/2) = ¾·ln 3 − ln 2 + … = 0.130812…
  const { total } = theil([
    { id: "a", size: 1, amount: 1 },
    { id: "b", size: 1, amount: 3 },
  ]);
  const expected = 0.25 * Math.log(0.5) + 0.75 * Math.log(1.5);
  assert.equal(expected.toFixed(6), "0.130812");
  assert.ok(Math.abs(total - expected) < 1e-15);
});

Deno.test("when one of n equals has everything, the index is ln n", () => {
  const { total } = theil([
    { id: "a", size: 2, amount: 9 },
    { id: "b", size: 2, amount: 0 },
    { id: "c", size: 2, amount: 0 },
  ]);
  assert.ok(Math.abs(total - Math.log(3)) < 1e-15);
});

Deno.test("groups of equal units hold nothing within, and like groups nothing between", () => {
  const flat = [
    { id: "a1", size: 1, amount: 1 },
    { id: "a2", size: 3, amount: 3 },
    { id: "b1", size: 1, amount: 4 },
    { id: "b2", size: 2, amount: 8 },
  ];
  const { within, between, total } = theil(flat, ({ id }) => id[0]!);
  assert.ok(Math.abs(within) < 1e-12);
  assert.ok(Math.abs(between - total) < 1e-12);
  const crossed = theil(
    flat,
    ({ id, amount }) => (id < "b") === (amount > 2) ? "x" : "y",
  );
  assert.ok(crossed.within > 0.01);
});

Deno.test("between and within add up to the whole to 1e-12, and so do the groups", () => {
  const units = fc.array(
    fc.record({
      id: fc.uuid(),
      size: fc.integer({ min: 1, max: 1e6 }),
      amount: fc.integer({ min: 0, max: 1e4 }),
      group: fc.constantFrom("a", "b", "c"),
    }),
    { minLength: 1, maxLength: 30 },
  ).filter((all) => all.some(({ amount }) => amount > 0));
  fc.assert(fc.property(units, (all) => {
    const groupOf = ({ id }: { id: string }) =>
      all.find((unit) => unit.id === id)!.group;
    const { total, between, within, groups } = theil(all, groupOf);
    assert.ok(Math.abs(between + within - total) < 1e-12);
    const sum = groups.reduce((so, part) => so + part.between + part.within, 0);
    assert.ok(Math.abs(sum - total) < 1e-12);
    assert.ok(total >= -1e-12 && between >= -1e-12);
    for (const part of groups) assert.ok(part.within >= -1e-12);
  }));
});

Deno.test("amounts without an amount are refused", () => {
  assert.throws(() => theil([]), RangeError);
});
