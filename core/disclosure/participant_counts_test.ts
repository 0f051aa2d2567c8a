import assert from "node:assert/strict";
import type { ParticipantRow } from "../data/tables/participant_tables.ts";
import { participantCounts } from "./participant_counts.ts";
import { cellId, type TableSet } from "./table_set.ts";

function rowOf(
  year: number,
  intervention_id: string,
  total: number,
  added: number,
  ended: number,
  ongoing: number,
): ParticipantRow {
  return {
    row_id: "x",
    year,
    intervention_id,
    intervention: intervention_id,
    total,
    new: added,
    ended,
    ongoing,
    document: "d",
    table: "t",
  };
}

function totals({ sums }: TableSet, id: string): readonly string[][] {
  return sums.filter(({ total }) => total === id)
    .map(({ parts }) => [...parts]);
}

Deno.test("all participants opened the year or are new, and ended or are ongoing", () => {
  // Årsredovisning 2025, 1.3: Cooperari 68 participants, 39 new, 27 ended.
  const tables = participantCounts([rowOf(2025, "cooperari", 68, 39, 27, 41)]);
  const id = (flow: string) =>
    cellId({ year: "2025", flow, intervention_id: "cooperari" });
  const persons = new Map(tables.cells.map((cell) => [cell.id, cell.persons]));
  assert.equal(persons.get(id("opening")), 68 - 39);
  assert.deepEqual(totals(tables, id("total")), [
    [id("opening"), id("new")],
    [id("ended"), id("ongoing")],
  ]);
});

Deno.test("who is ongoing opens the next year", () => {
  const tables = participantCounts([
    rowOf(2024, "a", 50, 30, 21, 29),
    rowOf(2025, "a", 68, 39, 27, 41),
  ]);
  const opening = cellId({
    year: "2025",
    flow: "opening",
    intervention_id: "a",
  });
  const ongoing = cellId({
    year: "2024",
    flow: "ongoing",
    intervention_id: "a",
  });
  assert.deepEqual(totals(tables, opening), [[ongoing]]);
});

Deno.test("years whose numbers do not agree are not linked", () => {
  const tables = participantCounts([
    rowOf(2024, "a", 50, 30, 20, 30),
    rowOf(2025, "a", 68, 39, 27, 41),
  ]);
  const opening = cellId({
    year: "2025",
    flow: "opening",
    intervention_id: "a",
  });
  assert.deepEqual(totals(tables, opening), []);
});

Deno.test("a flow that does not add up is refused", () => {
  assert.throws(() => participantCounts([rowOf(2025, "a", 68, 39, 27, 40)]), {
    name: "InputError",
    message:
      "flow=total, intervention_id=a, year=2025 är 68, men delarna är 67 tillsammans",
  });
});
