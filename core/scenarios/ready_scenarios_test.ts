import assert from "node:assert/strict";
import { listForbund } from "../data/open_forbund.ts";
import { loadScenarioData } from "../data/scenario_data.ts";
import type { Decimal } from "../money.ts";
import {
  type ScenarioOutlook,
  scenarioOutlook,
  type YearOutlook,
} from "./outlook.ts";
import { resolveScenario, resolveScenarios } from "./resolve.ts";

const rar = await loadScenarioData("rar");

function years(id: string): readonly YearOutlook[] {
  return scenarioOutlook(rar, resolveScenario(rar, id)).years;
}

function thousands(amounts: readonly Decimal[]): number[] {
  return amounts.map((amount) => amount.div(1000).toNumber());
}

function equities(id: string): number[] {
  return thousands(years(id).map(({ equitySek }) => equitySek));
}

for (const id of await listForbund()) {
  Deno.test(`every scenario of ${id} can be run and names its sources`, async () => {
    const data = await loadScenarioData(id);
    for (const scenario of resolveScenarios(data)) {
      const outlook: ScenarioOutlook = scenarioOutlook(data, scenario);
      assert.ok(outlook.years.length > 0 && outlook.sources.length > 0);
      const { income, costs, interventions } = scenario;
      for (
        const line of [income, costs, interventions].flatMap(Object.values)
      ) {
        assert.ok(line.source, `${scenario.id}: ${line.title}`);
      }
    }
  });
}

// 11 768 and three results of 2 136 tkr.
Deno.test("unchanged, RAR's own capital grows by its result of 2025 every year", () => {
  assert.deepEqual(equities("bas"), [13_904, 16_040, 18_176]);
});

// From 2027 the members pay 5 000 tkr more.
Deno.test("with the full frame and nothing else, all of it becomes own capital", () => {
  assert.deepEqual(equities("full-ram"), [13_904, 21_040, 28_176]);
  const [before, after] = years("full-ram");
  assert.equal(before!.feeIncomeSek.toFixed(), "16000000");
  assert.equal(after!.feeIncomeSek.toFixed(), "21000000");
});

// Eight of twelve months: 4 059 × 8/12 = 2 706 tkr out and 2 770 × 8/12 =
// 1 846,66667 tkr in; from 2027 neither, so 2 136 + 4 059 − 2 770 = 3 425.
Deno.test("the ESF projects cost and bring in eight months of 2026", () => {
  const [first, second] = years("esf-slut");
  const amountOf = (year: YearOutlook, kind: string) =>
    year.lines.find((line) => line.id === "esf" && line.kind === kind)!
      .amountSek.toFixed();
  assert.equal(amountOf(first!, "intervention"), "2706000");
  assert.equal(amountOf(first!, "income"), "1846666.67");
  assert.equal(amountOf(second!, "intervention"), "0");
  assert.equal(second!.resultSek.toFixed(), "3425000");
});

Deno.test("a successor of the ESF projects brings the result back to 2025's", () => {
  const results = years("esf-efterfoljare").map(({ resultSek }) => resultSek);
  assert.deepEqual(results.slice(1).map(String), ["2136000", "2136000"]);
});

// 2 136 − (18 799 − 16 713) = 50 tkr a year.
Deno.test("fully staffed, Sikta uses all but 50 tkr of the yearly result", () => {
  assert.deepEqual(equities("sikta-fullt-bemannad"), [11_818, 11_868, 11_918]);
});

Deno.test("spending down to the level is there at the end of 2028 and not before", () => {
  const states = years("till-hogsta-nivan").map(({ state }) => state);
  assert.deepEqual(states, ["above", "above", "within"]);
  const last = years("till-hogsta-nivan").at(-1)!;
  assert.equal(last.limits[0]!.aboveSek!.toFixed(), "-1");
});

Deno.test("another key moves fees between municipalities and nothing else", () => {
  const [base] = years("bas");
  const [other] = years("nyckel-alla-invanare");
  assert.equal(
    other!.feeIncomeSek.toFixed(),
    base!.feeIncomeSek.toFixed(),
  );
  const moved = other!.fees.filter(({ feeSek }, at) =>
    !feeSek.equals(base!.fees[at]!.feeSek)
  );
  assert.ok(moved.length > 0);
  assert.ok(moved.every(({ member }) => member.party === "kommun"));
});

// Vingåker: 4 895 × 0,99 = 4 846,05; × 0,99 = 4 797,54; × 0,99 = 4 750,02,
// each rounded: 4 846, 4 798 (4 797,54) and 4 750 (4 750,02).
Deno.test("a small municipality shrinks by one percent a year and pays less", () => {
  const vingaker = years("mindre-kommuner-krymper").map(({ fees }) =>
    fees.find(({ member }) => member.code === "0428")!
  );
  assert.deepEqual(
    vingaker.map(({ inhabitants }) => inhabitants),
    [4_846, 4_798, 4_750],
  );
  const fees = vingaker.map(({ feeSek }) => feeSek.toNumber());
  assert.ok(fees[0]! < 111_682 && fees[1]! < fees[0]! && fees[2]! < fees[1]!);
});

// (1 023 433 − 300 000) / 3 = 241 144,33 kr a year.
Deno.test("Sydnärke's goal of spending more than the fees ends at 300 000 kr", async () => {
  const data = await loadScenarioData("sydnarke");
  const scenario = resolveScenario(data, "mer-an-avgifterna");
  const outlook = scenarioOutlook(data, scenario);
  assert.deepEqual(
    outlook.years.map(({ resultSek, equitySek }) => [+resultSek, +equitySek]),
    [[-241_144, 782_289], [-241_144, 541_145], [-241_145, 300_000]],
  );
  for (const { spendingSek, otherIncomeSek, feeIncomeSek } of outlook.years) {
    assert.ok(spendingSek.minus(otherIncomeSek).gt(feeIncomeSek));
  }
});
