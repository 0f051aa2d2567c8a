import assert from "node:assert/strict";
import fc from "fast-check";
import { loadScenarioData } from "../data/scenario_data.ts";
import { kronor } from "../money.ts";
import { type ScenarioOutlook, scenarioOutlook } from "./outlook.ts";
import { resolveScenario } from "./resolve.ts";
import { scenarioNamed, withScenarioFiles } from "./scenario_fixtures.ts";
import { largestSpending, neededFrame } from "./search.ts";

const data = await loadScenarioData("rar");

function outlookWith(content: object): ScenarioOutlook {
  const files = withScenarioFiles(data, {
    test: scenarioNamed("test", content),
  });
  return scenarioOutlook(files, resolveScenario(files, "test"));
}

const bas = scenarioOutlook(data, resolveScenario(data, "bas"));

// Own capital 13 904, 16 040 and 18 176 tkr: a third of the last is 6 058 666.
// Down to 2 700 tkr by 2028 takes (18 176 − 2 700) / 3 = 5 158 667 a year.
Deno.test("RAR can spend 6 058 666 kr more a year and must spend 5 158 667", () => {
  const found = largestSpending(bas);
  assert.equal(found.extraSek!.toFixed(), "6058666");
  assert.equal(found.mostYear, 2028);
  assert.equal(found.leastSek.toFixed(), "5158667");
  assert.equal(found.leastYear, 2028);
  const { interventions } = resolveScenario(data, "till-hogsta-nivan");
  assert.equal(
    interventions["nya-insatser"]!.sekPerYear["2026"],
    found.leastSek.toNumber(),
  );
});

// To be at 2 700 tkr already in 2026 takes 13 904 − 2 700 = 11 204 tkr, which
// would leave 18 176 − 3 × 11 204 below zero in 2028.
Deno.test("RAR cannot be at the level every year and above zero", () => {
  const found = largestSpending(bas, 2026);
  assert.equal(found.extraSek, null);
  assert.equal(found.reason, "levelOutOfReach");
  assert.equal(found.leastSek.toFixed(), "11204000");
  assert.equal(found.leastYear, 2026);
});

Deno.test("an own capital that is below zero bears nothing", () => {
  const outlook = outlookWith({
    opening: { year: 2025, equitySek: -17_000_000 },
  });
  const found = largestSpending(outlook);
  assert.equal(found.reason, "alreadyBelowZero");
  assert.equal(found.mostSek.toFixed(), "-1000000");
  assert.equal(found.extraSek, null);
});

Deno.test("the most that can be spent is just what can be spent", () => {
  const amounts = fc.integer({ min: 0, max: 30_000_000 });
  fc.assert(
    fc.property(amounts, amounts, amounts, (opening, cost, later) => {
      const content = (extra: number) => ({
        opening: { year: 2025, equitySek: opening },
        costs: {
          c: { title: "C", sekPerYear: { 2026: cost, 2027: later } },
        },
        interventions: {
          ny: { title: "Ny", sekPerYear: { 2026: extra } },
        },
      });
      const { extraSek, mostSek } = largestSpending(outlookWith(content(0)));
      if (extraSek === null) {
        assert.ok(mostSek.lt(0));
        return;
      }
      const lowest = (extra: number) =>
        outlookWith(content(extra)).years
          .reduce(
            (low, { equitySek }) => Math.min(low, equitySek.toNumber()),
            Infinity,
          );
      assert.ok(lowest(extraSek.toNumber()) >= 0);
      assert.ok(lowest(extraSek.toNumber() + 1) < 0);
    }),
    { numRuns: 100 },
  );
});

// Beside the fees RAR has 2 855 tkr in and 16 719 tkr out, 13 864 a year:
// (3 × 13 864 − 11 768) / 3 = 9 941,33 tkr.
Deno.test("RAR's interventions need a frame of 9 941 334 kr for three years", () => {
  const found = neededFrame(data, resolveScenario(data, "bas"));
  assert.equal(found.frameSek!.toFixed(), "9941334");
  assert.equal(found.smallestYear, 2028);
  const equities = found.outlook!.years.map(({ equitySek }) => +equitySek);
  assert.deepEqual(equities, [7_845_334, 3_922_668, 2]);
});

Deno.test("no frame is small enough when own capital must be at the level at once", () => {
  const found = neededFrame(data, resolveScenario(data, "bas"), 2026);
  assert.equal(found.frameSek, null);
  assert.equal(found.reason, "levelOutOfReach");
});

Deno.test("interventions that own capital covers need no frame", () => {
  const files = withScenarioFiles(data, {
    test: scenarioNamed("test", {
      opening: { year: 2025, equitySek: 9_000 },
      costs: { c: { title: "C", sekPerYear: { 2026: 3_000 } } },
    }),
  });
  const found = neededFrame(files, resolveScenario(files, "test"));
  assert.ok(found.frameSek!.equals(kronor(0)));
});

Deno.test("a frame that a cap on the fees does not allow is not found", () => {
  const files = withScenarioFiles(data, {
    test: scenarioNamed("test", { transition: { maxChangePct: 5 } }),
  });
  const found = neededFrame(files, resolveScenario(files, "test"));
  assert.equal(found.reason, "feesCannotMove");
  assert.equal(found.frameSek, null);
});
