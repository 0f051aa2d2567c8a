import assert from "node:assert/strict";
import { loadScenarioData } from "../../data/scenario_data.ts";
import { comparisonOf, outlookOf } from "../../scenarios/forbund_scenarios.ts";
import { searchScenario } from "../../scenarios/search.ts";
import { formatCsv } from "../csv.ts";
import { scenarioBudgetTable } from "./budget_table.ts";
import { comparisonTable } from "./comparison_table.ts";
import { scenarioFeeTable } from "./fee_table.ts";
import { scenarioInputTable } from "./input_table.ts";
import { scenarioText } from "./scenario_text.ts";
import { searchTable } from "./search_table.ts";
import { frameText, spendingText } from "./search_text.ts";

const rar = await loadScenarioData("rar");
const sydnarke = await loadScenarioData("sydnarke");
const NONE = { ...rar, scenarioFiles: [] };

// Sydnärke, Verksamhetsplan 2025, 7.4 Tabell 4.
Deno.test("the budget table is written as the published plan, costs below zero", () => {
  const table = scenarioBudgetTable(sydnarke, outlookOf(sydnarke, "bas"));
  const lines = formatCsv(table.columns, table.rows).split("\n");
  for (
    const line of [
      "section,post,sek_2025,sek_2026,sek_2027",
      "intäkter,Medlemsavgifter,4628000,4628000,4628000",
      "intäkter,Projektmedel,1507100,1507100,753748",
      "intäkter,Summa intäkter,6135100,6135100,5381748",
      "insatser,Ciceron,-1919800,-2012100,-1411600",
      "kostnader,Representation,0,0,0",
      "kostnader,Summa kostnader,-5436400,-5526900,-5420600",
      "resultat,Verksamhetens resultat,698700,608200,-38852",
      "resultat,Finansiella kostnader,-1700,-1800,-1900",
      "resultat,Årets resultat,697000,606400,-40752",
      "balans,Likvida medel vid årets slut,,,",
    ]
  ) assert.ok(lines.includes(line), line);
});

Deno.test("amounts are written with the öre they have", () => {
  const table = scenarioBudgetTable(rar, outlookOf(rar, "esf-slut"));
  assert.match(
    formatCsv(table.columns, table.rows),
    /EU-medel och andra bidrag,1846666.67,0,0/,
  );
});

Deno.test("the fee table has every member and year, per inhabitant for municipalities", () => {
  const { rows } = scenarioFeeTable(rar, outlookOf(rar, "bas"));
  assert.equal(rows.length, 11 * 3);
  const [state] = rows;
  assert.equal(state!.fee_per_inhabitant_sek, null);
  const vingaker = rows.find(({ member_code }) => member_code === "0428")!;
  assert.equal(String(vingaker.fee_sek), "111682");
});

Deno.test("the comparison has every scenario of the years, and names the others", () => {
  const { rows, note } = comparisonTable(rar, comparisonOf(rar, "bas"));
  assert.equal(rows.length, 8 * 3);
  assert.match(note!, /andra år.*Ekonomisk plan 2018–2020/);
  const last = rows.find((row) =>
    row.scenario_id === "full-ram" && row.year === "2028"
  )!;
  assert.equal(String(last.equity_difference_sek), "10000000");
  assert.equal(last.state, "över högsta nivån");
});

Deno.test("the inputs of a scenario are told with amount, dates and source", () => {
  const { rows } = scenarioInputTable(rar, outlookOf(rar, "esf-slut"));
  const esf = rows.filter(({ value }) =>
    /till och med 2026-08/.test(String(value))
  );
  assert.equal(esf.length, 2);
  assert.ok(esf.every(({ source }) => /1\.3 Insatser/.test(String(source))));
});

Deno.test("without scenarios the tables are empty and the text says so", () => {
  for (
    const table of [
      scenarioBudgetTable(NONE, null),
      scenarioFeeTable(NONE, null),
      comparisonTable(NONE, null),
      scenarioInputTable(NONE, null),
      searchTable(NONE, null, null),
    ]
  ) assert.deepEqual(table.rows, [], table.id);
  assert.match(scenarioText(NONE, null, null).lead, /har inga scenarier/);
});

Deno.test("the page says how the base turns out and what each other one changes", () => {
  const outlook = outlookOf(rar, "bas");
  const { lead, paragraphs } = scenarioText(
    rar,
    comparisonOf(rar, "bas"),
    searchScenario(rar, outlook),
  );
  assert.equal(
    plain(lead),
    "I grundscenariot ”Oförändrat” går RAR Sörmlands egna kapital från " +
      "11 768 tkr vid utgången av 2025 till 18 176 tkr vid utgången av 2028. " +
      "Det är över högsta nivån 2026, 2027 och 2028.",
  );
  const full = paragraphs.map(plain).find((text) => text.startsWith("Full"))!;
  assert.match(full, /10 000 tkr mer än i ”Oförändrat”/);
  assert.match(full, /Tillsammans betalar de 1 250 000 kr mer\.$/);
  const key = paragraphs.map(plain).find((text) => text.startsWith("Nyckel"))!;
  assert.match(key, /detsamma som i ”Oförändrat”/);
  assert.match(key, /Tillsammans betalar de lika mycket\.$/);
});

Deno.test("a search says what it found, or why there is nothing to find", () => {
  const bas = outlookOf(rar, "bas")!;
  const found = searchScenario(rar, bas)!;
  assert.equal(
    plain(spendingText(found.spending)),
    "Högst 6 058 666 kr om året; då är det egna kapitalet noll 2028. För att " +
      "vara nere i högsta nivån från 2028 behövs minst 5 158 667 kr om året.",
  );
  assert.equal(
    plain(frameText(found.frame)),
    "9 941 334 kr varje år; då är det egna kapitalet använt 2028.",
  );
  const none = searchScenario(rar, bas, 2026)!;
  assert.equal(
    plain(spendingText(none.spending)),
    "Inget: för att vara nere i högsta nivån 2026 behövs 11 204 000 kr om " +
      "året, men vid mer än 6 058 666 kr om året är det egna kapitalet slut 2028.",
  );
  assert.match(
    plain(frameText(none.frame)),
    /^Ingen: redan med den minsta ramen/,
  );
});

/** A text with plain spaces. */
function plain(text: string): string {
  return text.replace(/\s/g, " ");
}
