import assert from "node:assert/strict";
import { csvParse, type DSVRowString } from "d3-dsv";
import type { OutcomeCounts } from "../../core/outcomes/outcome_counts.ts";
import { TOTAL_ID } from "../../core/outcomes/participant_flow.ts";
import {
  endedWhere,
  exitLeaves,
  readLeaves,
  unionWhere,
} from "../../core/disclosure/exit_unions.ts";
import { memberWhere } from "../../core/disclosure/municipal_tables.ts";
import { cellId, type Where } from "../../core/disclosure/table_set.ts";
import type { Exported } from "./exported_fixtures.ts";

const SEXES = [["women", "K"], ["men", "M"], ["both", "T"]] as const;

/**
 * Every number of persons that a reader finds in the files of results and
 * equity, by what it counts: those printed, and those that follow from a share
 * and what it is a share of.
 *
 * @param year The year of the pack.
 */
export function knownCounts(
  exported: Exported,
  counts: OutcomeCounts,
  year: number,
): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  const add = (where: Where, text: string | undefined) => {
    if (!text) return;
    const id = cellId(where);
    assert.equal(known.get(id) ?? Number(text), Number(text), id);
    known.set(id, Number(text));
  };
  const read = (path: string): DSVRowString[] => {
    assert.ok(exported[path], path);
    return [...csvParse(exported[path]!)];
  };
  const bySex = (where: Where, row: DSVRowString) => {
    for (const [column, sex] of SEXES) {
      add(sex === "T" ? where : { ...where, sex }, row[column]);
    }
  };
  const reasonOf = (of: number, id: string, reason: string): Where => ({
    ...endedWhere(of, id),
    ...(reason === "" ? {} : { reason }),
  });

  for (const row of read("figures/deltagarflode.csv")) {
    for (const flow of ["total", "opening", "new", "ended", "ongoing"]) {
      add({ ...endedWhere(year, row.intervention_id!), flow }, row[flow]);
    }
  }
  for (const row of read("figures/deltagare-per-ar.csv")) {
    const all = endedWhere(Number(row.year), TOTAL_ID);
    add({ ...all, flow: "total" }, row.participants);
    add({ ...all, flow: "new" }, row.new);
    add(all, row.ended);
  }
  for (const row of read("tables/avslut.csv")) {
    const of = Number(row.year);
    bySex(reasonOf(of, row.intervention_id!, row.reason!), row);
    add(endedWhere(of, row.intervention_id!), row.ended);
    withoutShare(row, row.both, row.ended);
  }
  for (
    const path of ["avslut-efter-orsak-och-kon", "avslut-skyddade"]
  ) {
    for (const row of read(`figures/${path}.csv`)) {
      bySex(reasonOf(year, row.intervention_id!, row.reason!), row);
    }
  }
  for (const row of read("figures/avslutsorsaker.csv")) {
    add(reasonOf(year, row.intervention_id!, row.reason!), row.exits);
    withoutShare(row, row.exits, row.ended);
  }
  for (const row of read("tables/konsskillnader.csv")) {
    const where = reasonOf(year, row.intervention_id!, row.what!);
    for (const [column, sex] of SEXES.slice(0, 2)) {
      add({ ...where, sex }, row[column]);
      const n = Number(row[`${column}_n`]);
      const share = row[`${column}_share`];
      if (share && n) {
        add({ ...where, sex }, String(Math.round(n * Number(share))));
      }
    }
    if (!row.women || !row.men) {
      for (const name of ["gap", "gap_low", "ratio", "p", "p_adjusted"]) {
        assert.equal(row[name], "", `${row.what} ${name}`);
      }
    }
  }
  for (const row of read("figures/utfall-per-insats.csv")) {
    const id = row.intervention_id!;
    add(readingWhere(counts, year, row.reading!, id), row.count);
    add(endedWhere(year, id), row.n);
    withoutShare(row, row.count, row.n);
  }
  for (const row of read("tables/mal.csv")) {
    if (!row.reading) continue;
    const of = Number(row.year);
    add(readingWhere(counts, of, row.reading, TOTAL_ID), row.count);
    add(endedWhere(of, TOTAL_ID), row.n);
    withoutShare({ share: row.value, low: row.low }, row.count, row.n);
  }
  for (const row of read("figures/andel-kvinnor.csv")) {
    if (row.group!.startsWith("Deltagare") || !row.women) continue;
    const name = row.group!.replace("Avslutade, ", "");
    const id = counts.flows.find(({ intervention }) => intervention === name)
      ?.interventionId ?? TOTAL_ID;
    add({ ...endedWhere(year, id), sex: "K" }, row.women);
  }
  for (const row of read("tables/kommunjamforelse.csv")) {
    const where = memberWhere(year, [row.member_code!]);
    add(where, row.participants);
    if (row.participants_per_1000) {
      const rate = Number(row.participants_per_1000) *
        Number(row.population) / 1000;
      assert.ok(Math.abs(rate - Number(row.participants)) < 1);
    }
  }
  for (const row of read("tables/samhallsekonomi-kommuner.csv")) {
    if (row.member_code) {
      add(memberWhere(year, [row.member_code]), row.participants);
    }
  }
  return known;
}

/** Of numbers that are not shown there is no share either. */
function withoutShare(
  row: Readonly<Record<string, string | undefined>>,
  count: string | undefined,
  n: string | undefined,
): void {
  if (count && n) return;
  assert.ok(!row.share && !row.low, JSON.stringify(row));
}

function readingWhere(
  counts: OutcomeCounts,
  year: number,
  label: string,
  interventionId: string,
): Where {
  const leaves = exitLeaves(counts, year);
  const row = counts.readingCounts.find((row) =>
    row.year === year && row.reading.label === label &&
    row.interventionId === interventionId
  )!;
  const counted = readLeaves(counts, leaves, row);
  return counted.length === 0
    ? { structural: "0" }
    : unionWhere(year, leaves, { interventionId, leaves: counted });
}
