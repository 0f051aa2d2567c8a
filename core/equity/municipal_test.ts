import assert from "node:assert/strict";
import { loadMunicipalData } from "../data/municipal_data.ts";
import { accessGroups, COMMON_GROUP } from "./access_groups.ts";
import { funnelLimits } from "./funnel_limits.ts";
import { compareMunicipalities } from "./municipal_comparison.ts";
import { municipalSpread } from "./municipal_spread.ts";

/** Name, limits by scipy and where the participants are. */
const EXPECTED_LIMITS = [
  ["Eskilstuna", 203, 301, "below"],
  ["Flen", 16, 51, "above"],
  ["Gnesta", 11, 42, "above"],
  ["Nyköping", 95, 165, "below"],
  ["Oxelösund", 11, 42, "inside"],
  ["Strängnäs", 59, 117, "inside"],
  ["Trosa", 16, 51, "inside"],
  ["Katrineholm", 51, 105, "inside"],
  ["Vingåker", 7, 34, "inside"],
];

Deno.test("participants and jobs are told per inhabitant and per krona of fee", async () => {
  const comparison = compareMunicipalities(
    await loadMunicipalData("rar"),
    2025,
  )!;
  const flen = comparison.municipalities.find(({ code }) => code === "0482")!;
  // 62 participants and 2.75 jobs on 8 371 inhabitants and 190 989 kr.
  near(flen.participantsPer1000!, 62 / 8.371);
  near(flen.jobsPer1000!, 2.75 / 8.371);
  near(flen.participantsPer100000Sek!, 62 / 1.90989);
  near(flen.jobsPerMillionSek!, 2.75 / 0.190989);
  // 676 participants on 175 319 inhabitants.
  near(flen.expected, 676 * 8371 / 175319);
  near(comparison.participantsPer1000, 676 / 175.319);
  assert.equal(comparison.fullTimeJobs, 20);
});

Deno.test("the municipalities beyond chance are told apart from the small ones", async () => {
  const { municipalities, dispersion } = compareMunicipalities(
    await loadMunicipalData("rar"),
    2025,
  )!;
  // scipy 1.17.1: poisson.ppf([0.001, 0.999], 676*n/175319) for every n.
  assert.deepEqual(
    municipalities.map(({ name, outer, position }) => [
      name,
      outer.low,
      outer.high,
      position,
    ]),
    EXPECTED_LIMITS,
  );
  assert.ok(dispersion! > 30 && dispersion! < 33);
});

Deno.test("the funnel closes as the municipalities grow, around the common rate", async () => {
  const comparison = compareMunicipalities(
    await loadMunicipalData("rar"),
    2025,
  )!;
  const points = funnelLimits(comparison, 20);
  assert.equal(points.length, 20);
  for (const point of points) {
    assert.ok(point.outerLow <= point.innerLow);
    assert.ok(point.innerLow < comparison.participantsPer1000);
    assert.ok(point.innerHigh > comparison.participantsPer1000);
    assert.ok(point.innerHigh <= point.outerHigh);
  }
  const width = ({ outerHigh, outerLow }: typeof points[number]) =>
    outerHigh - outerLow;
  assert.ok(width(points.at(-1)!) < width(points[0]!) / 3);
});

Deno.test("municipalities are grouped by the interventions that name them", async () => {
  const groups = accessGroups(await loadMunicipalData("rar"), 2025);
  // Årsredovisning 2025, Insatser: Cooperari with Eskilstuna, SPIRA with six.
  assert.equal(groups.get("0484"), "Cooperari");
  for (const code of ["0482", "0461", "0480", "0481", "0486", "0488"]) {
    assert.equal(groups.get(code), "SPIRA Sörmland (ESF)");
  }
  for (const code of ["0428", "0483"]) {
    assert.equal(groups.get(code), COMMON_GROUP);
  }
});

Deno.test("an intervention gives access in each year that it runs a day of", async () => {
  const data = await loadMunicipalData("rar");
  const running = (
    intervention: string,
    startDate: string,
    endDate: string,
  ) => ({ intervention, parties: "Flen och Trosa", startDate, endDate });
  const interventions = [
    running("Före", "2020-01-01", "2024-12-31"),
    running("Första dagen", "2024-01-01", "2025-01-01"),
    running("Sista dagen", "2025-12-31", "2026-06-30"),
    running("Efter", "2026-01-01", "2026-12-31"),
  ];
  const groups = accessGroups({ ...data, interventions }, 2025);
  assert.equal(groups.get("0482"), "Första dagen och Sista dagen");
  assert.equal(groups.get("0488"), "Första dagen och Sista dagen");
  assert.equal(groups.get("0484"), "bara insatser för alla medlemmar");
});

Deno.test("an intervention that has not begun gives no access", async () => {
  const groups = accessGroups(await loadMunicipalData("rar"), 2022);
  assert.deepEqual([...new Set(groups.values())], [COMMON_GROUP]);
});

Deno.test("between and within groups are the whole of Theil's index", async () => {
  const data = await loadMunicipalData("rar");
  const { participants, jobs } = municipalSpread(
    data,
    compareMunicipalities(data, 2025),
  )!;
  for (const { theil } of [participants, jobs!]) {
    assert.ok(Math.abs(theil.between + theil.within - theil.total) < 1e-12);
  }
  // Eskilstuna is alone in its group, so nothing is within it.
  const alone = participants.theil.groups.find(({ group }) =>
    group === "Cooperari"
  )!;
  near(alone.within, 0);
  // Its 164 of 676 participants on 65 096 of 175 319 inhabitants.
  const share = 164 / 676;
  near(alone.between, share * Math.log(share / (65096 / 175319)));
});

Deno.test("the municipalities' levels vary by their standard deviation over their mean", async () => {
  const data = await loadMunicipalData("rar");
  const comparison = compareMunicipalities(data, 2025)!;
  const [first, second] = comparison.municipalities;
  // Eskilstuna 164/65 096 and Flen 62/8 371: of two values the standard
  // deviation is their distance over the root of two.
  const pair = { ...comparison, municipalities: [first!, second!] };
  const { participants } = municipalSpread(data, pair)!;
  const [a, b] = [164 / 65096, 62 / 8371];
  near(participants.variation!, (b - a) / Math.SQRT2 / ((a + b) / 2));
  const alone = { ...comparison, municipalities: [first!] };
  assert.equal(municipalSpread(data, alone)!.participants.variation, null);
});

Deno.test("participants are compared with the latest need that is known everywhere", async () => {
  const data = await loadMunicipalData("rar");
  const { need } = municipalSpread(data, compareMunicipalities(data, 2025))!;
  assert.equal(need!.year, 2019);
  // Least need first: Trosa with 116 households, last Vingåker with 378.
  assert.equal(need!.curve[1]!.id, "0488");
  assert.equal(need!.curve.at(-1)!.id, "0428");
  assert.ok(need!.index < 0 && need!.needIndex > 0);
});

Deno.test("need that a municipality lacks is not guessed", async () => {
  const data = { ...await loadMunicipalData("rar"), needs: [] };
  const spread = municipalSpread(data, compareMunicipalities(data, 2025))!;
  assert.equal(spread.need, null);
});

Deno.test("a municipality that is not shown has no rates, and no measure of all is told", async () => {
  const data = await loadMunicipalData("rar");
  const outcomes = data.outcomes.map((row) =>
    row.code === "0482" ? { ...row, participants: null } : row
  );
  const comparison = compareMunicipalities({ ...data, outcomes }, 2025)!;
  const flen = comparison.municipalities.find(({ code }) => code === "0482")!;
  assert.deepEqual(
    [flen.participantsPer1000, flen.participantsPer100000Sek, flen.position],
    [null, null, null],
  );
  assert.equal(comparison.participants, 676);
  assert.equal(comparison.dispersion, null);
  assert.equal(municipalSpread(data, comparison), null);
});

Deno.test("jobs that are not shown leave the participants' spread", async () => {
  const data = await loadMunicipalData("rar");
  const outcomes = data.outcomes.map((row) => ({ ...row, fullTimeJobs: null }));
  const comparison = compareMunicipalities({ ...data, outcomes }, 2025)!;
  const spread = municipalSpread(data, comparison)!;
  assert.equal(spread.jobs, null);
  assert.ok(spread.participants.gini > 0);
});

Deno.test("a sum that is not shown leaves nothing to compare", async () => {
  const data = await loadMunicipalData("rar");
  const totals = data.totals.map((row) => ({ ...row, participants: null }));
  assert.equal(compareMunicipalities({ ...data, totals }, 2025), null);
});

Deno.test("a förbund without municipal numbers has nothing to compare", async () => {
  const data = await loadMunicipalData("sydnarke");
  const comparison = compareMunicipalities(data, 2025);
  assert.equal(comparison, null);
  assert.equal(municipalSpread(data, comparison), null);
  assert.deepEqual(funnelLimits(comparison), []);
});

Deno.test("another year's numbers leave a year as it is", async () => {
  const data = await loadMunicipalData("rar");
  const before = data.outcomes.map((row) => ({
    ...row,
    year: 2024,
    participants: 1,
    population: 1,
  }));
  const [total] = data.totals;
  const withBefore = {
    ...data,
    outcomes: [...before, ...data.outcomes],
    totals: [{ ...total!, year: 2024, participants: 9 }, ...data.totals],
  };
  const comparison = compareMunicipalities(withBefore, 2025);
  assert.deepEqual(comparison, compareMunicipalities(data, 2025));
  assert.equal(compareMunicipalities(withBefore, 2024)!.participants, 9);
});

Deno.test("a comparison names every place that its numbers were read in once", async () => {
  const data = await loadMunicipalData("rar");
  const outcomes = data.outcomes.map((row, at) => ({
    ...row,
    sources: ["gemensam", at === 0 ? "egen" : "gemensam"],
  }));
  const comparison = compareMunicipalities({ ...data, outcomes }, 2025)!;
  assert.deepEqual(comparison.sources, ["gemensam", "egen"]);
});

Deno.test("where nobody lives nothing is compared, and who pays nothing has no level", async () => {
  const data = await loadMunicipalData("rar");
  const empty = data.outcomes.map((row) => ({ ...row, population: 0 }));
  assert.equal(compareMunicipalities({ ...data, outcomes: empty }, 2025), null);
  const free = data.outcomes.map((row) => ({
    ...row,
    feeSek: row.feeSek.times(0),
  }));
  const { municipalities } = compareMunicipalities(
    { ...data, outcomes: free },
    2025,
  )!;
  assert.equal(municipalities[0]!.participantsPer100000Sek, null);
  assert.ok(municipalities[0]!.participantsPer1000! > 0);
});

Deno.test("a municipality on a limit of chance is inside it", async () => {
  const data = await loadMunicipalData("rar");
  const flen = (participants: number) => {
    const outcomes = data.outcomes.map((row) =>
      row.code === "0482" ? { ...row, participants } : row
    );
    return compareMunicipalities({ ...data, outcomes }, 2025)!.municipalities
      .find(({ code }) => code === "0482")!.position;
  };
  // Flen's limits by scipy are 16 and 51.
  assert.deepEqual([15, 16, 51, 52].map(flen), [
    "below",
    "inside",
    "inside",
    "above",
  ]);
});

Deno.test("two municipalities vary by the square of their distance, one by nothing", async () => {
  const data = await loadMunicipalData("rar");
  const [first, second] = data.outcomes;
  const pair = (rows: (typeof first)[]) =>
    compareMunicipalities({
      ...data,
      outcomes: rows.map((row) => ({ ...row!, population: 1000 })),
      totals: [{ ...data.totals[0]!, participants: 226 }],
    }, 2025)!.dispersion;
  // 164 and 62 of 226 on as many inhabitants: 51² / 113 twice, over 2 − 1.
  near(pair([first, second])!, 2 * 51 ** 2 / 113);
  assert.equal(pair([first]), null);
});

Deno.test("jobs that nobody got are not spread", async () => {
  const data = await loadMunicipalData("rar");
  const spread = (jobs: (at: number) => number) => {
    const outcomes = data.outcomes.map((row, at) => ({
      ...row,
      fullTimeJobs: jobs(at),
    }));
    const comparison = compareMunicipalities({ ...data, outcomes }, 2025);
    return municipalSpread(data, comparison)!.jobs;
  };
  assert.equal(spread(() => 0), null);
  assert.ok(spread((at) => at === 0 ? 1 : 0)!.gini > 0);
});

Deno.test("the need of the year itself is known, and later years' is not used", async () => {
  const data = await loadMunicipalData("rar");
  const need = (needs: typeof data.needs) =>
    municipalSpread({ ...data, needs }, compareMunicipalities(data, 2025))!
      .need;
  const ofYear = (year: number) =>
    data.needs.filter((row) => row.year === 2019).map((row) => ({
      ...row,
      year,
      households: year - 2000,
      source: `sida ${year}`,
    }));
  const found = need([...ofYear(2024), ...ofYear(2025), ...ofYear(2026)])!;
  assert.equal(found.year, 2025);
  assert.deepEqual(found.sources, ["sida 2025"]);
  // As many households everywhere: the rate falls with the inhabitants, and
  // 2025's alone are counted.
  assert.deepEqual(found, { ...need(ofYear(2025)) });
  assert.equal(need(ofYear(2026)), null);
});

Deno.test("need that one municipality lacks is told for none", async () => {
  const data = await loadMunicipalData("rar");
  const needs = data.needs.filter(({ code }) => code !== "0428");
  const spread = municipalSpread(
    { ...data, needs },
    compareMunicipalities(data, 2025),
  )!;
  assert.equal(spread.need, null);
});

function near(found: number, expected: number): void {
  assert.ok(Math.abs(found - expected) < 1e-12, `${found}, ${expected}`);
}
