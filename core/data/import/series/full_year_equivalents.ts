import {
  EQUIVALENT_MEASURES,
  FULL_YEAR_EQUIVALENTS,
} from "../../tables/indicator_tables.ts";
import type { ImportedTable } from "../imported_table.ts";
import { nameOf, variableOf } from "../imported_table.ts";
import { plainWords } from "../recognition/words.ts";
import type { Cells, ContentRule, SeriesForm } from "./series_form.ts";

/** What tells that a table is of a measure. */
const MEASURES: readonly (readonly [
  typeof EQUIVALENT_MEASURES[number],
  RegExp,
])[] = [
  [
    "scb",
    /\bscb\b|statistiska centralbyran|statistics sweden|tab1386|he0000t0/,
  ],
  ["kolada", /kolada/],
  ["forsorjningsmatt", /forsorjningsmatt|finsam\.se/],
];

/**
 * Full-year equivalents by benefit. SCB's `Sjukpenning` includes
 * rehabiliteringspenning.
 *
 * @source SCB, HE0000T02N2 (TAB1386), tabellinnehåll; SCB, Beskrivning av antal
 * helårsekvivalenter; Kolada, N01707, N01710 och N01711.
 */
export const FULL_YEAR_EQUIVALENTS_FORM: SeriesForm = {
  name: "full_year_equivalents",
  title: "Helårsekvivalenter",
  schema: FULL_YEAR_EQUIVALENTS,
  valueColumns: ["people", "share_pct"],
  contents: [
    people(
      /^sjuk(penning|- och rehabiliteringspenning)$/,
      "sjuk-och-rehabiliteringspenning",
    ),
    people(
      /^sjuk- och aktivitetsers(ers)?attning$/,
      "sjuk-och-aktivitetsersattning",
    ),
    people(/^arbetsloshet(sersattning)?$/, "arbetsloshetsersattning"),
    people(/^arbetsmarknadsatgarder$/, "arbetsmarknadsatgarder"),
    people(/^ekonomiskt bistand$/, "ekonomiskt-bistand"),
    people(/^etableringsersattning$/, "etableringsersattning"),
    people(/^summa helarsekvivalenter$/, "total"),
    {
      label: /^andel av befolkningen( \d+-\d+ ar)?$/,
      column: "share_pct",
      fixed: { benefit: "total" },
    },
    { label: /^folkmangd( \d+-\d+ ar)?$/, column: null },
    kolada("N01707", "etableringsersattning"),
    kolada("N01710", "ekonomiskt-bistand"),
    kolada("N01711", "total"),
  ],
  periodCells: (period) =>
    period.kind === "other" ? null : {
      year: String(period.year),
      month: period.kind === "month" ? String(period.month) : "",
    },
  periods: "år eller månader",
  ageColumn: "age_band",
  ageOtherwise: "",
  tableCells: measureCells,
  socialAssistance: {
    isPart: ({ benefit }) => benefit === "ekonomiskt-bistand",
    isSum: ({ benefit }) => benefit === "total",
  },
};

/** Kolada's numbers come without their unit: a number or a share of people. */
function kolada(code: string, benefit: string): ContentRule {
  const choices = ["people", "share_pct"];
  return { codes: [code], column: null, choices, fixed: { benefit } };
}

function people(label: RegExp, benefit: string): ContentRule {
  return { label, column: "people", fixed: { benefit } };
}

/** The measure, which must be certain: measures are never mixed. */
function measureCells(table: ImportedTable, source: string, given: Cells) {
  const known: readonly string[] = EQUIVALENT_MEASURES;
  if (given.measure !== undefined && !known.includes(given.measure)) {
    return {
      column: "measure",
      fault: `måttet ${JSON.stringify(given.measure)} finns inte; det finns ` +
        known.join(", "),
    };
  }
  const told = plainWords(
    [source, table.source, table.title, table.tableId].join(" "),
  );
  const found = MEASURES.filter(([, pattern]) => pattern.test(told))
    .map(([measure]) => measure);
  const measures = [...new Set([...found, given.measure ?? []].flat())];
  if (measures.length > 1) {
    return {
      column: "measure",
      fault: `tabellen kan vara av olika mått: ${measures.join(" och ")}`,
    };
  }
  const [measure] = measures;
  if (measure === undefined) {
    return {
      column: "measure",
      fault: "filen säger inte vilket mått det är; ange --set measure=" +
        EQUIVALENT_MEASURES.join(" eller --set measure="),
    };
  }
  return isOfEquivalents(table) || given.measure !== undefined
    ? { cells: { measure } }
    : {
      column: "measure",
      fault: "filen säger inte att talen är helårsekvivalenter; är de det, " +
        `ange --set measure=${measure}`,
    };
}

function isOfEquivalents(table: ImportedTable): boolean {
  const contents = variableOf(table, "contents")?.categories.map(nameOf) ?? [];
  return [table.title, table.contents?.label, ...contents].some((text) =>
    /helarsekvivalent/.test(plainWords(text ?? ""))
  ) || table.format === "kolada";
}
