import assert from "node:assert/strict";
import { roomyDomain } from "./bar_labels.ts";

Deno.test("there is room for labels on the sides that bars end on", () => {
  assert.deepEqual(roomyDomain([2, 5], 0.5), [0, 7.5]);
  assert.deepEqual(roomyDomain([-5, -2], 0.5), [-7.5, 0]);
  assert.deepEqual(roomyDomain([-4, 6], 0.5), [-9, 11]);
});

Deno.test("a bar of 0 has its label to the right, and room for it", () => {
  assert.deepEqual(roomyDomain([-5, 0], 0.5), [-7.5, 2.5]);
  assert.deepEqual(roomyDomain([0, 0], 0.5), [0, 0.5]);
});
