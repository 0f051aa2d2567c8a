import assert from "node:assert/strict";
import { loadRegistrations } from "../data/registrations.ts";
import { mapExits, type Sex } from "../outcomes/exit_table.ts";
import { exitsAsUnpublished } from "./exits_as_unpublished.ts";
import { protectRegistrations } from "./protect_registrations.ts";
import { unpublishedRegistrations } from "./registrations_fixtures.ts";

const RAR = protectRegistrations(await loadRegistrations("rar")).outcomes;
const GUARDED = exitsAsUnpublished(RAR, 2025);

/** The numbers of a reason as they are shown. */
function shown(
  interventionId: string,
  reason: string,
): Readonly<Record<Sex, number | null>> | undefined {
  return GUARDED.exits!.reasons.find((row) =>
    row.interventionId === interventionId && row.reason === reason
  )?.exits;
}

Deno.test("Tabell 1 as unpublished hides its ones and what gives them away", () => {
  // Printed: 2 women and 1 man, 3 together; all of them are under 5.
  assert.deepEqual(shown("cooperari", "Arbete"), { K: null, M: null, T: null });
  // Printed: 4 women and 4 men, whose total of 8 may be shown.
  assert.deepEqual(shown("sikta", "Arbete"), { K: null, M: null, T: 8 });
  // Printed 4 and 6: the men give the women away.
  const af = "Till Arbetsförmedlingens ordinarie verksamhet";
  assert.deepEqual(shown("sikta", af), { K: null, M: null, T: 10 });
  assert.deepEqual(shown("sikta", "Bristande hälsotillstånd"), {
    K: 33,
    M: 7,
    T: 40,
  });
  assert.deepEqual(GUARDED.exits!.everybody, { K: 176, M: 158, T: 334 });
});

Deno.test("most of Tabell 1 stays", () => {
  const numbers = GUARDED.exits!.reasons.flatMap((row) =>
    Object.values(row.exits)
  );
  const printedFew = RAR.exits[0]!.reasons
    .flatMap((row) => Object.values(row.exits))
    .filter((persons) => persons! > 0 && persons! < 5);
  const hidden = numbers.filter((persons) => persons === null);
  assert.equal(printedFew.length, 16);
  assert.ok(hidden.length <= printedFew.length + 6, `${hidden.length} hidden`);
});

Deno.test("the rule is recorded with the table, and the published one keeps its own", () => {
  assert.equal(GUARDED.outcomes.protection.method, "suppression");
  assert.equal(GUARDED.outcomes.protection.threshold, 5);
  assert.equal(RAR.protection.method, "published");
});

Deno.test("exits that are protected already are not protected a second time", async () => {
  const registered = await unpublishedRegistrations("rar");
  const { outcomes } = protectRegistrations(registered);
  const again = exitsAsUnpublished(outcomes, 2025, { threshold: 10 });
  assert.deepEqual(again, {
    outcomes,
    exits: outcomes.exits[0],
    missing: null,
  });
});

Deno.test("a table whose sums do not hold is told as that, and stops nothing", () => {
  const [table] = RAR.exits;
  const wrong = mapExits(
    table!,
    ({ interventionId, sex }, persons) =>
      interventionId === null && sex === "K" ? persons! + 1 : persons,
  );
  const { exits, missing } = exitsAsUnpublished(
    { ...RAR, exits: [wrong] },
    2025,
  );
  assert.equal(exits, null);
  assert.match(
    missing!,
    /kan inte visas skyddad: flow=ended, sex=K, year=2025 är 177/,
  );
});

Deno.test("a year without exits has none to protect", () => {
  const { exits, missing } = exitsAsUnpublished(RAR, 2019);
  assert.deepEqual([exits, missing], [null, null]);
});
