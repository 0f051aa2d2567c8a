import assert from "node:assert/strict";
import { loadFinanceData } from "../data/finance_data.ts";
import { fiveYears } from "./five_years.ts";

// RAR Sörmland, Årsredovisning 2025, Översikt över verksamhetens utveckling:
// 19 036 - 20 829 = -1 793 (printed -1 973), 19 808 - 15 576 = 4 232
Deno.test("the view over five years is the published one, with its slip of 2022", async () => {
  const years = fiveYears(await loadFinanceData("rar"), 2025);
  assert.deepEqual(
    years.map(({ result, employees }) =>
      [
        result.year,
        result.incomeSek,
        result.costSek,
        result.printedSek,
        result.computedSek,
        result.agreement,
        employees,
      ].join(" ")
    ),
    [
      "2021 19230000 21904000 -2674000 -2674000 holds 7",
      "2022 19036000 20829000 -1973000 -1793000 differs 6",
      "2023 19808000 15576000 4233000 4232000 rounding 6",
      "2024 20091000 15868000 4221000 4221000 holds 7",
      "2025 18855000 16713000 2136000 2136000 holds 7",
    ],
  );
});

Deno.test("the view ends with the year asked for and goes back five", async () => {
  const data = await loadFinanceData("rar");
  const years = fiveYears(data, 2023).map(({ result }) => result.year);
  assert.deepEqual(years, [2021, 2022, 2023]);
  const [row] = data.overview;
  const older = [2010, 2019, 2020].flatMap((year) => [
    { ...row!, year, post: "Verksamhetens intäkter" },
    { ...row!, year, post: "Verksamhetens kostnader" },
    { ...row!, year, post: "Årets resultat" },
  ]);
  const all = { ...data, overview: [...data.overview, ...older] };
  assert.deepEqual(fiveYears(all, 2024).map(({ result }) => result.year), [
    2020,
    2021,
    2022,
    2023,
    2024,
  ]);
});
