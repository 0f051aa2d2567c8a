import assert from "node:assert/strict";
import fc from "fast-check";
import { loadScenarioData } from "../data/scenario_data.ts";
import { type Decimal, ExactDecimal } from "../money.ts";
import { type ScenarioOutlook, scenarioOutlook } from "./outlook.ts";
import { resolveScenario } from "./resolve.ts";
import { scenarioFiles, withScenarioFiles } from "./scenario_fixtures.ts";

const data = await loadScenarioData("rar");
const ZERO = new ExactDecimal(0);

/** Checks something in the outlook of many scenarios. */
function forScenarios(check: (outlook: ScenarioOutlook) => void): void {
  fc.assert(
    fc.property(scenarioFiles, (content) => {
      const scenarios = withScenarioFiles(data, { test: content });
      check(scenarioOutlook(data, resolveScenario(scenarios, "test")));
    }),
    { numRuns: 200, seed: 7 },
  );
}

function same(a: Decimal, b: Decimal): void {
  assert.equal(a.toFixed(), b.toFixed());
}

function sumOf(amounts: readonly Decimal[]): Decimal {
  return amounts.reduce((sum, amount) => sum.plus(amount), ZERO);
}

Deno.test("own capital goes on from year to year by the result alone", () => {
  forScenarios(({ openingEquitySek, years }) => {
    let before = openingEquitySek;
    for (const { openingEquitySek, equitySek, resultSek } of years) {
      same(openingEquitySek, before);
      same(equitySek, before.plus(resultSek));
      before = equitySek;
    }
  });
});

Deno.test("the result is income minus spending plus what is financial", () => {
  forScenarios(({ years }) => {
    for (const year of years) {
      same(year.incomeSek, year.feeIncomeSek.plus(year.otherIncomeSek));
      same(year.spendingSek, year.costsSek.plus(year.interventionsSek));
      same(year.operatingResultSek, year.incomeSek.minus(year.spendingSek));
      same(year.resultSek, year.operatingResultSek.plus(year.financialSek));
    }
  });
});

Deno.test("every sum of a year is the sum of its lines", () => {
  forScenarios(({ years }) => {
    for (const { lines, ...year } of years) {
      const of = (kind: string) =>
        sumOf(
          lines.filter((line) => line.kind === kind)
            .map(({ amountSek }) => amountSek),
        );
      same(year.otherIncomeSek, of("income"));
      same(year.costsSek, of("cost"));
      same(year.interventionsSek, of("intervention"));
      same(year.financialSek, of("financialIncome").minus(of("financialCost")));
    }
  });
});

Deno.test("the fees add up to the frame, or to what the parties pay", () => {
  forScenarios(({ scenario: { frame }, years }) => {
    for (const { year, fees, feeIncomeSek } of years) {
      same(sumOf(fees.map(({ feeSek }) => feeSek)), feeIncomeSek);
      const parties = frame.partiesSek?.["2026"];
      const { 2020: first, 2026: second, 2028: third } = frame.sekPerYear ?? {};
      const stated = parties
        ? parties.stat + parties.region + parties.kommun
        : (year >= 2028 ? third : undefined) ?? second ?? first!;
      same(feeIncomeSek, new ExactDecimal(stated));
    }
  });
});

// Assets minus debts are own capital, so what is not cash moves only by what
// receivables and debts free or bind.
Deno.test("liquid funds and own capital differ by what receivables and debts bind", () => {
  forScenarios(({ scenario, openingEquitySek, years }) => {
    const { opening, workingCapitalSek } = scenario;
    if (opening!.liquidFundsSek === undefined) {
      assert.ok(years.every(({ liquidFundsSek }) => liquidFundsSek === null));
      return;
    }
    let freed = new ExactDecimal(opening!.liquidFundsSek)
      .minus(openingEquitySek);
    for (const { year, liquidFundsSek, equitySek } of years) {
      freed = freed.plus(workingCapitalSek[String(year)] ?? 0);
      same(liquidFundsSek!, equitySek.plus(freed));
    }
  });
});

Deno.test("the state of the own capital follows from it and its levels", () => {
  forScenarios(({ years }) => {
    for (const { equitySek, incomeSek, limits, state } of years) {
      const [fixed, share] = limits.map(({ limitSek }) => limitSek!);
      same(fixed!, new ExactDecimal(2_700_000));
      same(share!, incomeSek.times(7).div(100).toDecimalPlaces(2));
      const expected = equitySek.lt(0)
        ? "below"
        : equitySek.gt(ExactDecimal.min(fixed!, share!))
        ? "above"
        : "within";
      assert.equal(state, expected);
    }
  });
});

Deno.test("no amount has more than whole öre", () => {
  forScenarios(({ years }) => {
    for (const { lines, equitySek } of years) {
      for (const { amountSek } of lines) {
        assert.ok(amountSek.gte(0) && amountSek.decimalPlaces() <= 2);
      }
      assert.ok(equitySek.decimalPlaces() <= 2);
    }
  });
});
