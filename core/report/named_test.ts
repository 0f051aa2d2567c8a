import assert from "node:assert/strict";
import { InputError } from "../data/problems.ts";
import { named } from "./named.ts";

const module = () => Promise.resolve({ loadFeeData: 1, show: 2 });

Deno.test("a name that a module has is given as it is", async () => {
  const { loadFeeData, show } = await named(module());
  assert.deepEqual([loadFeeData, show], [1, 2]);
});

Deno.test("a name that a module lacks stops the cell that imports it", async () => {
  const names: object = await named(module());
  assert.throws(
    () => Reflect.get(names, "loadFees"),
    new InputError(
      "det finns inget som heter loadFees att importera; menade du loadFeeData?",
    ),
  );
});

Deno.test("a name like none is told without a guess", async () => {
  const names: object = await named(module());
  assert.throws(
    () => Reflect.get(names, "draw"),
    new InputError("det finns inget som heter draw att importera"),
  );
});

Deno.test("a fault keeps its frames outside the kernel and loses them on demand", () => {
  assert.match(new InputError("fel").stack!, /named_test/);
  try {
    InputError.keepsFrames = false;
    assert.equal(new InputError("fel").stack, "fel");
  } finally {
    InputError.keepsFrames = true;
  }
});
