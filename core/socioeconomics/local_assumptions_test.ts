import assert from "node:assert/strict";
import { kronor } from "../money.ts";
import { loadCase } from "./case_fixtures.ts";
import { localAssumptions } from "./local_assumptions.ts";
import { socioeconomicCase } from "./socioeconomic_case.ts";

// Eskilstuna has 4.5 of 20 full-time jobs and a rate of 22.02 % in data; the
// eight other municipalities have none there, so the standard 20 % stands for
// them. Region Sörmland has 10.83 %, the standard is 10 %.
const BASE = await loadCase("rar", { taxRates: 2025 });

Deno.test("the mean rate is by full-time jobs", () => {
  // (4.5 · 22.02 + 15.5 · 20) / 20 = (99.09 + 310) / 20
  assert.equal(localAssumptions(BASE).municipalTaxPct.toFixed(), "20.4545");
});

Deno.test("where one municipality's jobs are protected, the mean is plain", () => {
  const municipalities = BASE.data.municipalities.map((row) =>
    row.member_code === "0484" ? { ...row, full_time_jobs: null } : row
  );
  const jobTotals = [{
    year: 2025,
    people: null,
    fullTimeJobs: kronor(20),
    participants: null,
  }];
  const data = { ...BASE.data, municipalities, jobTotals };
  const hidden = socioeconomicCase(data, 2025, BASE.fees, BASE.choices);
  // (22.02 + 8 · 20) / 9
  assert.equal(
    localAssumptions(hidden).municipalTaxPct.toFixed(6),
    "20.224444",
  );
});

Deno.test("without jobs, and without a region, the standard rates stand", () => {
  const members = BASE.data.forbund.members
    .filter(({ party }) => party !== "region");
  const data = {
    ...BASE.data,
    forbund: { ...BASE.data.forbund, members },
    jobs: [],
    municipalities: [],
  };
  const alone = socioeconomicCase(data, 2025, BASE.fees, BASE.choices);
  assert.equal(localAssumptions(alone).municipalTaxPct.toFixed(), "20");
  assert.equal(localAssumptions(alone).regionalTaxPct.toFixed(), "10");
  assert.equal(localAssumptions(BASE).regionalTaxPct.toFixed(), "10.83");
});
