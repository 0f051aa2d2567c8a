import assert from "node:assert/strict";
import { kronor } from "../money.ts";
import { loadCase } from "./case_fixtures.ts";
import { localAssumptions } from "./local_assumptions.ts";
import { perspectiveBalance } from "./perspective_balance.ts";
import { municipalBalances } from "./published_tables.ts";
import { socioeconomicCase, withOverrides } from "./socioeconomic_case.ts";

const BASE = await loadCase("rar");

Deno.test("a case carries the parameters it used, with their source", () => {
  const assistance = BASE.parameters.find(({ id }) =>
    id === "forsorjningsstod-per-heltid"
  )!;
  assert.equal(String(assistance.value), "155000");
  assert.equal(assistance.validFrom, "2025-01-01");
  assert.match(assistance.source, /Årsredovisning 2025, Bilaga 2, Tabell 2$/);
  const own = withOverrides(BASE, { socialAssistanceSek: 120_000 }).parameters
    .find(({ id }) => id === "forsorjningsstod-per-heltid")!;
  assert.equal(String(own.value), "120000");
  assert.equal(own.source, "Angett av användaren");
  assert.match(own.note!, /I stället för 155000 kr per år/);
});

Deno.test("jobs of a year before the standard amounts are refused", () => {
  const earlier = {
    ...BASE.data,
    jobs: BASE.data.jobs.map((row) => ({ ...row, year: 2024 })),
    municipalities: [],
  };
  assert.throws(() => socioeconomicCase(earlier, 2024, BASE.fees), {
    name: "InputError",
    message:
      "Uteblivet försörjningsstöd per heltidsjobb och år saknar värde för 2024-01-01",
  });
});

Deno.test("a year without jobs is known to have none, whatever its amounts", () => {
  const { jobsKnown, fullTimeJobs } = socioeconomicCase(
    BASE.data,
    2018,
    BASE.fees,
  );
  assert.equal(jobsKnown, false);
  assert.ok(fullTimeJobs.isZero());
});

Deno.test("without jobs the amounts are those that began last", async () => {
  const { data, fees } = await loadCase("sydnarke");
  const [first, ...others] = data.standardAmounts;
  const former = {
    ...first!,
    value: kronor(1),
    valid_from: "2023-01-01",
    valid_to: "2024-12-31",
  };
  const standardAmounts = [first!, ...others, former];
  const basis = socioeconomicCase({ ...data, standardAmounts }, 2025, fees);
  assert.equal(basis.assumptions.socialAssistanceSek.toFixed(), "155000");
});

Deno.test("a real tax rate is used where data has the year's, else the standard one", async () => {
  // data/reference/tax_rates.csv 2025: Eskilstuna 22.02, Region Sörmland 10.83
  const basis = await loadCase("rar", { taxRates: 2025 });
  assert.equal(
    localAssumptions(basis, "0484").municipalTaxPct.toFixed(),
    "22.02",
  );
  assert.equal(localAssumptions(basis, "0482").municipalTaxPct.toFixed(), "20");
  assert.equal(localAssumptions(basis).regionalTaxPct.toFixed(), "10.83");
  assert.equal(basis.localTaxes.missing.length, 8);
  assert.ok(basis.localTaxes.missing.includes("Flen"));
  // Eskilstuna: 4.5 · 264 000 · 22.02 % = 261 597.6
  const eskilstuna = municipalBalances(basis).find(({ member }) =>
    member.code === "0484"
  )!;
  assert.equal(eskilstuna.taxSek.toFixed(), "261597.6");
});

Deno.test("the municipalities' sum is the sum of their own with real rates too", async () => {
  const basis = await loadCase("rar", { taxRates: 2022 });
  const sum = municipalBalances(basis).reduce(
    (total, { balanceSek }) => balanceSek.plus(total),
    basis.fullTimeJobs.times(0),
  );
  const whole = perspectiveBalance(basis, "kommun").balanceSek;
  assert.ok(sum.minus(whole).abs().lt(1e-20));
});

Deno.test("a choice of tax rates or perspective that does not exist is refused", async () => {
  await assert.rejects(
    loadCase("rar", { taxRates: "verkliga" as "schablon" }),
    {
      name: "InputError",
      message:
        'skattesatser: väntade "schablon" eller ett årtal, fick "verkliga"',
    },
  );
  assert.throws(
    () => perspectiveBalance(BASE, "kommuner" as "kommun"),
    /okänt perspektiv "kommuner"; det finns kommun, region, stat, individ/,
  );
});

Deno.test("tables of jobs that do not agree are refused", () => {
  const [first, ...others] = BASE.data.jobs;
  const data = { ...BASE.data, jobs: [{ ...first!, jobs: 12 }, ...others] };
  assert.throws(() => socioeconomicCase(data, 2025, BASE.fees), {
    name: "InputError",
    message:
      "RAR Sörmland: jobs.csv ger 21 heltidsjobb men municipal_socioeconomics.csv 20",
  });
});

Deno.test("who ended is the printed total of the year", async () => {
  assert.equal(BASE.ended, 334);
  assert.equal((await loadCase("sydnarke")).ended, null);
});
