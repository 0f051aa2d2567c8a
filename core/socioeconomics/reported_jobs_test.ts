import assert from "node:assert/strict";
import { kronor } from "../money.ts";
import { loadCase } from "./case_fixtures.ts";
import { jobTotalsOf } from "./reported_jobs.ts";

const { data } = await loadCase("rar");

Deno.test("totals that are given for a year are taken before the tables' sums", () => {
  const given = {
    year: 2025,
    people: 30,
    fullTimeJobs: kronor(21),
    participants: 300,
  };
  const jobTotals = [{ ...given, year: 2024, people: 1 }, given];
  assert.deepEqual(jobTotalsOf({ ...data, jobTotals }, 2025), given);
});

Deno.test("a year without tables has no totals", () => {
  assert.deepEqual(jobTotalsOf(data, 2018), {
    year: 2018,
    people: null,
    fullTimeJobs: null,
    participants: null,
  });
});
