import assert from "node:assert/strict";
import fc from "fast-check";
import { loadSocioeconomicData } from "../data/socioeconomic_data.ts";
import { ExactDecimal } from "../money.ts";
import { jobIntervals } from "./job_intervals.ts";
import { DEFAULT_RULE } from "./rule.ts";
import {
  shownJobs,
  shownMunicipalJobs,
  shownWorkingTimes,
} from "./shown_jobs.ts";

const RAR = {
  ...await loadSocioeconomicData("rar"),
  unpublished: ["jobs", "municipal_socioeconomics"],
} as const;

function municipal(jobs: Readonly<Record<string, number>>) {
  const shown = shownMunicipalJobs(
    new Map(
      Object.entries(jobs).map(([code, amount]) => [
        code,
        new ExactDecimal(amount),
      ]),
    ),
    DEFAULT_RULE,
  );
  return shown && [...shown].sort();
}

Deno.test("Tabell 2 as unpublished keeps its sums and hides what would tell its twos", () => {
  // 11, 4, 5, 2 and 12 people at 100, 75, 50, 25 and 25 percent. 4 and 2 are
  // few, and with 34 people and 20 full-time jobs known they would be told.
  const { workingTimes, totals } = shownJobs(RAR, 2025, DEFAULT_RULE);
  assert.equal(totals.people, 34);
  assert.equal(totals.fullTimeJobs!.toFixed(), "20");
  assert.ok(!workingTimes.has("2025-tabell2-75"));
  assert.ok(!workingTimes.has("2025-tabell2-25"));
  const hidden = RAR.jobs.filter((row) =>
    row.level === "item" && !workingTimes.has(row.row_id)
  ).map(({ jobs, hours_pct }) => ({ jobs: jobs!, hoursPct: hours_pct! }));
  for (const [least, greatest] of jobIntervals(hidden, true)) {
    assert.ok(greatest - least >= 5);
  }
});

Deno.test("no municipality of Tabell 3 has as many jobs as may be shown", () => {
  // The most is Eskilstuna's 4.5.
  const { municipalities } = shownJobs(RAR, 2025, DEFAULT_RULE);
  assert.equal(municipalities.size, 0);
});

Deno.test("published tables of jobs are shown whole", () => {
  const { workingTimes, municipalities } = shownJobs(
    { ...RAR, unpublished: [] },
    2025,
    DEFAULT_RULE,
  );
  assert.deepEqual([workingTimes.size, municipalities.size], [5, 9]);
});

Deno.test("a municipality is not alone in being left out, nor with too little", () => {
  assert.deepEqual(municipal({ a: 12, b: 9, c: 8 }), ["a", "b", "c"]);
  assert.deepEqual(municipal({ a: 12, b: 9, c: 2 }), ["a"]);
  // 2 and 1 are 3 together, which is less than 5: the next one goes too.
  assert.deepEqual(municipal({ a: 12, b: 9, c: 2, d: 1 }), ["a"]);
  // No job tells of everyone from c and d.
  assert.deepEqual(municipal({ a: 12, b: 9, c: 0, d: 0 }), ["a"]);
});

Deno.test("jobs that are few in all are not shown, not even their sum", () => {
  assert.equal(municipal({ a: 3, b: 1.5 }), null);
  assert.equal(
    shownWorkingTimes(
      [{ jobs: 2, hoursPct: 100 }, { jobs: 2, hoursPct: 50 }],
      DEFAULT_RULE,
    ),
    null,
  );
});

Deno.test("where the people tell the working times, they are not shown either", () => {
  // 100 and 50 percent: people and full-time jobs give both. Full-time jobs
  // alone, 22 halves, leave 0 to 11 and 0 to 22.
  assert.deepEqual(
    shownWorkingTimes(
      [{ jobs: 3, hoursPct: 100 }, { jobs: 16, hoursPct: 50 }],
      DEFAULT_RULE,
    ),
    { times: [false, false], people: false },
  );
});

Deno.test("whatever the jobs, none that is left out can be narrowed below the width", () => {
  const times = fc.array(
    fc.record({
      jobs: fc.integer({ min: 0, max: 14 }),
      hoursPct: fc.constantFrom(25, 50, 75, 100),
    }),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(fc.property(times, (rows) => {
    const shown = shownWorkingTimes(rows, DEFAULT_RULE);
    if (!shown) return;
    rows.forEach(({ jobs }, at) =>
      assert.ok(!shown.times[at] || jobs === 0 || jobs >= 5)
    );
    const hidden = rows.filter((_, at) => !shown.times[at]);
    for (const [least, greatest] of jobIntervals(hidden, shown.people)) {
      assert.ok(greatest - least >= 5);
    }
  }));
});
