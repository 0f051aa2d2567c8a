import assert from "node:assert/strict";
import { kronor } from "../money.ts";
import { loadCase } from "./case_fixtures.ts";
import {
  endedIn,
  jobTotalsOf,
  municipalitiesOf,
  workingTimesOf,
} from "./reported_jobs.ts";

// RAR Sörmland 2025: 34 people work as 20 full-time ones; 11 of them full time
const { data, fees } = await loadCase("rar");
const [WHOLE, ...PARTS] = data.jobs;
const [ESKILSTUNA, ...OTHERS] = data.municipalities;

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

Deno.test("a year's totals are the sums of what either table has", () => {
  const totalsOf = (changes: Partial<typeof data>) => {
    const found = jobTotalsOf({ ...data, ...changes }, 2025);
    return [found.people, found.fullTimeJobs?.toFixed(), found.participants];
  };
  assert.deepEqual(totalsOf({}), [34, "20", 676]);
  assert.deepEqual(totalsOf({ municipalities: [] }), [34, "20", null]);
  assert.deepEqual(totalsOf({ jobs: [] }), [null, "20", 676]);
  assert.deepEqual(totalsOf({ jobs: [], municipalities: [] }), [
    null,
    undefined,
    null,
  ]);
});

Deno.test("what is protected is left out of a sum and told of", () => {
  const jobs = [{ ...WHOLE!, jobs: null }, ...PARTS];
  const municipalities = [
    { ...ESKILSTUNA!, full_time_jobs: null, participants: null },
    ...OTHERS,
  ];
  // 34 − 11 people and 20 − 11 full-time jobs
  const byHours = jobTotalsOf({ ...data, jobs, municipalities: [] }, 2025);
  assert.equal(byHours.people, 23);
  assert.equal(byHours.fullTimeJobs!.toFixed(), "9");
  // 20 − 4.5 full-time jobs and 676 − 164 participants
  const own = jobTotalsOf({ ...data, jobs: [], municipalities }, 2025);
  assert.equal(own.fullTimeJobs!.toFixed(), "15.5");
  assert.equal(own.participants, 512);
  const [whole, part] = workingTimesOf({ ...data, jobs }, 2025);
  assert.deepEqual([whole!.jobs, whole!.fullTimeJobs], [null, null]);
  assert.equal(part!.fullTimeJobs!.toFixed(), "3");
});

Deno.test("a municipality's jobs are known, protected or not in data", () => {
  const hidden = { ...ESKILSTUNA!, full_time_jobs: null };
  const [flen] = OTHERS;
  const found = municipalitiesOf(
    { ...data, municipalities: [hidden, flen!] },
    2025,
    fees.fees,
  );
  const of = (code: string) => {
    const entry = found.find(({ member }) => member.code === code)!;
    return [entry.fullTimeJobs?.toFixed(), entry.jobsHidden];
  };
  assert.equal(found.length, 9);
  assert.deepEqual(of("0484"), [undefined, true]);
  assert.deepEqual(of("0482"), ["2.75", false]);
  assert.deepEqual(of("0461"), [undefined, false]);
});

Deno.test("a working time without hours is refused by name", () => {
  const jobs = [{ ...WHOLE!, hours_pct: null }];
  assert.throws(() => workingTimesOf({ ...data, jobs }, 2025), {
    name: "InputError",
    message: "arbetstiden 100% (2025-tabell2-100) saknar hours_pct",
  });
});

Deno.test("who ended is a year's printed total, else the sum if all are known", () => {
  const row = (year: number, intervention_id: string, ended: number | null) => (
    { year, intervention_id, ended }
  );
  const ended = (...participants: ReturnType<typeof row>[]) =>
    endedIn({ ...data, participants }, 2025);
  assert.equal(ended(row(2025, "a", 3), row(2025, "totalt", 9)), 9);
  assert.equal(ended(row(2025, "a", 3), row(2024, "totalt", 9)), 3);
  assert.equal(ended(row(2025, "a", 3), row(2025, "b", 4)), 7);
  assert.equal(
    ended(row(2025, "a", 3), row(2025, "b", null), row(2025, "c", 4)),
    null,
  );
  assert.equal(ended(row(2024, "a", 3)), null);
});
