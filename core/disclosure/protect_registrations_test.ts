import assert from "node:assert/strict";
import { loadRegistrations, openTables } from "../data/registrations.ts";
import { countOutcomes } from "../outcomes/outcome_counts.ts";
import { outcomesOfYear } from "../outcomes/outcome_year.ts";
import { protectRegistrations } from "./protect_registrations.ts";
import type { ProtectionChoice } from "./rule.ts";
import {
  unpublishedRegistrations,
  withTables,
} from "./registrations_fixtures.ts";

const RAR = await loadRegistrations("rar");
const UNPUBLISHED = await unpublishedRegistrations("rar");
const { outcomes, municipal, socioeconomic } = protectRegistrations(
  UNPUBLISHED,
);

/** All numbers of an exit table, by what they count. */
function numbersOf(shown: typeof outcomes): (number | null)[] {
  const [table] = shown.exits;
  return [
    ...table!.reasons.map(({ exits }) => exits),
    ...table!.interventions.map(({ ended }) => ended),
    table!.everybody,
  ].flatMap((counts) => Object.values(counts));
}

Deno.test("registrations show nothing but whose they are", () => {
  assert.deepEqual(Object.keys(RAR), ["forbund"]);
  assert.equal(RAR.forbund.id, "rar");
});

Deno.test("published tables are as they were read, and that is recorded", () => {
  const shown = protectRegistrations(RAR);
  const tables = openTables(RAR);
  assert.deepEqual(shown.outcomes, {
    ...countOutcomes(tables.outcomes),
    protection: shown.outcomes.protection,
  });
  assert.deepEqual(shown.municipal.outcomes, tables.municipal.outcomes);
  assert.deepEqual(shown.outcomes.protection, {
    method: "published",
    threshold: null,
    width: null,
    numbers: 0,
    hidden: 0,
    text: "publicerade tabeller visas som publicerade",
  });
});

Deno.test("no number of 1 to 4 is shown of unpublished tables", () => {
  const numbers = [
    ...numbersOf(outcomes),
    ...outcomes.flows.flatMap((flow) => [
      flow.total,
      flow.opening,
      flow.new,
      flow.ended,
      flow.ongoing,
    ]),
    ...outcomes.readingCounts.flatMap(({ count, n }) => [count, n]),
    ...municipal.outcomes.map(({ participants }) => participants),
    ...socioeconomic.jobs.map(({ jobs }) => jobs),
    ...socioeconomic.municipalities.map(({ participants }) => participants),
  ];
  assert.ok(numbers.includes(null) && numbers.some((number) => number! >= 5));
  assert.ok(!numbers.some((number) => number! > 0 && number! < 5));
});

Deno.test("the numbers that a reader looks for first stay", () => {
  // 87 of 334 to work or studies; 676 participants; 34 people, 20 full-time.
  const { shares } = outcomesOfYear(outcomes, 2025);
  const total = shares.find(({ interventionId, sex }) =>
    interventionId === "totalt" && sex === "T"
  )!;
  assert.deepEqual([total.count, total.n], [87, 334]);
  assert.equal(municipal.totals[0]!.participants, 676);
  const [jobs] = socioeconomic.jobTotals;
  assert.deepEqual([jobs!.people, jobs!.fullTimeJobs!.toFixed()], [34, "20"]);
});

Deno.test("a share is told only where both its numbers are", () => {
  const { shares, reasons } = outcomesOfYear(outcomes, 2025);
  for (const { count, n, share } of [...shares, ...reasons]) {
    assert.equal(share === null, count === null || n === null);
  }
  assert.ok(shares.some(({ share }) => share === null));
});

Deno.test("the rule is recorded with how many numbers it hides", () => {
  const { protection } = outcomes;
  assert.equal(municipal.protection, protection);
  assert.equal(socioeconomic.protection, protection);
  const { method, threshold, width, numbers, hidden, text } = protection;
  assert.deepEqual([method, threshold, width], ["suppression", 5, 5]);
  assert.match(text, /^antal under 5 är undertryckta/);
  assert.ok(hidden > 20 && hidden < numbers / 2, `${hidden} of ${numbers}`);
});

Deno.test("a higher threshold hides more", () => {
  const higher = protectRegistrations(UNPUBLISHED, { threshold: 10 });
  assert.equal(higher.outcomes.protection.threshold, 10);
  assert.ok(
    higher.outcomes.protection.hidden > outcomes.protection.hidden,
  );
  assert.ok(
    !numbersOf(higher.outcomes).some((number) => number! > 0 && number! < 10),
  );
});

Deno.test("rounded numbers are multiples that still add up", () => {
  const rounded = protectRegistrations(UNPUBLISHED, { protection: "avrunda" });
  const numbers = numbersOf(rounded.outcomes);
  assert.ok(numbers.every((number) => number! % 5 === 0));
  for (
    const { K, M, T } of rounded.outcomes.exits[0]!.interventions.map(
      ({ ended }) => ended,
    )
  ) {
    assert.equal(K! + M!, T);
  }
  assert.equal(rounded.outcomes.protection.method, "rounding");
  assert.equal(rounded.outcomes.protection.threshold, 5);
});

Deno.test("of published and unpublished tables the published ones stay", () => {
  const half = withTables(UNPUBLISHED, (tables) => ({
    ...tables,
    outcomes: { ...tables.outcomes, unpublished: ["participants", "goals"] },
    municipal: { ...tables.municipal, unpublished: [] },
    socioeconomic: { ...tables.socioeconomic, unpublished: [] },
  }));
  const shown = protectRegistrations(half);
  const [table] = countOutcomes(openTables(RAR).outcomes).exits;
  assert.deepEqual(shown.outcomes.exits[0], table);
  assert.equal(shown.outcomes.protection.method, "suppression");
  assert.equal(shown.socioeconomic.jobs[1]!.jobs, 4);
});

Deno.test("unpublished numbers that do not add up are not shown at all", () => {
  const wrong = withTables(UNPUBLISHED, (tables) => ({
    ...tables,
    outcomes: {
      ...tables.outcomes,
      participants: tables.outcomes.participants.map((row) => ({
        ...row,
        ongoing: row.ongoing + 1,
      })),
    },
  }));
  assert.throws(() => protectRegistrations(wrong), {
    name: "InputError",
    message: /^antalen kan inte skyddas förrän de stämmer överens: flow=/,
  });
});

Deno.test("another way to protect than the two is refused", () => {
  const choice = { protection: "ta bort" } as unknown as ProtectionChoice;
  assert.throws(() => protectRegistrations(UNPUBLISHED, choice), {
    name: "InputError",
    message: 'skydd: väntade något av undertryck, avrunda, fick "ta bort"',
  });
});

Deno.test("a förbund that counts nobody has nothing to protect", async () => {
  const { outcomes } = protectRegistrations(
    await unpublishedRegistrations("sydnarke"),
  );
  assert.deepEqual([outcomes.protection.numbers, outcomes.exits], [0, []]);
});
