import assert from "node:assert/strict";
import { firstMonth, lastMonth } from "./calendar.ts";

const months = (period: { start?: string; end?: string }, year: number) => [
  firstMonth(period, year),
  lastMonth(period, year),
];

Deno.test("a line without dates is there all year", () => {
  assert.deepEqual(months({}, 2026), [1, 12]);
});

Deno.test("a line is there from its first month to its last", () => {
  const period = { start: "2025-09", end: "2027-03" };
  assert.deepEqual(months(period, 2024), [13, 12]);
  assert.deepEqual(months(period, 2025), [9, 12]);
  assert.deepEqual(months(period, 2026), [1, 12]);
  assert.deepEqual(months(period, 2027), [1, 3]);
  assert.deepEqual(months(period, 2028), [1, 0]);
});
