import assert from "node:assert/strict";
import fc from "fast-check";
import {
  breakEven,
  meanWorkingTime,
  municipalBreakEven,
  municipalJobsNeeded,
} from "./break_even.ts";
import { loadCase } from "./case_fixtures.ts";
import { ExactDecimal } from "../money.ts";
import { perspectiveBalance } from "./perspective_balance.ts";
import { withOverrides } from "./socioeconomic_case.ts";

const BASE = await loadCase("rar");

Deno.test("the municipalities break even at 4 000 000 / 207 800 full-time jobs", () => {
  const found = breakEven(BASE, "kommun");
  assert.equal(found.benefitPerJobSek.toFixed(), "207800");
  assert.equal(found.fullTimeJobs!.toFixed(6), "19.249278");
  // 34 people do 20 full-time jobs: 19.249278 · 34 / 20 = 32.723773 people,
  // of the 334 who ended 9.797537 %
  assert.equal(found.people!.toFixed(6), "32.723773");
  assert.equal(found.outOf, 334);
  assert.equal(found.share!.toFixed(8), "0.09797537");
});

Deno.test("a municipality breaks even against its own fee and participants", () => {
  // Strängnäs: 512 574 / 207 800 = 2.466670 jobs, · 1.7 = 4.193339 people of 85
  const strangnas = BASE.municipalities.find(({ member }) =>
    member.name === "Strängnäs"
  )!;
  const found = municipalBreakEven(BASE, strangnas);
  assert.equal(found.fullTimeJobs!.toFixed(6), "2.466670");
  assert.equal(found.people!.toFixed(6), "4.193339");
  assert.equal(found.outOf, 85);
  assert.equal(found.share!.toFixed(6), "0.049333");
});

Deno.test("as many jobs as break-even asks for make the balance zero", () => {
  fc.assert(
    fc.property(fc.nat(90), fc.integer({ min: 1, max: 6 }), (loss, years) => {
      const set = withOverrides(BASE, {
        deadweightPct: loss,
        horizonYears: years,
        discountRatePct: 3,
      });
      const { fullTimeJobs } = breakEven(set, "kommun");
      const jobsPct = fullTimeJobs!.div(set.fullTimeJobs).times(100).toNumber();
      const scaled = jobsPct <= 1000
        ? perspectiveBalance(withOverrides(set, { jobsPct }), "kommun")
        : null;
      if (scaled) assert.ok(scaled.balanceSek.abs().lt(1e-6));
    }),
  );
});

Deno.test("where a job gives nothing no number of jobs is enough", () => {
  const found = breakEven(BASE, "stat");
  assert.equal(found.fullTimeJobs, null);
  assert.equal(found.people, null);
  assert.equal(found.share, null);
});

Deno.test("without jobs break-even is known in jobs and not in people", async () => {
  // Sydnärke: the municipalities pay 1 171 000, · 1 / 207 800
  const basis = await loadCase("sydnarke");
  const found = breakEven(basis, "kommun");
  assert.equal(found.feeSek.toFixed(), "1171000");
  assert.equal(found.fullTimeJobs!.toFixed(4), "5.6352");
  assert.equal(found.people, null);
});

Deno.test("every municipality's own break-even comes in the members' order", () => {
  const needed = municipalJobsNeeded(BASE);
  assert.deepEqual(
    needed.map(({ municipality }) => municipality.member.name),
    BASE.municipalities.map(({ member }) => member.name),
  );
  for (const { municipality, breakEven } of needed) {
    // A job gives a municipality 207 800 kr.
    assert.equal(
      breakEven.fullTimeJobs!.toFixed(6),
      municipality.feeSek.div(207_800).toFixed(6),
    );
  }
});

Deno.test("who pays nothing breaks even without a job, even where a job gives nothing", () => {
  const [first] = BASE.municipalities;
  const free = { ...first!, feeSek: new ExactDecimal(0) };
  assert.equal(municipalBreakEven(BASE, free).fullTimeJobs!.toFixed(), "0");
  const nothing = withOverrides(BASE, { deadweightPct: 100 });
  assert.equal(municipalBreakEven(nothing, free).fullTimeJobs!.toFixed(), "0");
  assert.equal(municipalBreakEven(nothing, first!).fullTimeJobs, null);
});

Deno.test("nobody has no mean working time, and 34 people with 20 jobs have 20 / 34", () => {
  assert.equal(meanWorkingTime({ ...BASE, people: 0 }), null);
  assert.equal(meanWorkingTime({ ...BASE, people: null }), null);
  assert.equal(meanWorkingTime(BASE)!.toFixed(6), "0.588235");
});
