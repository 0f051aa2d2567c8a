import assert from "node:assert/strict";
import { attack, attackRounded, narrowerThan } from "./attack_fixtures.ts";
import { primaryCells } from "./primary.ts";
import { protect } from "./protect.ts";
import {
  registeredSet,
  unpublishedRegistrations,
} from "./registrations_fixtures.ts";
import { roundTables } from "./rounding.ts";
import { DEFAULT_RULE, type DisclosureRule } from "./rule.ts";
import {
  dimension,
  randomNumbers,
  randomTable,
  randomTableSet,
} from "./table_set_fixtures.ts";
import type { TableSet } from "./table_set.ts";

/** FINSAM_ATTACKS=1000 attacks as many table sets. */
const ATTACKS = Number(Deno.env.get("FINSAM_ATTACKS") ?? 60);

/** What the attacker finds out of everything that is exported. */
function found(
  tables: TableSet,
  rule: DisclosureRule = DEFAULT_RULE,
  { whole = false, some = 1 } = {},
) {
  const cells = [...protect(tables, rule).cells.values()];
  const exported = new Map(
    cells.flatMap(({ id, persons }) => persons === null ? [] : [[id, persons]]),
  );
  const hidden = cells.filter((cell) => cell.reason).map(({ id }) => id);
  const targets = hidden.filter((_, at) => at % some === 0);
  const narrowed = attack(tables.sums, exported, targets, whole);
  const { everyone } = primaryCells(tables, rule);
  return {
    hidden,
    narrower: narrowerThan(rule.width, narrowed),
    /** Parts that everyone is in, as the zeros beside them tell. */
    givenAway: everyone.filter(({ part, zeros }) =>
      exported.has(part) || zeros.every((zero) => exported.has(zero))
    ),
  };
}

Deno.test("the attacker works out what subtraction gives", () => {
  // 27 less 12 and 9 is 6.
  const sums = [{
    total: "all",
    parts: ["a", "b", "c"],
    kind: "sensitive" as const,
  }];
  const exported = new Map([["all", 27], ["a", 12], ["b", 9]]);
  assert.deepEqual(attack(sums, exported, ["c"]), [
    { id: "c", least: 6, greatest: 6 },
  ]);
  exported.delete("b");
  // b and c are 15 together.
  assert.deepEqual(attack(sums, exported, ["c"]), [
    { id: "c", least: 0, greatest: 15 },
  ]);
  exported.delete("all");
  assert.deepEqual(attack(sums, exported, ["c"]), [
    { id: "c", least: 0, greatest: Infinity },
  ]);
});

Deno.test("the attacker breaks tables where only few persons are suppressed", () => {
  let broken = 0;
  for (let seed = 0; seed < 30; seed++) {
    const tables = randomTableSet(seed);
    const few = new Set(primaryCells(tables, DEFAULT_RULE).few);
    const exported = new Map(
      tables.cells.filter(({ id }) => !few.has(id))
        .map(({ id, persons }) => [id, persons]),
    );
    const narrowed = attack(tables.sums, exported, [...few]);
    if (narrowerThan(DEFAULT_RULE.width, narrowed).length > 0) broken++;
  }
  assert.ok(broken >= 20, `only ${broken} of 30 were broken`);
});

Deno.test(`the attacker narrows nothing in ${ATTACKS} random table sets`, () => {
  let hidden = 0;
  for (let seed = 0; seed < ATTACKS; seed++) {
    const result = found(randomTableSet(seed));
    assert.deepEqual(result.narrower, [], `seed ${seed}`);
    assert.deepEqual(result.givenAway, [], `seed ${seed}`);
    hidden += result.hidden.length;
  }
  assert.ok(hidden > ATTACKS, `only ${hidden} numbers were attacked`);
});

Deno.test("an attacker who uses that persons are whole narrows nothing either", () => {
  for (let seed = 2; seed < 50; seed += 6) {
    const { narrower } = found(randomTableSet(seed), DEFAULT_RULE, {
      whole: true,
    });
    assert.deepEqual(narrower, [], `seed ${seed}`);
  }
});

Deno.test("other thresholds and widths hold as well", () => {
  const rules = [
    { threshold: 3, width: 3 },
    { threshold: 10, width: 10 },
    { threshold: 5, width: 8 },
    { threshold: 10, width: 4 },
  ];
  for (let seed = 0; seed < 24; seed++) {
    const { narrower } = found(randomTableSet(seed), rules[seed % 4]!);
    assert.deepEqual(narrower, [], `seed ${seed}`);
  }
});

Deno.test("the attacker narrows nothing in a large table", () => {
  const tables = randomTable(
    [dimension("reason", 60, { kind: "sensitive" }), dimension("group", 12)],
    10,
    randomNumbers(1),
  );
  assert.deepEqual(found(tables, DEFAULT_RULE, { some: 8 }).narrower, []);
});

Deno.test("the attacker narrows nothing in all that RAR counts, treated as unpublished", async () => {
  const set = registeredSet(await unpublishedRegistrations("rar"));
  const { hidden, narrower, givenAway } = found(set);
  assert.deepEqual([narrower, givenAway], [[], []]);
  assert.ok(hidden.length > 30, `only ${hidden.length} were attacked`);
});

Deno.test("nor in eight linked years of the example", async () => {
  const set = registeredSet(await unpublishedRegistrations("exempel"));
  const { hidden, narrower, givenAway } = found(set, DEFAULT_RULE, {
    some: ATTACKS < 1000 ? 20 : 1,
  });
  assert.deepEqual([narrower, givenAway], [[], []]);
  assert.ok(hidden.length > 300, `only ${hidden.length} are hidden`);
});

Deno.test("rounded tables leave every number at least the base less 1 apart", () => {
  let attacked = 0;
  for (let seed = 0; seed < 18; seed++) {
    const tables = randomTableSet(seed);
    const { persons, additive } = roundTables(tables);
    if (!additive) continue;
    const own = new Map(
      tables.cells.filter(({ derived }) => !derived)
        .map(({ id }) => [id, persons.get(id)!]),
    );
    const narrowed = attackRounded(tables.sums, own, 5);
    assert.deepEqual(narrowerThan(4, narrowed), [], `seed ${seed}`);
    attacked++;
  }
  assert.ok(attacked >= 12, `only ${attacked} were additive`);
});
