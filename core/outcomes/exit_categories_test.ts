import assert from "node:assert/strict";
import { loadOutcomeData } from "../data/outcome_data.ts";
import {
  checkCategories,
  mappedCategories,
  printedCategories,
} from "./exit_categories.ts";
import { exitTables, mapExits } from "./exit_table.ts";

Deno.test("the mapping gives back every printed outcome of every intervention", async () => {
  const data = await loadOutcomeData("rar");
  const checks = checkCategories(data, exitTables(data)[0]!);
  const ofInterventions = checks.filter(({ interventionId }) =>
    interventionId !== "totalt"
  );
  assert.equal(ofInterventions.length, 12);
  for (const { interventionId, category, printed, mapped } of ofInterventions) {
    assert.equal(mapped, printed, `${interventionId} ${category}`);
  }
});

Deno.test("the printed total of other outcomes leaves Cooperari's 22 out", async () => {
  // Årsredovisning 2025 prints 33, 54, 84 and 141, which is 312 of 334 exits.
  // The interventions' own rows give 108 + 22 + 33 = 163 other outcomes.
  const data = await loadOutcomeData("rar");
  const totals = checkCategories(data, exitTables(data)[0]!)
    .filter(({ interventionId }) => interventionId === "totalt")
    .map(({ category, printed, mapped }) => [category, printed, mapped]);
  assert.deepEqual(totals, [
    ["arbete", 33, 33],
    ["studier", 54, 54],
    ["rehab", 84, 84],
    ["ovrigt", 141, 163],
  ]);
});

Deno.test("outcomes are summed by sex, and with both", async () => {
  const data = await loadOutcomeData("rar");
  const table = mappedCategories(exitTables(data)[0]!);
  // Sikta, rehab: women 6 + 9 + 16 + 4 = 35, men 13 + 18 + 9 + 6 = 46.
  const rehab = table.categories.find(({ interventionId, category }) =>
    interventionId === "sikta" && category === "rehab"
  )!;
  assert.deepEqual(rehab.exits, { K: 35, M: 46, T: 81 });
  assert.deepEqual(table.everybody, { K: 176, M: 158, T: 334 });
});

Deno.test("a year with printed outcomes only has them without sex", async () => {
  const data = { ...await loadOutcomeData("rar"), exitsByReason: [] };
  const [table] = printedCategories(data);
  assert.deepEqual(table!.everybody, { K: null, M: null, T: 334 });
  assert.deepEqual(
    table!.interventions.map(({ interventionId, ended }) => [
      interventionId,
      ended.T,
    ]),
    [["sikta", 215], ["cooperari", 27], ["spira", 92]],
  );
});

Deno.test("a year with reasons is not taken from the printed outcomes", async () => {
  assert.deepEqual(printedCategories(await loadOutcomeData("rar")), []);
});

Deno.test("a sum with a hidden part is hidden, and is not checked", async () => {
  const data = await loadOutcomeData("rar");
  const [whole] = exitTables(data);
  const hidden = mapExits(
    whole!,
    ({ interventionId, reason, sex }, persons) =>
      interventionId === "sikta" && reason === "Arbete" && sex === "T"
        ? null
        : persons,
  );
  const table = mappedCategories(hidden);
  const work = table.categories.find(({ interventionId, category }) =>
    interventionId === "sikta" && category === "arbete"
  )!;
  assert.deepEqual(work.exits, { K: 4, M: 4, T: null });
  assert.deepEqual(
    checkCategories(data, hidden)
      .filter(({ category }) => category === "arbete")
      .map(({ interventionId }) => interventionId),
    ["cooperari", "spira"],
  );
});
