import assert from "node:assert/strict";
import { loadOutcomeData } from "../data/outcome_data.ts";
import { flowsOfYear, participantFlows } from "./participant_flow.ts";

Deno.test("the printed flows of 2025 balance, and the interventions make the total", async () => {
  const { participants } = await loadOutcomeData("rar");
  const flows = participantFlows(participants);
  // 405 − 207 = 198, 68 − 39 = 29, 203 − 105 = 98, 676 − 351 = 325.
  assert.deepEqual(flows.map(({ opening }) => opening), [198, 29, 98, 325]);
  assert.deepEqual(flows.map(({ leftOver }) => leftOver), [0, 0, 0, 0]);
  for (const part of ["opening", "new", "ended", "ongoing"] as const) {
    const [a, b, c, total] = flows.map((flow) => flow[part]);
    assert.equal(a! + b! + c!, total, part);
  }
});

Deno.test("persons that a flow leaves over are counted with their sign", () => {
  // Opening 10 − 4 = 6; 6 + 4 − 3 leaves 7, but 5 or 8 are printed.
  const of = (ongoing: number) =>
    participantFlows([row(2025, { total: 10, new: 4, ended: 3, ongoing })])[0]!
      .leftOver;
  assert.equal(of(7), 0);
  assert.equal(of(5), 2);
  assert.equal(of(8), -1);
});

Deno.test("what is carried over is compared with the year before, where it is known", () => {
  const flows = participantFlows([
    row(2023, { total: 8, new: 8, ended: 2, ongoing: 6 }),
    row(2024, { total: 11, new: 4, ended: 5, ongoing: 6 }),
    row(2026, { total: 9, new: 3, ended: 1, ongoing: 8 }),
  ]);
  // 2024 opens with 11 − 4 = 7, one more than the 6 that 2023 ended with.
  assert.deepEqual(flows.map(({ carriedOver }) => carriedOver), [
    null,
    1,
    null,
  ]);
});

Deno.test("a year's flows end with the total wherever it is printed", () => {
  const flows = participantFlows([
    { ...row(2025), intervention_id: "totalt" },
    { ...row(2025), intervention_id: "b" },
    row(2024),
    { ...row(2025), intervention_id: "c" },
  ]);
  assert.deepEqual(
    flowsOfYear(flows, 2025).map(({ interventionId }) => interventionId),
    ["b", "c", "totalt"],
  );
});

function row(
  year: number,
  counts = { total: 1, new: 1, ended: 0, ongoing: 1 },
) {
  return {
    row_id: `${year}-a`,
    year,
    intervention_id: "a",
    intervention: "A",
    ...counts,
    document: "Dokument",
    table: "Tabell",
  };
}
