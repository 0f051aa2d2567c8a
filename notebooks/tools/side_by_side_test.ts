import assert from "node:assert/strict";
import { sideBySide } from "./side_by_side.ts";

const never = new AbortController().signal;

Deno.test("every item is done once, and no worker does two at a time", async () => {
  const done: number[] = [];
  const busy = new Set<string>();
  let most = 0;
  await sideBySide([1, 2, 3, 4, 5], ["a", "b"], never, async (item, worker) => {
    assert.ok(!busy.has(worker));
    busy.add(worker);
    most = Math.max(most, busy.size);
    await Promise.resolve();
    busy.delete(worker);
    done.push(item);
  });
  assert.deepEqual(done, [1, 2, 3, 4, 5]);
  assert.equal(most, 2);
});

Deno.test("the first failure stops the others and is the one told of", async () => {
  const begun: string[] = [];
  const run = sideBySide(
    ["slow", "bad", "later"],
    [1, 2],
    never,
    (item, _, signal) => {
      begun.push(item);
      if (item === "bad") return Promise.reject(new Error("bad"));
      return new Promise((_, reject) =>
        signal.addEventListener("abort", () => reject(new Error("stopped")))
      );
    },
  );
  await assert.rejects(run, { message: "bad" });
  assert.deepEqual(begun, ["slow", "bad"]);
});

Deno.test("a stop from outside is told as such", async () => {
  const stop = new AbortController();
  const run = sideBySide([1, 2], ["a"], stop.signal, () => {
    stop.abort(new Error("outside"));
    return Promise.reject(new Error("inside"));
  });
  await assert.rejects(run, { message: "outside" });
});
