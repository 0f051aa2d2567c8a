import assert from "node:assert/strict";
import fc from "fast-check";
import { InputError } from "../data/problems.ts";
import { loadScenarioData } from "../data/scenario_data.ts";
import { feeInput } from "../fees/fee_basis.ts";
import { allocateMemberFees } from "../fees/member_fees.ts";
import { kronor } from "../money.ts";
import { scenarioBasis } from "./basis.ts";
import { planFees } from "./fee_plan.ts";
import { yearFees } from "./fee_run.ts";
import { resolveScenario } from "./resolve.ts";
import { scenarioNamed, withScenarioFiles } from "./scenario_fixtures.ts";

const data = await loadScenarioData("rar");

function planWith(content: object) {
  const files = withScenarioFiles(data, {
    test: scenarioNamed("test", content),
  });
  const scenario = resolveScenario(files, "test");
  return planFees(scenario, scenarioBasis(files), [2026, 2027]);
}

const frames = fc.integer({ min: 0, max: 1_000_000_000 });
const keys = fc.constantFrom(
  [{ measure: "16-64", weight: 1 }],
  [{ measure: "all", weight: 1 }],
  [{ measure: "16-64", weight: 75 }, { measure: "all", weight: 25 }],
);

Deno.test("a year's fees are those that the rules for member fees give", () => {
  fc.assert(
    fc.property(frames, keys, (frame, parts) => {
      const plan = planWith({
        frame: { sekPerYear: { 2026: frame } },
        allocationKey: { parts },
      });
      const expected = allocateMemberFees(
        feeInput(data.feeData, 2025, { frameSek: kronor(frame), key: parts }),
      );
      assert.deepEqual(
        yearFees(plan, 0, plan.formerFees),
        expected.fees.map(({ feeSek }) => feeSek.toNumber()),
      );
    }),
    { numRuns: 300 },
  );
});

Deno.test("a cap gives the fees that the rules for member fees give with it", () => {
  const close = fc.integer({ min: 15_000_000, max: 17_000_000 });
  const caps = fc.integer({ min: 0, max: 2000 }).map((value) => value / 100);
  fc.assert(
    fc.property(close, caps, keys, (frame, maxChangePct, parts) => {
      const plan = planWith({
        frame: { sekPerYear: { 2026: frame } },
        allocationKey: { parts },
        transition: { maxChangePct },
      });
      const { fees } = allocateMemberFees(feeInput(data.feeData, 2025));
      const input = {
        ...feeInput(data.feeData, 2025, { key: parts }),
        frameSek: kronor(frame),
        limit: {
          maxChangePct,
          formerFeesSek: new Map(
            fees.map(({ member, feeSek }) => [member.code, feeSek]),
          ),
        },
      };
      assert.deepEqual(
        outcome(() => yearFees(plan, 0, plan.formerFees)),
        outcome(() =>
          allocateMemberFees(input).fees.map(({ feeSek }) => feeSek.toNumber())
        ),
      );
    }),
    { numRuns: 300 },
  );
});

/** A result, or what is wrong with what was asked for. */
function outcome(work: () => readonly number[]): unknown {
  try {
    return work();
  } catch (error) {
    assert.ok(error instanceof InputError);
    return error.message;
  }
}

Deno.test("an amount for each party is shared out within the party alone", () => {
  const plan = planWith({
    frame: { partiesSek: { 2026: { stat: 7, region: 5, kommun: 16 } } },
  });
  const fees = yearFees(plan, 0, plan.formerFees);
  const of = (party: string) =>
    fees.filter((_, at) => plan.members[at]!.party === party)
      .reduce((sum, fee) => sum + fee, 0);
  assert.deepEqual(["stat", "region", "kommun"].map(of), [7, 5, 16]);
});

Deno.test("a year before any fee data is refused", () => {
  const files = withScenarioFiles(data, {
    test: scenarioNamed("test", { opening: { year: 2009, equitySek: 0 } }),
  });
  assert.throws(
    () =>
      planFees(resolveScenario(files, "test"), scenarioBasis(files), [2010]),
    { message: /saknar avgiftsunderlag för 2010 eller tidigare/ },
  );
});
