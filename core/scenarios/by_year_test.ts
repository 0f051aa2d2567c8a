import assert from "node:assert/strict";
import { carried } from "./by_year.ts";

Deno.test("a year takes its own value, or that of the latest year before it", () => {
  const values = { 2025: 1, 2027: 0 };
  assert.deepEqual(
    [2024, 2025, 2026, 2027, 2030].map((year) => carried(values, year)),
    [undefined, 1, 1, 0, 0],
  );
});
