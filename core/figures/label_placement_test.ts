import assert from "node:assert/strict";
import fc from "fast-check";
import { placeLabels } from "./label_placement.ts";

Deno.test("a name alone stands to the right of its dot", () => {
  const [placed] = placeLabels([{ label: "Flen", x: 50, y: 50 }], [0, 600]);
  assert.deepEqual([placed!.dx > 0, placed!.dy, placed!.anchor], [
    true,
    0,
    "start",
  ]);
});

Deno.test("a name that would leave the plot stands to the left", () => {
  const [placed] = placeLabels([{ label: "Eskilstuna", x: 580, y: 50 }], [
    0,
    600,
  ]);
  assert.equal(placed!.anchor, "end");
});

Deno.test("names of two dots side by side do not stand in each other", () => {
  const [left, right] = placeLabels([
    { label: "Katrineholm", x: 300, y: 50 },
    { label: "Strängnäs", x: 330, y: 50 },
  ], [0, 600]);
  assert.equal(left!.anchor, "end");
  assert.equal(right!.anchor, "start");
});

Deno.test("a name keeps off a line through its dot", () => {
  const [placed] = placeLabels([{ label: "Flen", x: 50, y: 50 }], [0, 600], [
    50,
  ]);
  assert.notEqual(placed!.dy, 0);
});

Deno.test("every dot keeps its place and gets a name, however crowded", () => {
  const dot = fc.record({
    label: fc.string({ minLength: 1, maxLength: 14 }),
    x: fc.integer({ min: 0, max: 600 }),
    y: fc.integer({ min: 0, max: 300 }),
  }, { noNullPrototype: true });
  fc.assert(fc.property(fc.array(dot), (dots) => {
    const placed = placeLabels(dots, [0, 600]);
    assert.deepEqual(
      placed.map(({ label, x, y }) => ({ label, x, y })),
      dots,
    );
  }));
});
