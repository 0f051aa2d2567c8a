import assert from "node:assert/strict";
import { loadOutcomeData } from "../data/outcome_data.ts";
import { exitTables, mapExits } from "./exit_table.ts";
import { reasonShares } from "./reason_shares.ts";

Deno.test("a cell printed empty is what the row's other two leave", async () => {
  const [table] = exitTables(await loadOutcomeData("rar"));
  const of = (interventionId: string, reason: string) =>
    table!.reasons.find((row) =>
      row.interventionId === interventionId && row.reason === reason
    )!.exits;
  // Tabell 1 prints 1, nothing and 1; and nothing, 1 and 1.
  assert.deepEqual(of("cooperari", "Till kommunal arbetsmarknadsenhet"), {
    K: 1,
    M: 0,
    T: 1,
  });
  assert.deepEqual(of("cooperari", "Till förstärkta samarbetet AF/FK"), {
    K: 0,
    M: 1,
    T: 1,
  });
});

Deno.test("the reasons of every intervention add up to those who ended, by sex", async () => {
  const [table] = exitTables(await loadOutcomeData("rar"));
  assert.equal(table!.interventions.length, 3);
  for (const { interventionId, ended } of table!.interventions) {
    for (const sex of ["K", "M", "T"] as const) {
      const sum = table!.reasons
        .filter((row) => row.interventionId === interventionId)
        .reduce((total, { exits }) => total + exits[sex]!, 0);
      assert.equal(sum, ended[sex], `${interventionId} ${sex}`);
    }
  }
});

Deno.test("every number of a table can be changed by what it counts", async () => {
  const [table] = exitTables(await loadOutcomeData("rar"));
  const hidden = mapExits(
    table!,
    ({ interventionId, reason, sex }, persons) =>
      interventionId === null || (reason === null && sex === "M")
        ? null
        : persons,
  );
  assert.deepEqual(hidden.everybody, { K: null, M: null, T: null });
  assert.deepEqual(
    hidden.interventions.map(({ ended }) => ended.M),
    [null, null, null],
  );
  assert.deepEqual(hidden.reasons, table!.reasons);
});

Deno.test("reasons come most common first, and hidden ones last without a share", async () => {
  const [table] = exitTables(await loadOutcomeData("rar"));
  const hidden = mapExits(
    table!,
    ({ interventionId, reason }, persons) =>
      interventionId === "spira" && reason === "Studier" ? null : persons,
  );
  const spira = reasonShares(hidden)
    .filter(({ interventionId }) => interventionId === "spira");
  assert.deepEqual(spira.map(({ count }) => count), [28, 22, 5, 1, null]);
  assert.equal(spira.at(-1)!.share, null);
  assert.equal(spira[0]!.share!.value, 28 / 92);
});

Deno.test("a förbund without exits has no table", async () => {
  assert.deepEqual(exitTables(await loadOutcomeData("sydnarke")), []);
});
