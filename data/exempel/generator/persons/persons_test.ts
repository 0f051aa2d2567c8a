import assert from "node:assert/strict";
import {
  EXIT_CATEGORIES,
  EXIT_MAPPING,
  type ExitByReasonRow,
  EXITS,
  EXITS_BY_REASON,
} from "../../../../core/data/tables/exit_tables.ts";
import { GOALS } from "../../../../core/data/tables/goal_tables.ts";
import {
  PARTICIPANT_FACTS,
  PARTICIPANTS,
} from "../../../../core/data/tables/participant_tables.ts";
import {
  JOBS,
  MUNICIPAL_SOCIOECONOMICS,
} from "../../../../core/data/tables/socioeconomic_tables.ts";
import { exactTest } from "../../../../core/statistics/fisher.ts";
import { shareInterval } from "../../../../core/statistics/proportions.ts";
import { committed, total } from "../example_fixtures.ts";
import { YEARS } from "../provenance.ts";

const { rows: participants } = await committed(
  "participants.csv",
  PARTICIPANTS,
);
const { rows: exits } = await committed("exits.csv", EXITS);
const { rows: reasons } = await committed(
  "exits_by_reason.csv",
  EXITS_BY_REASON,
);

/** The number of a year's row; `null` for the reason stands for a sum. */
function exitsOf(
  year: number,
  id: string,
  reason: string | null,
  sex: ExitByReasonRow["sex"],
): number {
  return reasons.find((row) =>
    row.year === year && row.intervention_id === id && row.sex === sex &&
    (reason === null ? row.level !== "item" : row.reason === reason)
  )!.exits;
}

Deno.test("participants of every year come, go and stay, and no table is of 2020", () => {
  const years = new Set(participants.map(({ year }) => year));
  assert.deepEqual([...years], YEARS.filter((year) => year !== 2020));
  for (const row of participants) {
    assert.equal(row.total - row.ended, row.ongoing, row.row_id);
    assert.ok(row.new <= row.total);
  }
});

Deno.test("those who stay when a year ends are those there when the next begins", () => {
  let followed = 0;
  for (const row of participants) {
    const before = participants.find((other) =>
      other.year === row.year - 1 &&
      other.intervention_id === row.intervention_id
    );
    if (!before || row.intervention_id === "totalt") continue;
    assert.equal(row.total - row.new, before.ongoing, row.row_id);
    followed++;
  }
  assert.ok(followed >= 12);
});

Deno.test("the total row is the sum of the interventions", () => {
  for (const row of participants) {
    if (row.intervention_id !== "totalt") continue;
    const own = participants.filter((other) =>
      other.year === row.year && other.intervention_id !== "totalt"
    );
    for (const column of ["total", "new", "ended", "ongoing"] as const) {
      assert.equal(total(own, (other) => other[column]), row[column]);
    }
  }
});

Deno.test("more are registered from 2023, when the follow-up changed", () => {
  const began = (year: number) =>
    participants.find((row) =>
      row.year === year && row.intervention_id === "totalt"
    )!.new;
  assert.ok(began(2023) > 1.2 * began(2022));
});

Deno.test("reasons sum to subtotals, these to the total, and all to those who ended", () => {
  for (const row of reasons) {
    if (row.level === "item") continue;
    const parts = reasons.filter((other) =>
      other.year === row.year && other.sex === row.sex &&
      (row.level === "total"
        ? other.level === "subtotal"
        : other.level === "item" &&
          other.intervention_id === row.intervention_id)
    );
    assert.equal(total(parts, ({ exits }) => exits), row.exits, row.row_id);
  }
  for (const row of participants) {
    const [women, men, both] = (["K", "M", "T"] as const).map((sex) =>
      exitsOf(row.year, row.intervention_id, null, sex)
    );
    assert.equal(both, row.ended, row.row_id);
    assert.equal(women! + men!, both, row.row_id);
  }
});

Deno.test("the outcomes are the reasons by the mapping", async () => {
  const { rows: mapping } = await committed("exit_mapping.csv", EXIT_MAPPING);
  for (const row of exits) {
    if (row.intervention_id === "totalt") continue;
    const mapped = reasons.filter((other) =>
      other.level === "item" && other.sex === "T" && other.year === row.year &&
      other.intervention_id === row.intervention_id &&
      mapping.some((entry) =>
        entry.intervention_id === row.intervention_id &&
        entry.reason === other.reason && entry.category === row.category
      )
    );
    assert.equal(total(mapped, ({ exits }) => exits), row.exits, row.row_id);
  }
});

Deno.test("in 2025 one reason of one intervention differs between women and men, and its total does not", () => {
  const share = (reason: string, sex: "K" | "M") =>
    exitsOf(2025, "stegvis", reason, sex) /
    exitsOf(2025, "stegvis", null, sex);
  const reason = "Bristande hälsotillstånd";
  assert.ok(share(reason, "K") > 0.3 && share(reason, "M") < 0.15);
  const [women, men] = (["K", "M"] as const).map((sex) => ({
    count: exitsOf(2025, "stegvis", reason, sex),
    n: exitsOf(2025, "stegvis", null, sex),
  }));
  assert.ok(exactTest(women!, men!) < 0.001);
  const toWork = (sex: "K" | "M") =>
    share("Arbete", sex) + share("Studier", sex);
  assert.ok(Math.abs(toWork("K") - toWork("M")) < 0.1);
  // No number of that intervention is small, so that the gap may be shown.
  assert.ok(
    reasons.every((row) =>
      row.year !== 2025 || row.intervention_id !== "stegvis" || row.exits >= 5
    ),
  );
});

Deno.test("some numbers of persons are small enough to be protected", () => {
  const small = reasons.filter((row) =>
    row.year === 2025 && row.exits > 0 && row.exits < 5
  );
  assert.ok(small.length >= 10);
  assert.ok(reasons.some((row) => row.year === 2025 && row.exits === 0));
});

Deno.test("of the goals for 2025 one is met, one is not, and one cannot be told", async () => {
  const { rows: goals } = await committed("goals.csv", GOALS);
  const ended = exitsOf(2025, "totalt", null, "T");
  const verdicts = [
    ["arbete-eller-studier", ["arbete", "studier"]],
    ["efterfoljande-aktivitet", ["arbete", "studier", "rehab"]],
    ["arbete", ["arbete"]],
  ].map(([id, categories]) => {
    const goal = goals.find(({ row_id }) => row_id === `2025-${id}`)!;
    const reached = total(
      exits.filter((row) =>
        row.year === 2025 && row.intervention_id === "totalt" &&
        categories!.includes(row.category)
      ),
      ({ exits }) => exits,
    );
    const { low, high } = shareInterval(reached, ended);
    const least = goal.threshold!.toNumber() / 100;
    return low >= least ? "met" : high < least ? "not met" : "cannot be told";
  });
  assert.deepEqual(verdicts, ["cannot be told", "met", "not met"]);
});

Deno.test("participants by municipality are all participants, and jobs are the exits to work", async () => {
  const { rows } = await committed(
    "municipal_socioeconomics.csv",
    MUNICIPAL_SOCIOECONOMICS,
  );
  const { rows: jobs } = await committed("jobs.csv", JOBS);
  for (const year of YEARS) {
    const items = rows.filter((row) =>
      row.year === year && row.level === "item"
    );
    const known = participants.find((row) =>
      row.year === year && row.intervention_id === "totalt"
    );
    if (known) {
      assert.equal(total(items, (row) => row.participants), known.total);
    }
    const times = jobs.filter((row) =>
      row.year === year && row.level === "item"
    );
    const toWork = exits.find((row) =>
      row.year === year && row.intervention_id === "totalt" &&
      row.category === EXIT_CATEGORIES[0]
    )!;
    assert.equal(total(times, (row) => row.jobs), toWork.exits);
    assert.equal(
      total(times, (row) => row.jobs * row.hours_pct!) / 100,
      total(items, (row) => row.full_time_jobs.toNumber()),
    );
  }
});

Deno.test("the printed shares of women and men are a hundred percent", async () => {
  const { rows } = await committed("participant_facts.csv", PARTICIPANT_FACTS);
  for (const year of new Set(rows.map((row) => row.year))) {
    const share = (fact: string) =>
      rows.find((row) => row.year === year && row.fact === fact)!.share_pct;
    assert.equal(share("är kvinnor") + share("är män"), 100);
  }
});
