import assert from "node:assert/strict";
import type { Member } from "../data/forbund.ts";
import type { TaxRateRow } from "../data/tables/indicator_tables.ts";
import { localTaxRates } from "./local_tax_rates.ts";

const MEMBERS: readonly Member[] = [
  { code: "00", name: "Staten", party: "stat" },
  { code: "04", name: "Region Norr", party: "region" },
  { code: "0401", name: "Norrby", party: "kommun" },
  { code: "0402", name: "Söderby", party: "kommun" },
];
const NORRBY: TaxRateRow = {
  region_code: "0401",
  year: 2025,
  kind: "kommun",
  rate_pct: 22.5,
  source: "Beslut 12",
  note: "Preliminär",
};
const ROWS: readonly TaxRateRow[] = [
  { ...NORRBY, year: 2024, rate_pct: 1 },
  { ...NORRBY, kind: "region", rate_pct: 2 },
  NORRBY,
  { ...NORRBY, region_code: "04", kind: "region", rate_pct: 11, note: null },
  { ...NORRBY, region_code: "0402", year: 2024, rate_pct: 3 },
];

Deno.test("a year's own rates are taken, and who has none is named", () => {
  const { ratesPct, missing } = localTaxRates(ROWS, MEMBERS, 2025);
  assert.deepEqual(
    [...ratesPct].map(([code, rate]) => [code, rate.toFixed()]),
    [["04", "11"], ["0401", "22.5"]],
  );
  assert.deepEqual(missing, ["Söderby"]);
});

Deno.test("a rate in use is a parameter of its calendar year, with its source", () => {
  const [region, norrby] = localTaxRates(ROWS, MEMBERS, 2025).parameters;
  assert.deepEqual({ ...norrby, value: norrby!.value.toFixed() }, {
    id: "skattesats-0401",
    title: "Kommunalskatt, Norrby",
    value: "22.5",
    unit: "procent",
    validFrom: "2025-01-01",
    validTo: "2025-12-31",
    source: "Beslut 12",
    note: "Preliminär",
  });
  assert.equal(region!.title, "Regionalskatt, Region Norr");
  assert.equal(region!.note, undefined);
});

Deno.test("the standard rates need none of the real ones and miss none", () => {
  assert.deepEqual(localTaxRates(ROWS, MEMBERS, "schablon"), {
    ratesPct: new Map(),
    missing: [],
    parameters: [],
  });
});
