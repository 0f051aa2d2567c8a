import assert from "node:assert/strict";
import fc from "fast-check";
import { spreadLabels } from "./end_labels.ts";

Deno.test("labels that are apart stay where they belong", () => {
  assert.deepEqual(spreadLabels([80, 20, 50], 15, [0, 100]), [80, 20, 50]);
});

Deno.test("labels too near are moved apart, and back from the lower edge", () => {
  assert.deepEqual(spreadLabels([50, 52], 15, [0, 100]), [50, 65]);
  assert.deepEqual(spreadLabels([99, 98], 15, [0, 100]), [100, 85]);
});

Deno.test("labels that fit never overlap and keep their order", () => {
  const places = fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 10 });
  fc.assert(fc.property(places, (places) => {
    const spread = spreadLabels(places, 15, [0, 200]);
    const order = places.map((_, at) => at)
      .sort((a, b) => places[a]! - places[b]!);
    const sorted = order.map((at) => spread[at]!);
    for (const [at, place] of sorted.entries()) {
      assert.ok(place >= 0 && place <= 200);
      assert.ok(at === 0 || place - sorted[at - 1]! >= 15);
    }
  }));
});
