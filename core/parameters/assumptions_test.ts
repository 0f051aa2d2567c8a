import assert from "node:assert/strict";
import type { StandardAmountRow } from "../data/tables/standard_amount_table.ts";
import { kronor } from "../money.ts";
import { ASSUMPTIONS } from "./assumption_definitions.ts";
import { checkOverrides } from "./assumption_overrides.ts";
import { assumptionsAt } from "./assumptions.ts";
import { standardAmountAt } from "./standard_amounts.ts";

const row = (
  parameter_id: string,
  value: number,
  valid_from = "2025-01-01",
  valid_to: string | null = null,
): StandardAmountRow => ({
  parameter_id,
  title: parameter_id,
  value: kronor(value),
  unit: "kr",
  valid_from,
  valid_to,
  source: `Dokument ${valid_from.slice(0, 4)}`,
  note: null,
});

const ROWS = [
  row("forsorjningsstod-per-heltid", 155_000),
  row("manadslon", 22_000, "2025-01-01", "2025-12-31"),
  row("manadslon", 23_000, "2026-01-01"),
  row("kommunalskatt", 20),
  row("kommunal-och-regional-skatt", 30),
];

Deno.test("a standard amount is the one that holds on the day", () => {
  assert.equal(
    standardAmountAt(ROWS, "manadslon", "2025-12-31").value.toFixed(),
    "22000",
  );
  const later = standardAmountAt(ROWS, "manadslon", "2026-01-01");
  assert.equal(later.value.toFixed(), "23000");
  assert.equal(later.source, "Dokument 2026");
});

Deno.test("a standard amount that is missing, or has no value on the day, is refused", () => {
  assert.throws(() => standardAmountAt(ROWS, "timlon", "2025-01-01"), {
    name: "InputError",
    message: "parametern timlon saknas i data/reference/standard_amounts.csv",
  });
  assert.throws(
    () => standardAmountAt(ROWS, "manadslon", "2024-12-31"),
    /manadslon saknar värde för 2024-12-31/,
  );
});

Deno.test("the region's tax is both taxes less the municipality's", () => {
  const { values, parameters } = assumptionsAt(ROWS, "2025-01-01");
  // 30 % − 20 %
  assert.equal(values.regionalTaxPct.toFixed(), "10");
  const parameter = parameters.find(({ id }) => id === "regionalskatt")!;
  assert.match(
    parameter.note!,
    /30 procent kommunal och regional skatt tillsammans minus 20 procent/,
  );
});

Deno.test("what no document gives is neutral and says that it is assumed", () => {
  const { values, parameters } = assumptionsAt(ROWS, "2025-01-01");
  assert.equal(parameters.length, ASSUMPTIONS.length);
  assert.equal(values.deadweightPct.toFixed(), "0");
  assert.equal(values.retentionFirstYearPct.toFixed(), "100");
  assert.equal(values.horizonYears.toFixed(), "1");
  const assumed = ASSUMPTIONS.filter(({ neutral }) => neutral !== null);
  for (const { id } of assumed) {
    const { source } = parameters.find((parameter) => parameter.id === id)!;
    assert.match(source, /^Antagande/);
  }
});

Deno.test("a decimal that the user writes is taken exactly", () => {
  const { values } = assumptionsAt(ROWS, "2025-01-01", {
    municipalTaxPct: 22.02,
  });
  assert.equal(values.municipalTaxPct.toFixed(), "22.02");
});

Deno.test("every fault of the user's values is told at once, in Swedish", () => {
  assert.throws(
    () =>
      checkOverrides({
        deadweightPct: 120,
        horizonYears: 1.5,
        monthlyWageSek: "22 000",
        dodvikt: 1,
      }),
    {
      name: "InputError",
      message: [
        "antagandet monthlyWageSek (månadslön): " +
        'väntade ett tal mellan 0 och 1000000 kr per månad, fick "22 000"',
        "antagandet deadweightPct (dödvikt): " +
        "väntade ett tal mellan 0 och 100 procent, fick 120",
        "antagandet horizonYears (tidshorisont): " +
        "väntade ett heltal mellan 1 och 40 år, fick 1.5",
        `okänt antagande dodvikt; det finns ${
          ASSUMPTIONS.map(({ name }) => name).join(", ")
        }`,
      ].join("\n"),
    },
  );
  assert.throws(() => checkOverrides(null), {
    message: "antagandena: väntade ett objekt, fick null",
  });
  assert.throws(
    () => checkOverrides({ deadweightPct: NaN }),
    /väntade ett tal mellan 0 och 100 procent, fick NaN/,
  );
});

Deno.test("the bounds of an assumption are allowed", () => {
  for (const { name, min, max } of ASSUMPTIONS) {
    assert.deepEqual(checkOverrides({ [name]: min }), { [name]: min });
    assert.deepEqual(checkOverrides({ [name]: max }), { [name]: max });
  }
});
