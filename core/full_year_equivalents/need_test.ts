import assert from "node:assert/strict";
import { loadFullYearEquivalents } from "../data/full_year_equivalent_data.ts";
import { loadRegistrations } from "../data/registrations.ts";
import { protectRegistrations } from "../disclosure/protect_registrations.ts";
import {
  ALL,
  equivalentData,
  equivalentRow,
  populationRow,
} from "./equivalent_fixtures.ts";
import { municipalNeed } from "./need.ts";

const { municipal: RAR } = protectRegistrations(await loadRegistrations("rar"));
const NOBODY = { ...RAR, outcomes: [], totals: [] };

Deno.test("Sydnärke's about 1 500 is 5 per cent of the inhabitants of working age", async () => {
  // Verksamhetsplan 2025, 4: "ca 1 500 personer". 31 December 2023, 16–64:
  // Laxå 440 + 1 068 + 1 447, Hallsberg 1 390 + 4 003 + 3 997, Kumla 2 143 +
  // 5 575 + 5 483, Askersund 976 + 2 312 + 2 964: 31 798, of which 5 per cent
  // is 1 590. 31 December 2018, 20–64: 2 874 + 8 578 + 11 701 + 5 810: 28 963
  // and 1 448. Rounded to whole five hundreds both are 1 500.
  const data = await loadFullYearEquivalents("sydnarke");
  const need = municipalNeed(
    data,
    protectRegistrations(await loadRegistrations("sydnarke")).municipal,
    ALL,
    2025,
  )!;
  assert.deepEqual(
    need.readings.map(({ population, inhabitants, need }) => [
      population.measure,
      population.referenceDate,
      inhabitants,
      Math.round(need),
      500 * Math.round(need / 500),
    ]),
    [
      ["16-64", "2023-12-31", 31_798, 1590, 1500],
      ["20-64", "2018-12-31", 28_963, 1448, 1500],
    ],
  );
  assert.equal(data.publishedNeed!.people, 1500);
  assert.equal(need.total.participants, null);
  assert.equal(need.total.coverage, null);
});

Deno.test("the need of a municipality is set against those who took part in it", async () => {
  // Årsredovisning 2025: Eskilstuna has 164 participants (Tabell 3) and 65 096
  // inhabitants 16–64 (Finansiering), of which 5 per cent is 3 254.8: 5.0 per
  // cent. All nine: 175 319 inhabitants, a need of 8 765.95, 676 participants.
  const need = municipalNeed(
    await loadFullYearEquivalents("rar"),
    RAR,
    ALL,
    2025,
  )!;
  const row = need.municipalities.find(({ code }) => code === "0484")!;
  assert.deepEqual([row.participants, row.inhabitants], [164, 65_096]);
  assert.equal(row.need.toFixed(1), "3254.8");
  assert.equal(row.coverage!.toFixed(4), "0.0504");
  assert.equal(need.population.measure, "16-64");
  assert.equal(need.total.inhabitants, 175_319);
  assert.equal(need.total.need.toFixed(2), "8765.95");
  assert.equal(need.total.participants, 676);
});

Deno.test("participants are set against the full-year equivalents of the latest year", () => {
  // 5 per cent of 2 000 and of 10 000: 100 and 500. 30 participants of 100 and
  // of 300 full-year equivalents; 90 of 500 and of 900.
  const data = equivalentData(
    [
      equivalentRow("9901", 2024, 300),
      equivalentRow("9902", 2024, 900),
      equivalentRow("9902", 2025, 950),
    ],
    [populationRow("9901", 2024, 2000), populationRow("9902", 2024, 10_000)],
  );
  const outcome = { ...OUTCOME, measure: "all" };
  const need = municipalNeed(
    data,
    {
      ...NOBODY,
      outcomes: [
        { ...outcome, code: "9901", participants: 30 },
        { ...outcome, code: "9902", participants: 90 },
      ],
      totals: [{ year: 2025, participants: 120, fullTimeJobs: null }],
    },
    ALL,
    2025,
  )!;
  assert.equal(need.equivalentYear, 2024);
  assert.deepEqual(
    [...need.municipalities, need.total].map((row) => [
      row.need,
      row.coverage,
      row.perEquivalent,
    ]),
    [[100, 0.3, 0.1], [500, 0.18, 0.1], [600, 0.2, 0.1]],
  );
});

Deno.test("the inhabitants that the year's fees follow count before an older series", () => {
  // 5 per cent of 1 000 + 3 000 is 200. The series of 2018 has 2 000 + 10 000,
  // 5 per cent of which is 600; its year has fees of 2016, which are older.
  const data = equivalentData(
    [],
    [
      populationRow("9901", 2018, 2000),
      populationRow("9902", 2018, 10_000),
    ],
  );
  const fee = { measure: "20-64", source: "Verksamhetsplan" };
  const feeInhabitants = [
    { ...fee, year: 2026, code: "9901", population: 1000 },
    { ...fee, year: 2026, code: "9902", population: 3000 },
  ].map((row) => ({ ...row, referenceDate: "2024-12-31" }));
  const older = feeInhabitants.map((row) => ({
    ...row,
    year: 2018,
    referenceDate: "2016-11-01",
  }));
  const municipal = {
    ...NOBODY,
    feeInhabitants: [...feeInhabitants, ...older],
  };
  assert.deepEqual(
    [2026, 2018].map((year) => {
      const { readings } = municipalNeed(data, municipal, ALL, year)!;
      return [readings[0]!.need, readings[0]!.population.referenceDate];
    }),
    [[200, "2024-12-31"], [600, "2018-12-31"]],
  );
});

Deno.test("without a population of working age there is no need to tell", () => {
  assert.equal(municipalNeed(equivalentData([]), NOBODY, ALL, 2025), null);
});

const OUTCOME = {
  year: 2025,
  name: "",
  fullTimeJobs: null,
  feeSek: RAR.outcomes[0]!.feeSek,
  population: 1,
  sources: [],
};
