import assert from "node:assert/strict";
import { inherited, mergePatch } from "./inherit.ts";

/**
 * Original, patch and result.
 *
 * @source RFC 7396, Appendix A
 */
const CASES: readonly (readonly [string, string, string])[] = [
  [`{"a":"b"}`, `{"a":"c"}`, `{"a":"c"}`],
  [`{"a":"b"}`, `{"b":"c"}`, `{"a":"b","b":"c"}`],
  [`{"a":"b"}`, `{"a":null}`, `{}`],
  [`{"a":"b","b":"c"}`, `{"a":null}`, `{"b":"c"}`],
  [`{"a":["b"]}`, `{"a":"c"}`, `{"a":"c"}`],
  [`{"a":"c"}`, `{"a":["b"]}`, `{"a":["b"]}`],
  [`{"a":{"b":"c"}}`, `{"a":{"b":"d","c":null}}`, `{"a":{"b":"d"}}`],
  [`{"a":[{"b":"c"}]}`, `{"a":[1]}`, `{"a":[1]}`],
  [`["a","b"]`, `["c","d"]`, `["c","d"]`],
  [`{"a":"b"}`, `["c"]`, `["c"]`],
  [`{"a":"foo"}`, `null`, `null`],
  [`{"a":"foo"}`, `"bar"`, `"bar"`],
  [`{"e":null}`, `{"a":1}`, `{"e":null,"a":1}`],
  [`[1,2]`, `{"a":"b","c":null}`, `{"a":"b"}`],
  [`{}`, `{"a":{"bb":{"ccc":null}}}`, `{"a":{"bb":{}}}`],
];

for (const [original, patch, result] of CASES) {
  Deno.test(`${patch} laid on ${original} gives ${result}`, () => {
    assert.deepEqual(
      mergePatch(JSON.parse(original), JSON.parse(patch)),
      JSON.parse(result),
    );
  });
}

Deno.test("a scenario takes over everything but what is a file's own", () => {
  const whole = inherited([
    { id: "b", title: "B", extends: "a", costs: { x: { title: "X" } } },
    {
      id: "a",
      title: "A",
      description: "Om A",
      grid: [],
      costs: { x: { title: "x", index: "wage" }, y: {} },
    },
  ]);
  assert.deepEqual(whole, {
    id: "b",
    title: "B",
    costs: { x: { title: "X", index: "wage" }, y: {} },
  });
});

Deno.test("what the middle of three takes away is gone, and may come back", () => {
  const [third, second, first] = [
    { id: "c", costs: { x: { title: "ny" } } },
    { id: "b", costs: { x: null } },
    { id: "a", costs: { x: { title: "x", start: "2026-01" } } },
  ] as const;
  assert.deepEqual(inherited([second, first]).costs, {});
  assert.deepEqual(inherited([third, second, first]).costs, {
    x: { title: "ny" },
  });
});

Deno.test("changing one scenario leaves the one it extends as it was", () => {
  const first = { id: "a", costs: { x: { title: "x" } } };
  inherited([{ id: "b", costs: { x: { title: "y" } } }, first]);
  assert.deepEqual(first, { id: "a", costs: { x: { title: "x" } } });
});
