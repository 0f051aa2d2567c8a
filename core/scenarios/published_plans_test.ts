import assert from "node:assert/strict";
import { loadFinanceData } from "../data/finance_data.ts";
import { loadScenarioData, type ScenarioData } from "../data/scenario_data.ts";
import { type Decimal, kronor } from "../money.ts";
import { type ScenarioOutlook, scenarioOutlook } from "./outlook.ts";
import { resolveScenario } from "./resolve.ts";

function outlookOf(data: ScenarioData, id: string): ScenarioOutlook {
  return scenarioOutlook(data, resolveScenario(data, id));
}

function equal(actual: Decimal, expected: Decimal | number, of: string): void {
  assert.equal(actual.toFixed(), expected.toFixed(), of);
}

const abs = (amount: Decimal) => amount.abs();

/** What the totals of Sydnärke's plan are in a scenario. */
const TOTALS = {
  Driftbidrag: "feeIncomeSek",
  "Summa intäkter": "incomeSek",
  "Utbetalda projektmedel": "interventionsSek",
  "Rörelsens kostnader": "spendingSek",
  Rörelseresultat: "operatingResultSek",
  Resultat: "resultSek",
} as const;
/** Posts of the plan whose names are mended in the scenario. */
const MENDED: Readonly<Record<string, string>> = {
  "Resekostnader inkl Hotlll och logi": "Resekostnader inkl hotell och logi",
};

Deno.test("Sydnärke's plan for 2025–2027 comes out line by line", async () => {
  const data = await loadScenarioData("sydnarke");
  const { years } = outlookOf(data, "bas");
  const { budgets } = await loadFinanceData("sydnarke");
  const plan = budgets.filter((row) => row.document_year === 2025);
  assert.equal(plan.length, 54);
  for (const { year, post, amount } of plan) {
    const outlook = years.find((each) => each.year === year)!;
    const total = TOTALS[post as keyof typeof TOTALS];
    if (total) {
      const signed = outlook[total];
      const costs = post === "Utbetalda projektmedel" ||
        post === "Rörelsens kostnader";
      equal(costs ? signed.neg() : signed, amount, `${post} ${year}`);
      continue;
    }
    const title = MENDED[post] ?? post;
    const line = outlook.lines.find((each) => each.title === title);
    if (post === "Finansiella intäkter") {
      assert.ok(line === undefined && amount.isZero());
    } else equal(line!.amountSek, abs(amount), `${post} ${year}`);
  }
});

Deno.test("Sydnärke's interventions come out line by line", async () => {
  const data = await loadScenarioData("sydnarke");
  const { years } = outlookOf(data, "bas");
  const { interventions } = await loadFinanceData("sydnarke");
  const rows = interventions.filter((row) => row.document_year === 2025);
  assert.equal(rows.length, 21);
  for (const { year, intervention, amount, level } of rows) {
    const outlook = years.find((each) => each.year === year)!;
    const found = level === "total"
      ? outlook.interventionsSek
      : outlook.lines.find(({ title }) => title === intervention)!.amountSek;
    equal(found, amount, `${intervention} ${year}`);
  }
});

/** What the totals of RAR's plan of 2018 are in a scenario. */
Deno.test("RAR's plan for 2018–2020 comes out as its table", async () => {
  const data = await loadScenarioData("rar");
  const { years } = outlookOf(data, "plan-2018");
  const { budgets } = await loadFinanceData("rar");
  const plan = budgets.filter((row) => row.document_year === 2018);
  assert.equal(plan.length, 14);
  for (const { year, post, amount } of plan) {
    const outlook = years.find((each) => each.year === year)!;
    const printed = abs(amount).times(1000);
    const of = `${post} ${year}`;
    switch (post) {
      case "Budget, ingående balans samt intäkter":
        equal(outlook.openingEquitySek.plus(outlook.incomeSek), printed, of);
        break;
      case "Totala kostnader":
        equal(outlook.spendingSek, printed, of);
        break;
      case "Utgående balans":
        equal(outlook.equitySek, printed, of);
        break;
      default: {
        const line = outlook.lines.find(({ title }) => title === post)!;
        equal(line.amountSek, printed, of);
      }
    }
  }
});

Deno.test("the fees of RAR's plan of 2018 are the published ones", async () => {
  const data = await loadScenarioData("rar");
  const [first] = outlookOf(data, "plan-2018").years;
  assert.equal(first!.fees.length, 11);
  for (const { member, feeSek } of first!.fees) {
    const row = data.feeData.fees.find((fee) =>
      fee.fee_year === 2018 && fee.member_code === member.code
    )!;
    equal(feeSek, row.fee_sek!, member.name);
  }
});

// The annual report's income, costs and result of 2025 carried on unchanged.
Deno.test("RAR's unchanged scenario repeats the annual report's 2025", async () => {
  const data = await loadScenarioData("rar");
  const { openingEquitySek, years } = outlookOf(data, "bas");
  equal(openingEquitySek, kronor(11_768_000), "Utgående eget kapital 2025");
  assert.ok(years.length > 0);
  for (const { incomeSek, spendingSek, financialSek, resultSek } of years) {
    equal(incomeSek, 18_855_000, "Verksamhetens intäkter");
    equal(spendingSek, 16_713_000, "Verksamhetens kostnader");
    equal(financialSek, -6_000, "Finansiella kostnader");
    equal(resultSek, 2_136_000, "Årets resultat");
  }
});
