import assert from "node:assert/strict";
import { loadOutcomeData } from "../data/outcome_data.ts";
import { kronor } from "../money.ts";
import { DEFAULT_RULE } from "./rule.ts";
import { shownGoals } from "./shown_goals.ts";

const [GOAL] = (await loadOutcomeData("rar")).goals.filter(({ row_id }) =>
  row_id === "2025-mal1-stegforflyttning"
);

function outcomeOf(percent: string, participants: number | null) {
  const goal = { ...GOAL!, outcome: kronor(percent) };
  return shownGoals([goal], () => participants, DEFAULT_RULE)[0]!.outcome
    ?.toFixed() ?? null;
}

Deno.test("a percentage of few participants, or that leaves few, is left out", () => {
  // 2 percent of 100 are 2 persons, 97 percent leave 3.
  assert.equal(outcomeOf("2", 100), null);
  assert.equal(outcomeOf("97", 100), null);
  assert.equal(outcomeOf("5", 100), "5");
  assert.equal(outcomeOf("95", 100), "95");
});

Deno.test("nobody and everybody tell no number, nor a percentage of an unknown one", () => {
  assert.equal(outcomeOf("0", 100), "0");
  assert.equal(outcomeOf("100", 100), "100");
  assert.equal(outcomeOf("2", null), "2");
});
