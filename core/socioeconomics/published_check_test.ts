import assert from "node:assert/strict";
import type { SocioeconomicData } from "../data/socioeconomic_data.ts";
import { loadCase } from "./case_fixtures.ts";
import { checkPublished, differingCells } from "./published_check.ts";

const BASE = await loadCase("rar");
const { data } = BASE;

/** The cells that are checked where the data is as a test has it. */
const checked = (changes: Partial<SocioeconomicData>) =>
  checkPublished({ ...BASE, data: { ...data, ...changes } });

/** Columns, prints and what is worked out, of one printed row. */
function cellsOf(rowId: string, cells = checkPublished(BASE)) {
  return cells.filter((cell) => cell.rowId === rowId)
    .map(({ column, printed, computed }) => [
      column,
      printed.toFixed(),
      computed?.toFixed() ?? null,
    ]);
}

/** The same where print and calculation agree. */
const agreeing = (cells: Readonly<Record<string, number>>) =>
  Object.entries(cells).map(([column, amount]) => [
    column,
    String(amount),
    String(amount),
  ]);

// RAR Sörmland, Årsredovisning 2025, Bilaga 2, Tabell 2 and 3
Deno.test("a row of Tabell 2 is checked in its amounts, a sum in its jobs too", () => {
  assert.deepEqual(
    cellsOf("2025-tabell2-75"),
    agreeing({
      avoided_social_assistance_sek: 465_000,
      tax_sek: 237_600,
      result_sek: 702_600,
    }),
  );
  const sums = {
    avoided_social_assistance_sek: 3_100_000,
    tax_sek: 1_584_000,
    result_sek: 4_684_000,
  };
  // 34 people, who work as 20 full-time ones
  assert.deepEqual(
    cellsOf("2025-tabell2-summering"),
    agreeing({ jobs: 34, ...sums }),
  );
  assert.deepEqual(
    cellsOf("2025-tabell2-medeltal-100"),
    agreeing({ jobs: 20, ...sums }),
  );
});

Deno.test("a row of Tabell 3 is checked in its amounts, the sum in its counts too", () => {
  assert.deepEqual(
    cellsOf("2025-tabell3-flen"),
    agreeing({
      avoided_social_assistance_sek: 426_250,
      tax_sek: 145_200,
      saving_sek: 571_450,
      fee_sek: 190_989,
      balance_sek: 380_461,
    }),
  );
  assert.deepEqual(
    cellsOf("2025-tabell3-summering"),
    agreeing({
      participants: 676,
      full_time_jobs: 20,
      avoided_social_assistance_sek: 3_100_000,
      tax_sek: 1_056_000,
      saving_sek: 4_156_000,
      fee_sek: 4_000_000,
      balance_sek: 156_000,
    }),
  );
});

Deno.test("rows of another year are not checked", () => {
  const earlier = <Row extends { row_id: string; year: number }>(row: Row) => ({
    ...row,
    row_id: "2024",
    year: 2024,
  });
  const cells = checked({
    jobs: [...data.jobs, earlier(data.jobs[0]!)],
    municipalities: [...data.municipalities, earlier(data.municipalities[0]!)],
  });
  assert.deepEqual(cellsOf("2024", cells), []);
  assert.deepEqual(differingCells(cells), []);
});

Deno.test("a row that nothing is worked out for differs in every cell", () => {
  const [eskilstuna, ...others] = data.municipalities;
  const stray = { ...eskilstuna!, member_code: "9999" };
  const cells = checked({ municipalities: [stray, ...others] });
  assert.deepEqual(cellsOf(stray.row_id, differingCells(cells)), [
    ["avoided_social_assistance_sek", "697500", null],
    ["tax_sek", "237600", null],
    ["saving_sek", "935100", null],
    ["fee_sek", "1485201", null],
    ["balance_sek", "-550101", null],
  ]);
});

Deno.test("a protected number of jobs leaves its row without a calculation", () => {
  const [whole, ...others] = data.jobs;
  const cells = checked({
    jobs: [{ ...whole!, jobs: null }, ...others],
    municipalities: [],
  });
  assert.deepEqual(cellsOf(whole!.row_id, differingCells(cells)), [
    ["avoided_social_assistance_sek", "1705000", null],
    ["tax_sek", "871200", null],
    ["result_sek", "2576200", null],
  ]);
});

Deno.test("a number that is not printed is not checked", () => {
  const [eskilstuna, ...others] = data.municipalities;
  const cells = checked({
    municipalities: [{ ...eskilstuna!, tax_sek: null }, ...others],
  });
  assert.deepEqual(
    cellsOf(eskilstuna!.row_id, cells).map(([column]) => column),
    [
      "avoided_social_assistance_sek",
      "saving_sek",
      "fee_sek",
      "balance_sek",
    ],
  );
});
