import assert from "node:assert/strict";
import { loadFinanceData } from "../data/finance_data.ts";
import { equityAgainstLevels } from "./equity_against_levels.ts";

// RAR Sörmland, Verksamhetsplan 2018, 6: 2.7 Mkr of a frame of 16 Mkr;
// 11 768 - 2 700 = 9 068
Deno.test("own capital stands against the level that a document states for the same frame", async () => {
  const years = equityAgainstLevels(await loadFinanceData("rar"), 2025);
  assert.deepEqual(
    years.map(({ point, highest, aboveSek }) =>
      `${point.year} ${highest?.value} ${aboveSek}`
    ),
    [
      "2021 undefined null",
      "2022 undefined null",
      "2023 2700000 2711000",
      "2024 2700000 6932000",
      "2025 2700000 9068000",
    ],
  );
  assert.equal(
    years.at(-1)!.highest!.source,
    "RAR Sörmland, Verksamhetsplan 2018, 6. Budget",
  );
});

Deno.test("the years end with the one asked for, and budgets follow the last balance alone", async () => {
  const yearsTo = async (id: string, lastYear: number) =>
    equityAgainstLevels(await loadFinanceData(id), lastYear)
      .map(({ point }) => point.year);
  assert.deepEqual(await yearsTo("rar", 2023), [2021, 2022, 2023]);
  assert.deepEqual(await yearsTo("rar", 2028), [2024, 2025]);
  assert.deepEqual(await yearsTo("sydnarke", 2024), [2024, 2025, 2026, 2027]);
  assert.deepEqual(await yearsTo("sydnarke", 2023), []);
});

// 15 percent of 16 000 000 = 2 400 000; 11 768 000 - 2 400 000 = 9 368 000
Deno.test("the user's staircase is used instead of the documents", async () => {
  const data = await loadFinanceData("rar");
  const staircase = [{ fromFrameSek: 10_000_000, highestPct: 15 }];
  const { highest, aboveSek } = equityAgainstLevels(data, 2025, staircase).at(
    -1,
  )!;
  assert.equal(String(highest!.value), "2400000");
  assert.equal(String(aboveSek), "9368000");
  assert.equal(highest!.source, "Trappa angiven av användaren");
});
