import assert from "node:assert/strict";
import {
  BENEFITS,
  DEPENDENCY_RATIO,
  FULL_YEAR_EQUIVALENTS,
  NEET,
  PUBLISHED_FULL_YEAR_EQUIVALENTS,
  SOCIAL_ASSISTANCE,
  UNEMPLOYMENT,
} from "../../../../core/data/tables/indicator_tables.ts";
import { POPULATION } from "../../../../core/data/tables/reference_tables.ts";
import { committed, total } from "../example_fixtures.ts";
import { COUNTY, PLACES } from "../places.ts";
import { YEARS } from "../provenance.ts";

const { rows: population } = await committed("population.csv", POPULATION);
const { rows: equivalents } = await committed(
  "full_year_equivalents.csv",
  FULL_YEAR_EQUIVALENTS,
);
const CODES = PLACES.map(({ code }) => code);

/** Inhabitants of a region at the end of a year. */
function inhabitants(
  code: string,
  year: number,
  measure: string,
  sex: "K" | "M" | "T" = "T",
): number {
  return population.find((row) =>
    row.region_code === code && row.measure === measure && row.sex === sex &&
    row.reference_date === `${year}-12-31`
  )!.population;
}

/** Full-year equivalents of all benefits in a municipality. */
function equivalentsOf(code: string, year: number, sex: "K" | "M" | "T") {
  return equivalents.find((row) =>
    row.region_code === code && row.year === year && row.sex === sex &&
    row.benefit === "total"
  )!;
}

Deno.test("there is a town, a very small municipality and a long name with å, ä and ö", () => {
  const sizes = CODES.map((code) => inhabitants(code, 2025, "all"));
  assert.equal(sizes.length, 6);
  assert.ok(Math.max(...sizes) > 50_000);
  assert.ok(Math.min(...sizes) < 2_000);
  assert.ok(
    PLACES.some(({ name }) =>
      name.length > 15 && /Ö/.test(name) && /å/.test(name) && /ä/.test(name)
    ),
  );
});

Deno.test("until 2024 women and men are all inhabitants, and municipalities their county", () => {
  for (const row of population) {
    const year = Number(row.reference_date.slice(0, 4));
    if (year >= 2025 || row.sex !== "T") continue;
    const parts = (["K", "M"] as const).map((sex) =>
      inhabitants(row.region_code, year, row.measure, sex)
    );
    assert.equal(parts[0]! + parts[1]!, row.population);
    if (row.region_code !== COUNTY.code) continue;
    assert.equal(
      total(CODES, (code) => inhabitants(code, year, row.measure)),
      row.population,
    );
  }
});

Deno.test("in 2025 noise of at most 2 in every number moves sums by a few people", () => {
  const gaps = CODES.map((code) =>
    inhabitants(code, 2025, "all", "K") + inhabitants(code, 2025, "all", "M") -
    inhabitants(code, 2025, "all")
  );
  assert.ok(gaps.some((gap) => gap !== 0));
  // Three numbers, each with a noise of 2 at most.
  assert.ok(gaps.every((gap) => Math.abs(gap) <= 6));
});

Deno.test("full-year equivalents are complete: benefits, sexes, municipalities and years", () => {
  assert.equal(
    equivalents.length,
    BENEFITS.length * 3 * CODES.length * YEARS.length,
  );
});

Deno.test("the benefits of every municipality, sex and year sum to the total", () => {
  const groups = Map.groupBy(
    equivalents,
    ({ region_code, year, sex }) => `${region_code} ${year} ${sex}`,
  );
  for (const [key, rows] of groups) {
    const parts = rows.filter(({ benefit }) => benefit !== "total");
    const whole = rows.find(({ benefit }) => benefit === "total")!;
    assert.equal(parts.length, 6);
    assert.equal(total(parts, ({ people }) => people!), whole.people, key);
  }
});

Deno.test("women and men sum to both, with women's share above men's everywhere", () => {
  for (const code of CODES) {
    for (const year of YEARS) {
      const [women, men, both] = (["K", "M", "T"] as const).map((sex) =>
        equivalentsOf(code, year, sex)
      );
      assert.equal(women!.people! + men!.people!, both!.people);
      assert.ok(women!.share_pct! > men!.share_pct!, `${code} ${year}`);
    }
  }
});

Deno.test("every municipality is between 10 and 17 percent, and its share is that of its people", () => {
  for (const row of equivalents) {
    if (row.benefit !== "total") continue;
    const band = inhabitants(row.region_code, row.year, "20-64", row.sex);
    assert.ok(
      Math.abs(100 * row.people! / band - row.share_pct!) <= 0.0501,
    );
    if (row.sex !== "T") continue;
    assert.ok(row.share_pct! >= 10 && row.share_pct! <= 17, row.region_code);
  }
});

Deno.test("2020 is a bump, and no year jumps by more than 1.5 percentage points", () => {
  const shares = YEARS.map((year) =>
    100 * total(CODES, (code) => equivalentsOf(code, year, "T").people!) /
    total(CODES, (code) => inhabitants(code, year, "20-64"))
  );
  assert.equal(shares.indexOf(Math.max(...shares)), YEARS.indexOf(2020));
  shares.slice(1).forEach((share, at) =>
    assert.ok(Math.abs(share - shares[at]!) < 1.5)
  );
});

Deno.test("what the plan prints of 2023 is the series to two decimals", async () => {
  const { rows } = await committed(
    "published_full_year_equivalents.csv",
    PUBLISHED_FULL_YEAR_EQUIVALENTS,
  );
  assert.equal(rows.length, 2 * CODES.length);
  for (const { region_code, year, sex, share_pct } of rows) {
    const { people } = equivalentsOf(region_code, year, sex);
    const band = inhabitants(region_code, year, "20-64", sex);
    assert.ok(Math.abs(100 * people! / band - share_pct) <= 0.00501);
  }
});

Deno.test("unemployed with and without a programme are all, one municipality lacks 2021, and 2023 is a break", async () => {
  const { rows } = await committed("unemployment.csv", UNEMPLOYMENT);
  const groups = Map.groupBy(
    rows,
    ({ region_code, year, sex }) => `${region_code} ${year} ${sex}`,
  );
  for (const group of groups.values()) {
    const people = (name: string) =>
      group.find(({ definition }) => definition === name)!.people!;
    assert.equal(people("oppet") + people("program"), people("totalt"));
  }
  // 7 regions, 8 years and 3 sexes, less one region and year.
  assert.equal(groups.size, 7 * 8 * 3 - 3);
  assert.ok(
    rows.every(({ year, age_band }) =>
      age_band === (year < 2023 ? "16-64" : "16-65")
    ),
  );
});

Deno.test("one municipality did not report social assistance one year, and no other number is missing", async () => {
  const { rows } = await committed("social_assistance.csv", SOCIAL_ASSISTANCE);
  const missing = rows.filter(({ households }) => households === null);
  assert.deepEqual(
    missing.map(({ region_code, year }) => [region_code, year]),
    [[COUNTY.code, 2022], ["9904", 2022]],
  );
  assert.ok(missing.every(({ note }) => note !== null));
});

Deno.test("young people outside work and studies lack 2021", async () => {
  const { rows } = await committed("neet.csv", NEET);
  const years = new Set(rows.map(({ year }) => year));
  assert.deepEqual([...years], YEARS.filter((year) => year !== 2021));
});

Deno.test("dependency ratios are those of the inhabitants", async () => {
  const { rows } = await committed("dependency_ratio.csv", DEPENDENCY_RATIO);
  for (const row of rows) {
    const count = (measure: string) =>
      inhabitants(row.region_code, row.year, measure);
    assert.equal(row.people_0_19_65_plus, count("0-19") + count("65-"));
    assert.equal(row.people_20_64, count("20-64"));
    const ratio = 100 * row.people_0_19_65_plus! / row.people_20_64!;
    assert.ok(Math.abs(ratio - row.ratio_per_100) <= 0.0501);
  }
});
