import assert from "node:assert/strict";
import { type FinanceData, loadFinanceData } from "../../data/finance_data.ts";
import { budgetVarianceOf } from "../../finances/budget_variance.ts";
import { equityAgainstLevels } from "../../finances/equity_against_levels.ts";
import { fiveYears } from "../../finances/five_years.ts";
import { latestUnspentGrants } from "../../finances/unspent_grants.ts";
import type { Figure } from "../figure.ts";
import {
  assertAllReviewed,
  textsOf,
  withoutWarnings,
} from "../golden_fixtures.ts";
import { budgetAgainstActual } from "./budget_against_actual.ts";
import { equityAgainstLevel } from "./equity_against_level.ts";
import { incomeAndCost } from "./income_and_cost.ts";
import { unspentByIntervention } from "./unspent_by_intervention.ts";

for (const id of ["rar", "sydnarke", "exempel"]) {
  Deno.test(`the finance figures of ${id} 2025 are the reviewed pictures`, async (t) => {
    const data = await loadFinanceData(id);
    await assertAllReviewed(
      t,
      `${id}-2025`,
      withoutWarnings(() => financeFigures(data, 2025)),
    );
  });
}

Deno.test("a figure made of example data says so in the picture", async () => {
  const data = await loadFinanceData("rar");
  for (const synthetic of [true, false]) {
    for (const figure of financeFigures({ ...data, synthetic }, 2025)) {
      assert.equal(/>Exempeldata</.test(figure.svg), synthetic, figure.id);
    }
  }
});

Deno.test("names from data stand in a figure as text and never as markup", async () => {
  const data = await loadFinanceData("rar");
  const evil = `<script>alert("1")</script>&'=`;
  const renamed: FinanceData = {
    ...data,
    forbund: { ...data.forbund, shortName: evil },
    budgetVariance: data.budgetVariance.map((row) => ({ ...row, post: evil })),
  };
  for (const figure of financeFigures(renamed, 2025)) {
    assert.doesNotMatch(figure.svg, /<script/i, figure.id);
    const texts = textsOf(figure).join(" ");
    assert.ok(texts.includes(`alert("1")`), figure.id);
  }
});

Deno.test("a förbund without any finances gets figures that say what to add", async () => {
  const data = await loadFinanceData("rar");
  const bare: FinanceData = {
    ...data,
    statements: [],
    overview: [],
    budgetVariance: [],
    interventionUse: [],
    closingBalances: [],
    closingBalance: null,
  };
  for (const figure of financeFigures(bare, 2025)) {
    assert.match(figure.altText, /data\/rar\/[a-z_]+\.csv/, figure.id);
    assert.equal(figure.rows.length, 1, figure.id);
  }
});

// RAR Sörmland, Årsredovisning 2025, 5. Driftredovisning: printed 2 057,
// 1 886 and -6 107 where outcome minus budget is 2 086, 1 915 and 6 136
Deno.test("a slip in print is drawn beside what it should be", async () => {
  const [, , figure] = financeFigures(await loadFinanceData("rar"), 2025);
  const texts = textsOf(figure!).map((text) => text.replaceAll("\u00a0", " "));
  for (const slip of ["(+2 057)", "(+1 886)", "(−6 107)"]) {
    assert.ok(texts.includes(slip), slip);
  }
  for (const right of ["+2 086", "+1 915", "+6 136"]) {
    assert.ok(texts.includes(right), right);
  }
  assert.match(figure!.caption, /^.* 3 tryckta avvikelser är inte utfall/);
});

Deno.test("a level that is not known is not drawn, and the title does not promise it", async () => {
  const [, figure] = financeFigures(await loadFinanceData("sydnarke"), 2025);
  assert.equal(
    figure!.title,
    "Eget kapital mot förbundets egna mål 2024–2027",
  );
  assert.match(figure!.subtitle, /är inte känd för förbundets ram/);
  assert.doesNotMatch(figure!.svg, />Rekommenderad högsta nivå</);
});

Deno.test("a level that holds for several years is one parameter", async () => {
  const [, figure] = financeFigures(await loadFinanceData("rar"), 2025);
  assert.deepEqual(
    figure!.parameters.map(({ id, value, source }) =>
      `${id} ${value} ${source}`
    ),
    ["hogsta-eget-kapital 2700000 RAR Sörmland, Verksamhetsplan 2018, 6. Budget"],
  );
});

/** Every finance figure that the notebook makes. */
function financeFigures(data: FinanceData, year: number): Figure[] {
  return [
    incomeAndCost(data, fiveYears(data, year)),
    equityAgainstLevel(data, equityAgainstLevels(data, 2025)),
    budgetAgainstActual(data, year, budgetVarianceOf(data, year)),
    unspentByIntervention(data, latestUnspentGrants(data, year)),
  ];
}
