import assert from "node:assert/strict";
import { loadOutcomeData } from "../data/outcome_data.ts";
import { exitTables, type Sex } from "../outcomes/exit_table.ts";
import { protect } from "./protect.ts";
import {
  exitsShown,
  outcomeCounts,
  protectedExits,
} from "./protected_exits.ts";

const data = await loadOutcomeData("rar");
const [TABLE] = exitTables(data);

/** The numbers of a reason as they are shown. */
function shown(
  exits: typeof TABLE | null,
  interventionId: string,
  reason: string,
): Readonly<Record<Sex, number | null>> | undefined {
  return exits?.reasons.find((row) =>
    row.interventionId === interventionId && row.reason === reason
  )?.exits;
}

Deno.test("Tabell 1 treated as protected hides its ones and what gives them away", () => {
  const { exits } = protectedExits(TABLE!);
  // Printed: 2 women and 1 man, 3 together; all of them are under 5.
  assert.deepEqual(shown(exits, "cooperari", "Arbete"), {
    K: null,
    M: null,
    T: null,
  });
  // Printed: 4 women and 4 men, whose total of 8 may be shown.
  assert.deepEqual(shown(exits, "sikta", "Arbete"), {
    K: null,
    M: null,
    T: 8,
  });
  // Printed 4 and 6: the men give the women away.
  const af = "Till Arbetsförmedlingens ordinarie verksamhet";
  assert.deepEqual(shown(exits, "sikta", af), { K: null, M: null, T: 10 });
  assert.deepEqual(shown(exits, "sikta", "Bristande hälsotillstånd"), {
    K: 33,
    M: 7,
    T: 40,
  });
  assert.deepEqual(exits?.everybody, { K: 176, M: 158, T: 334 });
});

Deno.test("most of Tabell 1 stays", () => {
  const { exits } = protectedExits(TABLE!);
  const numbers = exits!.reasons.flatMap((row) => Object.values(row.exits));
  const printedFew = TABLE!.reasons
    .flatMap((row) => Object.values(row.exits))
    .filter((persons) => persons! > 0 && persons! < 5);
  const hidden = numbers.filter((persons) => persons === null);
  assert.equal(printedFew.length, 16);
  assert.ok(hidden.length <= printedFew.length + 4, `${hidden.length} hidden`);
});

Deno.test("what the whole pack counts is hidden in every table of it", () => {
  const set = protect(outcomeCounts([TABLE!], data.participants));
  const exits = exitsShown(TABLE!, set);
  assert.equal(shown(exits, "cooperari", "Arbete")?.T, null);
  const outcome = set.cells.get(
    "category=arbete, flow=ended, intervention_id=cooperari, year=2025",
  );
  assert.equal(outcome?.persons, null);
});

Deno.test("no exits are protected exits", () => {
  const { exits, disclosure } = protectedExits(null);
  assert.equal(exits, null);
  assert.match(disclosure, /^antal under 5 är undertryckta/);
});
