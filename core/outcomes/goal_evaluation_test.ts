import assert from "node:assert/strict";
import type { GoalRow } from "../data/tables/goal_tables.ts";
import { loadOutcomeData, type OutcomeData } from "../data/outcome_data.ts";
import { kronor } from "../money.ts";
import { evaluateGoals, type GoalEvaluation } from "./goal_evaluation.ts";
import { countOutcomes } from "./outcome_counts.ts";

function evaluate(data: OutcomeData): GoalEvaluation[] {
  return evaluateGoals(countOutcomes(data));
}

Deno.test("26 percent against 35 is told with its interval and n, in every reading", async () => {
  const rows = evaluate(await loadOutcomeData("rar"))
    .filter(({ goal }) => goal.row_id === "2025-mal1-arbete-eller-studier");
  // 33 + 54 = 87 of 334; with rehab in Sikta and Cooperari 87 + 81 + 2 = 170;
  // with Cooperari's 22 others, who the report says reached the aim, 192.
  assert.deepEqual(
    rows.map(({ reading, count, n, verdict, reason }) => [
      reading!.id,
      count,
      n,
      verdict,
      reason,
    ]),
    [
      ["strikt", 87, 334, "notMet", "interval"],
      ["med-rehab", 170, 334, "met", "interval"],
      ["syftet-natt", 192, 334, "met", "interval"],
    ],
  );
  // Wilson for 87 of 334 by statsmodels 0.15.0: 0.216323 to 0.310083.
  const { low, high, value } = rows[0]!.share!;
  assert.equal(value.toFixed(2), "0.26");
  assert.equal(low.toFixed(6), "0.216323");
  assert.equal(high.toFixed(6), "0.310083");
});

Deno.test("the verdicts of 2025 say no more than the numbers bear", async () => {
  const verdicts = evaluate(await loadOutcomeData("rar"))
    .filter(({ goal, reading }) => goal.year === 2025 && reading === null)
    .map((
      { goal, verdict, reason },
    ) => [goal.row_id.slice(5), verdict, reason]);
  assert.deepEqual(verdicts, [
    ["mal1-stegforflyttning", "notMet", "exception"],
    ["mal1-bip-professionell-roll", "unknown", "qualitative"],
    ["mal1-bip-kursdeltagare", "notMet", "count"],
    ["mal2-halsa", "unknown", "qualitative"],
    ["mal2-fragor-om-vald", "unknown", "noOutcome"],
    ["mal2-nytta", "unknown", "noDenominator"],
    ["mal3-samverkan", "unknown", "qualitative"],
  ]);
});

Deno.test("every goal of the documents is evaluated, also those without an outcome", async () => {
  for (const id of ["rar", "sydnarke"]) {
    const data = await loadOutcomeData(id);
    const evaluated = new Set(evaluate(data).map(({ goal }) => goal));
    assert.deepEqual([...evaluated], data.goals);
  }
});

Deno.test("a share is judged by the side of the threshold its interval is on", async () => {
  // 87 of 334 is 0.2163 to 0.3101.
  const verdictOf = async (direction: "minst" | "hogst", threshold: string) =>
    evaluate(await withGoal({ direction, threshold: kronor(threshold) }))[0]!
      .verdict;
  assert.equal(await verdictOf("minst", "21"), "met");
  assert.equal(await verdictOf("minst", "26"), "unknown");
  assert.equal(await verdictOf("minst", "32"), "notMet");
  assert.equal(await verdictOf("hogst", "21"), "notMet");
  assert.equal(await verdictOf("hogst", "26"), "unknown");
  assert.equal(await verdictOf("hogst", "32"), "met");
});

Deno.test("a number of everything is compared as it is, in either direction", async () => {
  const verdictOf = async (direction: "minst" | "hogst", outcome: number) => {
    const data = await withGoal({
      direction,
      measure: "kurser",
      threshold: kronor(60),
      unit: "antal",
      outcome: kronor(outcome),
      outcome_unit: "antal",
    });
    const [{ verdict, share }] = evaluate(data) as [GoalEvaluation];
    assert.equal(share, null);
    return verdict;
  };
  assert.equal(await verdictOf("minst", 60), "met");
  assert.equal(await verdictOf("minst", 59), "notMet");
  assert.equal(await verdictOf("hogst", 60), "met");
  assert.equal(await verdictOf("hogst", 61), "notMet");
});

Deno.test("everybody is not met by one exception, nor shown by a rounded 100 percent", async () => {
  const verdictOf = async (outcome: string) =>
    evaluate(
      await withGoal({
        direction: "alla",
        measure: "stegförflyttning",
        threshold: null,
        unit: null,
        outcome: kronor(outcome),
        outcome_unit: "procent",
      }),
    )[0]!.verdict;
  assert.equal(await verdictOf("99.9"), "notMet");
  assert.equal(await verdictOf("100"), "unknown");
});

Deno.test("an outcome in another unit than the goal cannot be told", async () => {
  const [row] = evaluate(
    await withGoal({
      measure: "kurser",
      unit: "antal",
      outcome: kronor(50),
      outcome_unit: "procent",
    }),
  );
  assert.deepEqual([row!.verdict, row!.reason], ["unknown", "noOutcome"]);
});

Deno.test("a share of a number that is not shown is not told, and says so", async () => {
  const counts = countOutcomes(await withGoal({}));
  const readingCounts = counts.readingCounts.map((row) => ({
    ...row,
    count: row.sex === "T" ? null : row.count,
  }));
  const [row] = evaluateGoals({ ...counts, readingCounts });
  assert.deepEqual(
    [row!.value, row!.n, row!.verdict, row!.reason],
    [null, 334, "unknown", "notShown"],
  );
});

/** RAR's data with one goal, that of work or studies but for the changes. */
async function withGoal(changes: Partial<GoalRow>): Promise<OutcomeData> {
  const data = await loadOutcomeData("rar");
  const goal = data.goals.find(({ row_id }) =>
    row_id === "2025-mal1-arbete-eller-studier"
  )!;
  return { ...data, goals: [{ ...goal, ...changes }] };
}
