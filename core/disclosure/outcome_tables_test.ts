import assert from "node:assert/strict";
import { loadOutcomeData, type OutcomeData } from "../data/outcome_data.ts";
import type { ParticipantRow } from "../data/tables/participant_tables.ts";
import { countOutcomes } from "../outcomes/outcome_counts.ts";
import { outcomeTables } from "./outcome_tables.ts";
import { cellId, type TableSet, type Where } from "./table_set.ts";

const ENDED = { year: "2025", flow: "ended" };
const RAR = await loadOutcomeData("rar");
/** RAR 2025: Tabell 1, Deltagare under år 2025 and Mer fakta om deltagare. */
const TABLES = tablesOf(RAR);

function tablesOf(data: OutcomeData): TableSet {
  return outcomeTables(countOutcomes(data), [
    "participants",
    "exits",
    "exits_by_reason",
    "participant_facts",
  ]);
}

function personsOf({ cells }: TableSet, where: Where): number | undefined {
  return cells.find(({ id }) => id === cellId(where))?.persons;
}

/** Parts of the sums that a number is the total of, without the year. */
function partsOf({ sums }: TableSet, where: Where): string[] {
  return sums.filter(({ total }) => total === cellId(where))
    .map(({ parts }) =>
      parts.map((part) => part.replace(", year=2025", "")).join(" + ")
    ).sort();
}

Deno.test("exits are counted by intervention, reason and sex, with their sums", () => {
  const cooperari = { ...ENDED, intervention_id: "cooperari" };
  assert.equal(personsOf(TABLES, cooperari), 27);
  assert.equal(personsOf(TABLES, { ...cooperari, sex: "K" }), 17);
  assert.equal(
    personsOf(TABLES, { ...cooperari, reason: "Arbete", sex: "M" }),
    1,
  );
  const sums = partsOf(TABLES, { ...ENDED });
  assert.ok(sums.includes("flow=ended, sex=K + flow=ended, sex=M"));
  assert.ok(
    sums.includes(
      ["cooperari", "sikta", "spira"].map((id) =>
        `flow=ended, intervention_id=${id}`
      ).join(" + "),
    ),
  );
});

Deno.test("who ended is one number in the flow and in the exits", () => {
  // Deltagare under år 2025: 68 took part, 39 of them new, 27 ended.
  const of = (flow: string) => ({
    year: "2025",
    flow,
    intervention_id: "cooperari",
  });
  assert.equal(personsOf(TABLES, of("opening")), 68 - 39);
  const flow = "flow=ended, intervention_id=cooperari";
  assert.deepEqual(partsOf(TABLES, of("total")), [
    `${flow} + flow=ongoing, intervention_id=cooperari`,
    "flow=opening, intervention_id=cooperari + flow=new, intervention_id=cooperari",
  ]);
});

Deno.test("what a reading counts is a sum of reasons, and leaves the others", () => {
  // Sikta: 8 to work and 18 to studies, of 215.
  const sikta = { ...ENDED, intervention_id: "sikta" };
  const union = { ...sikta, union: "sikta Arbete + sikta Studier" };
  assert.equal(personsOf(TABLES, union), 26);
  assert.equal(
    personsOf(TABLES, { ...sikta, except: cellId(union) }),
    215 - 26,
  );
  assert.ok(
    partsOf(TABLES, union).includes(
      "flow=ended, intervention_id=sikta, reason=Arbete + " +
        "flow=ended, intervention_id=sikta, reason=Studier",
    ),
  );
});

Deno.test("a reading of one reason is that reason, and one of all is all who ended", () => {
  // Strict reading in Cooperari: work alone. Widest reading: all of Cooperari.
  const unions = TABLES.cells.map(({ id }) => id)
    .filter((id) =>
      id.includes("intervention_id=cooperari") && id.includes("union=") &&
      !id.includes("except") && !id.includes("sex")
    );
  assert.deepEqual(unions, [
    "flow=ended, intervention_id=cooperari, union=cooperari Arbete + " +
    "cooperari Till kommunal arbetsmarknadsenhet + " +
    "cooperari Till förstärkta samarbetet AF/FK, year=2025",
  ]);
});

Deno.test("women among the participants leave the men", () => {
  // 54 percent of 676 is 365.04.
  const participants = { year: "2025", flow: "total" };
  assert.equal(personsOf(TABLES, { ...participants, sex: "K" }), 365);
  assert.equal(
    personsOf(TABLES, {
      ...participants,
      except: cellId({ ...participants, sex: "K" }),
    }),
    676 - 365,
  );
});

Deno.test("who is ongoing opens the next year, where the two agree", () => {
  const years = (ongoing: number) => [
    rowOf(2024, 50, 30, 50 - ongoing, ongoing),
    rowOf(2025, 68, 39, 27, 41),
  ];
  const linked = (rows: readonly ParticipantRow[]) =>
    outcomeTables(
      countOutcomes({
        ...RAR,
        participants: rows,
        exits: [],
        exitsByReason: [],
        facts: [],
      }),
      ["participants"],
    ).sums.filter(({ parts }) => parts.length === 1).length;
  assert.equal(linked(years(29)), 1); // 68 − 39 = 29
  assert.equal(linked(years(30)), 0);
});

Deno.test("years that have outcomes without reasons are counted by outcome", () => {
  const tables = tablesOf({ ...RAR, exitsByReason: [] });
  const sikta = { ...ENDED, intervention_id: "sikta" };
  assert.equal(personsOf(tables, { ...sikta, category: "rehab" }), 81);
  assert.equal(personsOf(tables, { ...sikta, sex: "K" }), undefined);
});

Deno.test("numbers that do not add up, or are two, are refused", () => {
  const wrong = RAR.exitsByReason.map((row) =>
    row.level === "total" && row.sex === "K"
      ? { ...row, exits: row.exits + 1 }
      : row
  );
  assert.throws(() => tablesOf({ ...RAR, exitsByReason: wrong }), {
    name: "InputError",
    message:
      "flow=ended, sex=K, year=2025 är 177, men delarna är 176 tillsammans",
  });
  const ended = RAR.participants.map((row) => ({
    ...row,
    ended: row.ended - 1,
  }));
  assert.throws(() => tablesOf({ ...RAR, participants: ended }), {
    name: "InputError",
    message: /^två tabeller har olika antal för flow=ended/,
  });
});

function rowOf(
  year: number,
  total: number,
  added: number,
  ended: number,
  ongoing: number,
): ParticipantRow {
  return {
    row_id: "x",
    year,
    intervention_id: "a",
    intervention: "A",
    total,
    new: added,
    ended,
    ongoing,
    document: "d",
    table: "t",
  };
}
