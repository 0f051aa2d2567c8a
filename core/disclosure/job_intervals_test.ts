import assert from "node:assert/strict";
import { jobIntervals } from "./job_intervals.ts";

Deno.test("two working times with known people and work are told exactly", () => {
  // a + b = 6 people and 75a + 25b = 350 hundredths: 4 and 2, and nothing else.
  const times = [{ jobs: 4, hoursPct: 75 }, { jobs: 2, hoursPct: 25 }];
  assert.deepEqual(jobIntervals(times, true), [[4, 4], [2, 2]]);
  // 3a + b = 14 quarters alone: 0 to 4 of the first, 2 to 14 of the second.
  assert.deepEqual(jobIntervals(times, false), [[0, 4], [2, 14]]);
});

Deno.test("three working times trade one for two", () => {
  // 100, 75 and 50 percent: one of each end is as good as two in the middle.
  // 2 + 4 + 3 = 9 people and 8 + 12 + 6 = 26 quarters. Every one more at 100
  // percent takes two at 75 and gives one at 50: 0 to 4, 8 to 0 and 1 to 5.
  const times = [
    { jobs: 2, hoursPct: 100 },
    { jobs: 4, hoursPct: 75 },
    { jobs: 3, hoursPct: 50 },
  ];
  assert.deepEqual(jobIntervals(times, true), [[0, 4], [0, 8], [1, 5]]);
});

Deno.test("working times of the same hours hide each other", () => {
  const times = [{ jobs: 2, hoursPct: 25 }, { jobs: 12, hoursPct: 25 }];
  assert.deepEqual(jobIntervals(times, true), [[0, 14], [0, 14]]);
});

Deno.test("people without hours are known only by how many there are in all", () => {
  const times = [{ jobs: 3, hoursPct: 0 }, { jobs: 2, hoursPct: 50 }];
  assert.deepEqual(jobIntervals(times, true), [[3, 3], [2, 2]]);
  assert.deepEqual(jobIntervals(times, false), [[0, Infinity], [2, 2]]);
});

Deno.test("a single working time is told by its work, and nobody by nothing", () => {
  assert.deepEqual(jobIntervals([{ jobs: 4, hoursPct: 75 }], false), [[4, 4]]);
  assert.deepEqual(jobIntervals([], true), []);
});
