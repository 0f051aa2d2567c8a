import assert from "node:assert/strict";
import { type FinanceData, loadFinanceData } from "../../data/finance_data.ts";
import { budgetVarianceOf } from "../../finances/budget_variance.ts";
import { equityAgainstLevels } from "../../finances/equity_against_levels.ts";
import { fiveYears } from "../../finances/five_years.ts";
import { plannedBudgets } from "../../finances/planned_budget.ts";
import { linesOfYear } from "../../finances/statement.ts";
import { unspentYears } from "../../finances/unspent_grants.ts";
import { formatCsv } from "../csv.ts";
import type { OutputTable } from "../output_table.ts";
import { budgetVarianceTable, plannedBudgetTable } from "./budget_tables.ts";
import { checkedSumsText, varianceText } from "./checked_sums_text.ts";
import { equityLevelTable, equityTable } from "./equity_tables.ts";
import { financeText } from "./finance_text.ts";
import { fiveYearTable } from "./five_year_table.ts";
import {
  balanceSheetTable,
  cashFlowTable,
  incomeStatementTable,
} from "./statement_table.ts";
import { unspentTable } from "./unspent_table.ts";

const plain = (text: string) => text.replaceAll("\u00a0", " ");
const csv = ({ columns, rows }: OutputTable) =>
  formatCsv(columns, rows).trim().split("\n");

// RAR Sörmland, Årsredovisning 2025, 2. Resultaträkning and Not 2, tkr
Deno.test("a statement is saved in the unit it is printed in, beside the year before", async () => {
  const lines = csv(incomeStatementTable(await loadFinanceData("rar"), 2025));
  assert.deepEqual(lines.slice(0, 3), [
    "part,post,note,printed,computed,difference,agreement,prior_year",
    "Resultaträkning,Verksamhetens intäkter,2,18855,18855,0,stämmer,20091",
    "Resultaträkning,Verksamhetens kostnader,3,-16713,-16713,0,stämmer,-15868",
  ]);
  assert.ok(
    lines.includes("Not 2,Driftbidrag från staten,,8000,,,,8000"),
  );
});

Deno.test("posts of the same name keep the amounts of their own place", async () => {
  const data = await loadFinanceData("rar");
  const [first] = data.statements.filter(({ row_id }) =>
    row_id.endsWith("balansrakning-korta-fordringar")
  );
  const twice: FinanceData = {
    ...data,
    statements: data.statements.flatMap((row) =>
      row.post === first!.post && row.statement === "balansrakning"
        ? [row, { ...row, amount: row.amount.plus(1), note: null }]
        : [row]
    ),
  };
  const rows = csv(balanceSheetTable(twice, 2025))
    .filter((line) => line.startsWith("Balansräkning,Korta fordringar"));
  assert.deepEqual(rows, [
    "Balansräkning,Korta fordringar,4,485,485,0,stämmer,835",
    "Balansräkning,Korta fordringar,,486,,,,836",
  ]);
});

// RAR Sörmland, Årsredovisning 2025, 5: 2 086 / 18 799 = 0.1110
Deno.test("budget variances are saved with what is printed and what it should be", async () => {
  const data = await loadFinanceData("rar");
  const [, first] = csv(
    budgetVarianceTable(data, 2025, budgetVarianceOf(data, 2025)),
  );
  assert.equal(
    first,
    "Nettokostnad,-16713,-18799,2086,0.1110,2057,-29,avviker,-15868",
  );
});

// Sydnärke, Verksamhetsplan 2025: 1 720 433 - 429 457 = 1 290 976,
// 1 720 433 - 300 000 = 1 420 433; 1 720 433 / 4 684 000 = 0.3673
Deno.test("own capital has a row per limit, and one where there is none", async () => {
  const data = await loadFinanceData("sydnarke");
  const rows = equityTable(data, equityAgainstLevels(data, 2025)).rows;
  assert.deepEqual(
    rows.map(({ year, limit, limit_sek, above_sek }) =>
      plain(`${year} ${limit} ${limit_sek} ${above_sek}`)
    ),
    [
      "2024 null null null",
      "2025 Eget mål: 7 % av intäkterna 429457 1290976",
      "2025 Eget mål: 300 000 kr 300000 1420433",
      "2026 null null null",
      "2027 null null null",
    ],
  );
  assert.equal((rows[1]!.equity_share as number).toFixed(4), "0.3673");
});

Deno.test("the documents' own points are listed with their words, none made into a staircase", async () => {
  const { rows, note } = equityLevelTable(await loadFinanceData("sydnarke"));
  assert.deepEqual(
    rows.map(({ statement, frame_sek, equity_sek, share_pct }) =>
      `${statement} ${frame_sek} ${equity_sek} ${share_pct}`
    ),
    ["högsta nivå 16000000 2700000 null", "i linje null 1023433 19.4"],
  );
  assert.match(note!, /exakta trappa är inte känd/);
});

Deno.test("the view over five years is saved with its slip", async () => {
  const data = await loadFinanceData("rar");
  const table = fiveYearTable(data, fiveYears(data, 2025));
  const lines = csv(table);
  // 19 036 − 20 829 = −1 793
  assert.match(
    plain(table.note!),
    /^Resultatet 2022 är tryckt som −1 973 tkr, men posterna ger −1 793 tkr;/,
  );
  assert.match(lines[5]!, /^2025,18855000,16713000,-6000,2136000,/);
  assert.equal(
    lines[2],
    "2022,19036000,20829000,,-1973000,-1793000,avviker,1178000," +
      "räknat bakåt med tryckta resultat,0.14,,,,6",
  );
});

Deno.test("a förbund without finances has tables without rows that say what to add", async () => {
  const data = await loadFinanceData("sydnarke");
  const bare: FinanceData = { ...data, budgets: [], closingBalances: [] };
  for (
    const table of [
      incomeStatementTable(bare, 2025),
      balanceSheetTable(bare, 2025),
      cashFlowTable(bare, 2025),
      budgetVarianceTable(bare, 2025, null),
      plannedBudgetTable(bare, plannedBudgets(bare)),
      equityTable(bare, equityAgainstLevels(bare, 2025)),
      fiveYearTable(bare, []),
      unspentTable(bare, unspentYears(bare)),
    ]
  ) {
    assert.deepEqual(table.rows, [], table.id);
    assert.match(table.note!, /data\/sydnarke\/[a-z_]+\.csv/, table.id);
  }
});

// Lines that something else gives in 2025: 5 of the income statement, 6 of the
// balance sheet, 4 of the cash flow statement and the totals of four notes
Deno.test("the text counts the sums and names those that are off", async () => {
  const data = await loadFinanceData("rar");
  assert.equal(
    checkedSumsText(linesOfYear(data, 2025)),
    "Av 19 tryckta summor stämmer 18 exakt, 1 så när som på avrundning, och 0 avviker.",
  );
  const budgets = plannedBudgets(data).flatMap(({ lines }) => lines);
  assert.match(
    plain(checkedSumsText(budgets)),
    /1 avviker: Årets beräknade resultat \(tryckt 1 548 tkr, \+10 tkr mot det framräknade\)\.$/,
  );
  assert.equal(
    checkedSumsText([]),
    "Det finns inga tryckta summor att räkna om.",
  );
});

Deno.test("the text names the variances that are not outcome minus budget", async () => {
  const data = await loadFinanceData("rar");
  assert.equal(
    plain(varianceText(budgetVarianceOf(data, 2025))),
    "3 av 5 tryckta avvikelser är inte utfall minus budget: Nettokostnad " +
      "(tryckt +2 057, utfall minus budget +2 086 tkr), Resultat (tryckt " +
      "+1 886, utfall minus budget +1 915 tkr) och Utgående eget kapital " +
      "(tryckt −6 107, utfall minus budget +6 136 tkr).",
  );
  assert.match(varianceText(null), /ingen tryckt jämförelse/);
});

// 16 713 - 15 868 = 845; 11 768 - 2 700 = 9 068; 17 048 / 5 280 = 323 %
Deno.test("the paragraph tells own capital, result, soliditet and liquidity", async () => {
  const data = await loadFinanceData("rar");
  const years = fiveYears(data, 2025);
  const { lead, paragraphs } = financeText(data, {
    equity: equityAgainstLevels(data, 2025),
    years,
    variance: null,
  }, [fiveYearTable(data, years)]);
  assert.equal(
    plain(lead),
    "Den 31 december 2025 hade RAR Sörmland 11 768 tkr i eget kapital, 9 068 " +
      "tkr över den rekommenderade högsta nivån 2 700 tkr (RAR Sörmland, " +
      "Verksamhetsplan 2018, 6. Budget).",
  );
  assert.deepEqual(paragraphs.map(plain), [
    // 18 855 − 16 713 − 6 = 2 136
    "Resultatet 2025 var 2 136 tkr: intäkter 18 855 tkr, kostnader −16 713 tkr " +
    "och finansiella kostnader −6 tkr. Kostnaderna ökade med 845 tkr från året före. Soliditeten var 69 %. " +
    "Omsättningstillgångarna var 323 % av de kortfristiga skulderna.",
  ]);
});

// 1 720 433 - 429 457 = 1 290 976 kr; 1 720 433 - 300 000 = 1 420 433 kr
Deno.test("the paragraph tells both readings of a goal against the budgeted capital", async () => {
  const data = await loadFinanceData("sydnarke");
  const equity = equityAgainstLevels(data, 2025);
  const { lead, paragraphs } = financeText(
    data,
    { equity, years: [], variance: null },
    [equityTable(data, equity)],
  );
  assert.match(plain(lead), /1 023 tkr i eget kapital\. .* är inte känd\.$/);
  assert.deepEqual(paragraphs.map(plain), [
    "Eget mål: 7 % av intäkterna 2025, alltså högst 429 tkr. Då blir " +
    "kapitalet med budgeterade resultat 1 720 tkr, 1 291 tkr över målet.",
    "Eget mål: 300 000 kr 2025. Då blir " +
    "kapitalet med budgeterade resultat 1 720 tkr, 1 420 tkr över målet.",
  ]);
});

Deno.test("of goals that are set every year the latest alone are told", async () => {
  const data = await loadFinanceData("sydnarke");
  const goals = data.goals.filter(({ measure }) => measure === "eget kapital");
  const yearly = goals.flatMap((goal) =>
    [2024, 2025].map((year) => ({ ...goal, year }))
  );
  const equity = equityAgainstLevels({ ...data, goals: yearly }, 2025);
  const { paragraphs } = financeText(
    data,
    { equity, years: [], variance: null },
    [equityTable(data, equity)],
  );
  assert.equal(paragraphs.length, 1);
  assert.match(plain(paragraphs[0]!), /^Eget mål: 300 000 kr 2025\./);
});
