import assert from "node:assert/strict";
import { loadCase } from "./case_fixtures.ts";
import { checkPublished, differingCells } from "./published_check.ts";
import {
  municipalBalances,
  municipalTotal,
  workingTimeBenefits,
  workingTimeTotal,
} from "./published_tables.ts";

// RAR Sörmland, Årsredovisning 2025, Bilaga 2, Tabell 2: antal, uteblivet
// försörjningsstöd, skatteintäkter, samhällsekonomiskt resultat. The column of
// full-time jobs is 11 · 100 %, 4 · 75 %, 5 · 50 %, 2 · 25 % and 12 · 25 %.
const TABELL_2 = [
  ["100%", 11, "11", "1705000", "871200", "2576200"],
  ["75%", 4, "3", "465000", "237600", "702600"],
  ["50%", 5, "2.5", "387500", "198000", "585500"],
  ["25%", 2, "0.5", "77500", "39600", "117100"],
  ["Timanställning", 12, "3", "465000", "237600", "702600"],
];

// RAR Sörmland, Årsredovisning 2025, Bilaga 2, Tabell 3: deltagare, heltider,
// uteblivet försörjningsstöd, skatteintäkter, besparing, medlemsinsats, vinst
const TABELL_3 = [
  [
    "Eskilstuna",
    164,
    "4.5",
    "697500",
    "237600",
    "935100",
    "1485201",
    "-550101",
  ],
  ["Flen", 62, "2.75", "426250", "145200", "571450", "190989", "380461"],
  ["Gnesta", 91, "4.25", "658750", "224400", "883150", "148096", "735054"],
  ["Nyköping", 91, "4.25", "658750", "224400", "883150", "762701", "120449"],
  ["Oxelösund", 38, "2.5", "387500", "132000", "519500", "149670", "369830"],
  ["Strängnäs", 85, "0", "0", "0", "0", "512574", "-512574"],
  ["Trosa", 42, "1.75", "271250", "92400", "363650", "188434", "175216"],
  ["Katrineholm", 78, "0", "0", "0", "0", "450653", "-450653"],
  ["Vingåker", 25, "0", "0", "0", "0", "111682", "-111682"],
];

Deno.test("the jobs of 2025 give every cell of the published Tabell 2", async () => {
  const basis = await loadCase("rar");
  const rows = workingTimeBenefits(basis);
  assert.deepEqual(
    rows.map((row) => [
      row.title,
      row.jobs,
      row.fullTimeJobs.toFixed(),
      row.avoidedSocialAssistanceSek.toFixed(),
      row.taxSek.toFixed(),
      row.benefitSek.toFixed(),
    ]),
    TABELL_2,
  );
  const total = workingTimeTotal(basis);
  assert.equal(rows.reduce((sum, { jobs }) => sum + jobs, 0), 34);
  assert.deepEqual(
    [
      total.fullTimeJobs,
      total.avoidedSocialAssistanceSek,
      total.taxSek,
      total.benefitSek,
    ].map((amount) => amount.toFixed()),
    ["20", "3100000", "1584000", "4684000"],
  );
});

Deno.test("the fees beside Tabell 2 are 4, 4 and 8 million", async () => {
  const { feesSek } = await loadCase("rar");
  assert.equal(feesSek.kommun.toFixed(), "4000000");
  assert.equal(feesSek.region.toFixed(), "4000000");
  assert.equal(feesSek.stat.toFixed(), "8000000");
});

Deno.test("the jobs of 2025 give every cell of the published Tabell 3", async () => {
  const basis = await loadCase("rar");
  const rows = municipalBalances(basis);
  for (const expected of TABELL_3) {
    const row = rows.find(({ member }) => member.name === expected[0])!;
    assert.deepEqual([
      row.member.name,
      row.participants,
      row.fullTimeJobs.toFixed(),
      row.avoidedSocialAssistanceSek.toFixed(),
      row.taxSek.toFixed(),
      row.benefitSek.toFixed(),
      row.feeSek.toFixed(),
      row.balanceSek.toFixed(),
    ], expected);
  }
  assert.equal(rows.length, TABELL_3.length);
  const total = municipalTotal(basis);
  assert.equal(total.participants, 676);
  assert.deepEqual(
    [
      total.fullTimeJobs,
      total.avoidedSocialAssistanceSek,
      total.taxSek,
      total.benefitSek,
      total.feeSek,
      total.balanceSek,
    ].map((amount) => amount.toFixed()),
    ["20", "3100000", "1056000", "4156000", "4000000", "156000"],
  );
});

Deno.test("jobs that are protected are in no row but in the sums", async () => {
  const basis = await loadCase("rar");
  const [first, ...times] = basis.workingTimes;
  const municipalities = basis.municipalities.map((row) =>
    row.member.name === "Eskilstuna"
      ? { ...row, fullTimeJobs: null, jobsHidden: true }
      : row
  );
  const hidden = {
    ...basis,
    workingTimes: [{ ...first!, jobs: null, fullTimeJobs: null }, ...times],
    municipalities,
  };
  assert.equal(workingTimeBenefits(hidden).length, 4);
  assert.equal(municipalBalances(hidden).length, 8);
  const total = municipalTotal(hidden);
  assert.equal(total.taxSek.toFixed(), "1056000");
  assert.equal(total.balanceSek.toFixed(), "156000");
});

Deno.test("a municipality that data has no jobs of is not in the sums", async () => {
  const basis = await loadCase("rar");
  const municipalities = basis.municipalities.map((row) =>
    row.member.name === "Strängnäs" ? { ...row, fullTimeJobs: null } : row
  );
  const total = municipalTotal({ ...basis, municipalities });
  // 4 000 000 − 512 574
  assert.equal(total.feeSek.toFixed(), "3487426");
});

Deno.test("every printed cell of both tables is the one worked out", async () => {
  const cells = checkPublished(await loadCase("rar"));
  // Tabell 2: 7 rows of 3 amounts and 2 totals of jobs; Tabell 3: 10 rows of 5
  // amounts, 2 totals of participants and full-time jobs
  assert.equal(cells.length, 7 * 3 + 2 + 10 * 5 + 2);
  assert.deepEqual(differingCells(cells), []);
});

Deno.test("what the user sets has no bearing on the check of the print", async () => {
  const basis = await loadCase("rar", { overrides: { deadweightPct: 50 } });
  assert.deepEqual(differingCells(checkPublished(basis)), []);
});

Deno.test("a printed cell that is off is found", async () => {
  const basis = await loadCase("rar");
  const [first, ...others] = basis.data.municipalities;
  const data = {
    ...basis.data,
    municipalities: [
      { ...first!, tax_sek: first!.tax_sek!.plus(1) },
      ...others,
    ],
  };
  const [cell, ...more] = differingCells(checkPublished({ ...basis, data }));
  assert.deepEqual(more, []);
  assert.equal(cell!.rowId, "2025-tabell3-eskilstuna");
  assert.equal(cell!.column, "tax_sek");
  assert.equal(cell!.printed.minus(cell!.computed!).toFixed(), "1");
});

Deno.test("a förbund without jobs has no rows and nothing to check", async () => {
  const basis = await loadCase("sydnarke");
  assert.equal(basis.jobsKnown, false);
  assert.deepEqual(workingTimeBenefits(basis), []);
  assert.deepEqual(municipalBalances(basis), []);
  assert.deepEqual(checkPublished(basis), []);
});
