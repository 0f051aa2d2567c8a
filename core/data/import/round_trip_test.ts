import assert from "node:assert/strict";
import fc from "fast-check";
import {
  type CsvStyle,
  type TrueTable,
  type TrueVariable,
  writeCsv,
  writeJsonStat,
  writeKolada,
  writePx,
} from "./agency_fixtures.ts";
import { readAgencyTable } from "./read_agency_table.ts";
import { FULL_YEAR_EQUIVALENTS_FORM } from "./series/full_year_equivalents.ts";
import { POPULATION_FORM } from "./series/population.ts";
import type { Cells, SeriesForm } from "./series/series_form.ts";
import { request, target } from "./series_fixtures.ts";
import { importIntoSeries } from "./series_import.ts";
import { seriesCsv } from "./tidy/merged_series.ts";

/** A table of an agency, and the rows of a series that it stands for. */
interface Pair {
  readonly table: TrueTable;
  readonly rows: readonly Cells[];
}

const REGIONS: TrueVariable = {
  code: "Region",
  label: "region",
  categories: [
    { code: "00", label: "Riket" },
    { code: "1860", label: "Laxå" },
    { code: "1881", label: "Kumla" },
  ],
};
const SEXES: TrueVariable = {
  code: "Kon",
  label: "kön",
  categories: [
    { code: "2", label: "kvinnor" },
    { code: "1", label: "män" },
    { code: "1+2", label: "totalt" },
  ],
};
const SEX_OF: Readonly<Record<string, string>> = {
  "2": "K",
  "1": "M",
  "1+2": "T",
};

/** A tidy row for every number of a table, and the table. */
function pair(
  title: string,
  variables: readonly TrueVariable[],
  values: readonly string[],
  rowOf: (codes: readonly string[], value: string) => Cells,
): Pair {
  const rows = values.map((value, cell) => {
    let rest = cell;
    const codes = variables.toReversed().map(({ categories }) => {
      const { code } = categories[rest % categories.length]!;
      rest = Math.floor(rest / categories.length);
      return code;
    }).reverse();
    return rowOf(codes, value);
  });
  return { table: { title, variables, values }, rows };
}

function valuesOf(variables: readonly TrueVariable[], decimals: number) {
  const cells = variables.reduce(
    (n, { categories }) => n * categories.length,
    1,
  );
  // From 1: that a municipality's 0 is not a number is tested elsewhere.
  const value = fc.integer({ min: 1, max: 9_999_999 })
    .map((whole) => String(whole / 10 ** decimals));
  return fc.array(value, { minLength: cells, maxLength: cells });
}

function years(count: number): TrueVariable {
  const categories = Array.from({ length: count }, (_, at) => {
    const year = String(2018 + at);
    return { code: year, label: year };
  });
  return { code: "Tid", label: "år", categories };
}

const POPULATION: fc.Arbitrary<Pair> = fc.integer({ min: 1, max: 5 })
  .chain((count) => {
    const variables = [
      REGIONS,
      SEXES,
      {
        code: "Alder",
        label: "ålder",
        categories: [
          { code: "20-64", label: "20–64 år" },
          { code: "65+", label: "65+ år" },
        ],
      },
      {
        code: "ContentsCode",
        label: "tabellinnehåll",
        categories: [{ code: "BE0101N1", label: "Folkmängd" }],
      },
      years(count),
    ];
    return valuesOf(variables, 0).map((values) =>
      pair(
        "Folkmängd efter region, kön, ålder och år",
        variables,
        values,
        ([region, sex, age, , year], population) => ({
          region_code: region!,
          reference_date: `${year}-12-31`,
          measure: age === "65+" ? "65-" : "20-64",
          sex: SEX_OF[sex!]!,
          population,
        }),
      )
    );
  });

/** What SCB calls the contents, and what they are in the series. */
const BENEFITS: Readonly<Record<string, string>> = {
  Sjukpenning: "sjuk-och-rehabiliteringspenning",
  "Ekonomiskt bistånd": "ekonomiskt-bistand",
  "Summa helårsekvivalenter": "total",
};

const EQUIVALENTS: fc.Arbitrary<Pair> = fc.constant(["2025M01", "2025M12"])
  .chain((months) => {
    const variables = [
      REGIONS,
      SEXES,
      {
        code: "Aldersgrupp",
        label: "åldersgrupp",
        categories: [{ code: "20-65", label: "20–65 år" }],
      },
      {
        code: "ContentsCode",
        label: "tabellinnehåll",
        categories: Object.keys(BENEFITS)
          .map((label, at) => ({ code: `HE0000T${at}`, label })),
      },
      {
        code: "Tid",
        label: "månad",
        categories: months.map((code) => ({ code, label: code })),
      },
    ];
    return valuesOf(variables, 1).map((values) =>
      pair(
        "Helårsekvivalenter efter region, kön, åldersgrupp och månad",
        variables,
        values,
        ([region, sex, age_band, content, month], people) => ({
          region_code: region!,
          year: month!.slice(0, 4),
          month: String(Number(month!.slice(5))),
          sex: SEX_OF[sex!]!,
          age_band: age_band!,
          benefit: Object.values(BENEFITS)[Number(content!.at(-1))]!,
          measure: "scb",
          people,
        }),
      )
    );
  });

const STYLES: fc.Arbitrary<CsvStyle> = fc.record({
  separator: fc.constantFrom(",", ";", "\t", " "),
  labels: fc.constantFrom("text", "both"),
  columns: fc.constantFrom("period", "contents"),
  title: fc.constant(true),
  encoding: fc.constantFrom("utf-8", "utf-8-bom"),
  lineEnd: fc.constantFrom("\n", "\r\n"),
});

/** The series' CSV that a file gives, its rows in the order of their texts. */
async function tidyCsv(bytes: Uint8Array, form: SeriesForm, source: string) {
  const { tables, problems } = await readAgencyTable(bytes, "fil");
  assert.deepEqual(problems, []);
  const result = importIntoSeries(
    tables[0]!,
    "fil",
    request({ source }),
    target(form),
  );
  assert.deepEqual(result.problems, []);
  return sorted(result.csv);
}

function sorted(csv: string): string[] {
  const [header, ...rows] = csv.trimEnd().split("\n");
  return [header!, ...rows.sort()];
}

/** The tidy CSV that a table was made from, each row with its source. */
function expectedCsv(
  { rows }: Pair,
  form: SeriesForm,
  source: string,
): string[] {
  const sourced = rows.map((row) => ({
    ...row,
    source: `${source} (hämtad 2026-03-19)`,
  }));
  return sorted(seriesCsv(sourced, form));
}

for (
  const [form, pairs] of [
    [POPULATION_FORM, POPULATION],
    [FULL_YEAR_EQUIVALENTS_FORM, EQUIVALENTS],
  ] as const
) {
  Deno.test(`${form.name}.csv is the same after a way through PxWeb's CSV`, async () => {
    await fc.assert(
      fc.asyncProperty(pairs, STYLES, async (truth, style) => {
        const { bytes } = writeCsv(truth.table, style);
        assert.deepEqual(
          await tidyCsv(bytes, form, "SCB"),
          expectedCsv(truth, form, `SCB, ${truth.table.title}`),
        );
      }),
      { numRuns: 60 },
    );
  });

  Deno.test(`${form.name}.csv is the same after a way through PX`, async () => {
    await fc.assert(
      fc.asyncProperty(
        pairs,
        fc.constantFrom("windows-1252", "utf-8"),
        async (truth, encoding) => {
          // The dash of an age group is beyond Latin-1.
          const table = encoding === "utf-8"
            ? truth.table
            : withHyphens(truth.table);
          const { bytes } = writePx(table, encoding as "utf-8");
          assert.deepEqual(
            await tidyCsv(bytes, form, "SCB"),
            expectedCsv(truth, form, `SCB, PROV1, ${truth.table.title}`),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  Deno.test(`${form.name}.csv is the same after a way through JSON-stat`, async () => {
    await fc.assert(
      fc.asyncProperty(
        pairs,
        fc.constantFrom("array", "object"),
        async (truth, style) => {
          const { bytes } = writeJsonStat(truth.table, style as "array");
          assert.deepEqual(
            await tidyCsv(bytes, form, "SCB"),
            expectedCsv(truth, form, `SCB, ${truth.table.title}`),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
}

Deno.test("population.csv is the same after a way through Kolada's JSON", async () => {
  const pairs = fc.integer({ min: 1, max: 5 }).chain((count) => {
    const variables = [
      REGIONS,
      {
        ...SEXES,
        categories: ["K", "M", "T"].map((code) => ({ code, label: code })),
      },
      {
        code: "kpi",
        label: "kpi",
        categories: [{ code: "N01955", label: "" }],
      },
      years(count),
    ];
    return valuesOf(variables, 0).map((values) =>
      pair(
        "",
        variables,
        values,
        ([region, sex, , year], population) => ({
          region_code: region!,
          reference_date: `${year}-12-31`,
          measure: "20-64",
          sex: sex!,
          population,
        }),
      )
    );
  });
  await fc.assert(
    fc.asyncProperty(pairs, fc.constantFrom(2, 3), async (truth, version) => {
      const { bytes } = writeKolada(truth.table, version as 2 | 3);
      assert.deepEqual(
        await tidyCsv(bytes, POPULATION_FORM, "Kolada"),
        expectedCsv(truth, POPULATION_FORM, "Kolada, nyckeltal N01955"),
      );
    }),
    { numRuns: 60 },
  );
});

function withHyphens(table: TrueTable): TrueTable {
  return {
    ...table,
    variables: table.variables.map((variable) => ({
      ...variable,
      categories: variable.categories.map(({ code, label }) => ({
        code,
        label: label.replace("–", "-"),
      })),
    })),
  };
}
