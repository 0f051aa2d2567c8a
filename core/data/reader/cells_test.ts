import assert from "node:assert/strict";
import type { z } from "zod";
import {
  amountSek,
  count,
  decimal,
  isoDate,
  municipalityCode,
  oneOf,
  optional,
  regionCode,
  text,
  year,
} from "./cells.ts";

/** Asserts what each text becomes; amounts and decimals as text. */
function reads<T>(cell: z.ZodType<T, string>, expected: [string, unknown][]) {
  for (const [found, value] of expected) {
    const typed: unknown = cell.parse(found);
    const shown = typed !== null && typeof typed === "object"
      ? String(typed)
      : typed;
    assert.equal(shown, value);
  }
}

/** Asserts that every text is refused with the same expectation. */
function refuses<T>(
  cell: z.ZodType<T, string>,
  expected: string,
  texts: readonly string[],
) {
  for (const found of texts) {
    const { success, error } = cell.safeParse(found);
    assert.equal(success, false, JSON.stringify(found));
    assert.deepEqual(error?.issues.map(({ message }) => message), [expected]);
  }
}

Deno.test("text is anything that is not blank, kept as it stands", () => {
  reads(text, [["Vingåker", "Vingåker"], ["0", "0"], [" a ", " a "]]);
  refuses(text, "en text", ["", " ", "\t", "\u00a0"]);
});

Deno.test("a region code stays text, with its leading zero", () => {
  reads(regionCode, [["00", "00"], ["04", "04"], ["0484", "0484"]]);
  refuses(regionCode, "en regionkod med två eller fyra siffror", [
    "484",
    "4",
    "",
    "04840",
    "048x",
    "0484 ",
    "0484\n",
    "SE122",
  ]);
});

Deno.test("a municipality code has four digits", () => {
  reads(municipalityCode, [["0484", "0484"]]);
  refuses(municipalityCode, "en kommunkod med fyra siffror", [
    "04",
    "484",
    "0484 Eskilstuna",
  ]);
});

Deno.test("a year is a number from 1990 to 2099", () => {
  reads(year, [["1990", 1990], ["2025", 2025], ["2099", 2099]]);
  refuses(year, "ett årtal mellan 1990 och 2099", [
    "1989",
    "2100",
    "25",
    "2025.0",
    " 2025",
    "",
  ]);
});

Deno.test("a date is one that exists in the calendar", () => {
  reads(isoDate, [["2024-02-29", "2024-02-29"], ["2025-12-31", "2025-12-31"]]);
  refuses(isoDate, "ett datum som 2025-12-31", [
    "2025-02-29",
    "2025-02-30",
    "2025-13-01",
    "2025-00-10",
    "2025-1-1",
    "31/12/2025",
    "20251231",
    "2025-12-31T00:00",
    "",
  ]);
});

Deno.test("a count is a whole number, 0 or more, that a number holds exactly", () => {
  reads(count, [["0", 0], ["62820", 62820], [
    "999999999999999",
    999_999_999_999_999,
  ]]);
  refuses(count, "ett heltal, 0 eller mer", [
    "-1",
    "1.0",
    "1 234",
    "1\u00a0234",
    "1e3",
    "..",
    "",
    "9999999999999999",
  ]);
});

Deno.test("an amount is in whole kronor, of any size", () => {
  reads(amountSek, [
    ["0", "0"],
    ["-38852", "-38852"],
    ["123456789012345678901234567890", "123456789012345678901234567890"],
  ]);
  refuses(amountSek, "ett belopp i hela kronor", [
    "1 234,5x",
    "1234.50",
    "1234,50",
    "38 852",
    "38852 kr",
    "38852-",
    "\u2212100",
    "",
    "1e6",
    "0x10",
  ]);
});

Deno.test("a decimal number has a point, never a comma", () => {
  reads(decimal, [["3.04", "3.04"], ["-0.5", "-0.5"], ["100", "100"]]);
  refuses(decimal, "ett tal med decimalpunkt", [
    "3,04",
    "3.",
    ".5",
    "3.04%",
    "NaN",
    "Infinity",
    "",
  ]);
});

Deno.test("a word is one of those listed, and the message lists them", () => {
  const party = oneOf(["stat", "region"]);
  reads(party, [["stat", "stat"]]);
  refuses(party, "något av stat, region", ["Stat", "kommun", ""]);
});

Deno.test("an optional cell is null when empty, and otherwise as strict as its kind", () => {
  reads(optional(count), [["", null], ["0", 0], ["7", 7]]);
  refuses(optional(count), "ett heltal, 0 eller mer eller tomt", [
    " ",
    "-",
    "..",
    "7x",
  ]);
  refuses(optional(isoDate), "ett datum som 2025-12-31 eller tomt", ["i fjol"]);
  refuses(optional(oneOf(["a", "b"])), "något av a, b eller tomt", ["c"]);
});
