import assert from "node:assert/strict";
import { csvParse } from "d3-dsv";
import { describeProblem } from "../problems.ts";
import { readAgencyTable } from "./read_agency_table.ts";
import { utf8 } from "./reading_fixtures.ts";
import { FULL_YEAR_EQUIVALENTS_FORM } from "./series/full_year_equivalents.ts";
import {
  DEPENDENCY_RATIO_FORM,
  NEET_FORM,
  SOCIAL_ASSISTANCE_FORM,
  TAX_RATES_FORM,
  UNEMPLOYMENT_FORM,
} from "./series/indicators.ts";
import { POPULATION_FORM } from "./series/population.ts";
import type { Cells, SeriesForm } from "./series/series_form.ts";
import { request, target } from "./series_fixtures.ts";
import { importIntoSeries, type ImportTarget } from "./series_import.ts";
import type { ImportRequest } from "./tidy/import_request.ts";

/** Reads a file into a series; its rows without the columns that are empty. */
async function imported(
  file: string,
  form: SeriesForm | ImportTarget,
  told: Partial<ImportRequest> = {},
) {
  const { tables, problems } = await readAgencyTable(utf8(file), "fil");
  assert.deepEqual(problems, []);
  const to = "form" in form ? form : target(form);
  const result = importIntoSeries(tables[0]!, "fil", request(told), to);
  const csv = result.problems.length > 0 ? "" : result.csv;
  const rows = csvParse(csv).map((row) =>
    Object.fromEntries(Object.entries(row).filter(([, text]) => text !== ""))
  );
  return {
    ...result,
    rows: rows as Record<string, string>[],
    message: result.problems.map(describeProblem).join("\n"),
  };
}

/** The chosen columns of some rows. */
function only(
  rows: readonly Cells[],
  ...columns: string[]
): (string | undefined)[][] {
  return rows.map((row) => columns.map((name) => row[name]));
}

/** The options that a message asks the analyst to give. */
function asked(message: string): string[] {
  return [
    ...message.matchAll(/--source|--set \w+=|--column "[^"]+"/g),
  ].map(([option]) => option.replaceAll('"', ""));
}

const FYE = `"Helårsekvivalenter efter region, kön, åldersgrupp och månad"

"region","kön","åldersgrupp","Ekonomiskt bistånd 2025M01","Ekonomiskt bistånd 2025M02","Summa helårsekvivalenter 2025M01","Summa helårsekvivalenter 2025M02","Andel av befolkningen 2025M01","Andel av befolkningen 2025M02"
"1860 Laxå","kvinnor","20–64 år",40,41.5,210,211,15.1,15.2
"1881 Kumla","kvinnor","20–64 år",120,0,900,780,13.1,11.2
"0180 Stockholm","kvinnor","20–64 år",1,2,3,4,5,6
`;

Deno.test("women and men without both together are told of, for notebooks use both", async () => {
  const header =
    `"region","kön","åldersgrupp","Summa helårsekvivalenter 2025M01"\n`;
  const line = (sex: string, people: number) =>
    `"1860 Laxå","${sex}","20–64 år",${people}\n`;
  const parts = header + line("kvinnor", 210) + line("män", 190);
  const told = { source: "SCB", set: { measure: "scb" } };
  const notesOf = async (file: string) =>
    (await imported(file, FULL_YEAR_EQUIVALENTS_FORM, told)).notes
      .filter((note) => note.includes("båda tillsammans"));
  assert.equal((await notesOf(parts)).length, 1);
  assert.deepEqual(await notesOf(parts + line("totalt", 400)), []);
});

Deno.test("full-year equivalents of SCB go to one row per benefit and month", async () => {
  const { rows, message, notes } = await imported(
    FYE,
    FULL_YEAR_EQUIVALENTS_FORM,
    { source: "SCB" },
  );
  assert.equal(message, "");
  assert.deepEqual(rows[0], {
    region_code: "1860",
    year: "2025",
    month: "1",
    sex: "K",
    age_band: "20-64",
    benefit: "ekonomiskt-bistand",
    measure: "scb",
    people: "40",
    source:
      "SCB, Helårsekvivalenter efter region, kön, åldersgrupp och månad (hämtad 2026-03-19)",
  });
  const totals = rows.filter(({ benefit }) => benefit === "total");
  assert.deepEqual(
    only(totals, "region_code", "month", "people", "share_pct").slice(0, 2),
    [
      ["1860", "1", "210", "15.1"],
      ["1860", "2", "211", "15.2"],
    ],
  );
  assert.ok(notes.includes("Utanför förbundet och inte med: 0180 Stockholm"));
  assert.ok(notes.includes("Finns inte i filen: 00 Riket, 18 Örebro län"));
});

Deno.test("a municipality that stands as 0 beside months that do not has not reported", async () => {
  const { rows, notes } = await imported(FYE, FULL_YEAR_EQUIVALENTS_FORM, {
    source: "SCB",
  });
  const gap = rows.filter((row) =>
    row.region_code === "1881" && row.month === "2"
  );
  assert.deepEqual(only(gap, "benefit", "people", "share_pct"), [
    ["ekonomiskt-bistand", undefined, undefined],
    ["total", undefined, undefined],
  ]);
  assert.match(gap[0]!.note!, /^Ej rapporterat: källan anger 0/);
  // The sum that was published is kept in words.
  assert.match(gap[1]!.note!, /källan: people 780, share_pct 11\.2/);
  assert.ok(
    notes.includes(
      "Ekonomiskt bistånd 0, läst som ej rapporterat: 1881 2025-02",
    ),
  );
});

Deno.test("a 0 that stands alone is judged by what the series has already", async () => {
  const file =
    `"region","Summa helårsekvivalenter 2025M03","Ekonomiskt bistånd 2025M03"\n"1881 Kumla",800,0\n`;
  const told = { source: "SCB" };
  const alone = await imported(file, FULL_YEAR_EQUIVALENTS_FORM, told);
  assert.equal(
    alone.rows.find(({ benefit }) => benefit === "ekonomiskt-bistand")?.people,
    "0",
  );
  const before = {
    region_code: "1881",
    year: "2025",
    month: "2",
    sex: "T",
    age_band: "",
    benefit: "ekonomiskt-bistand",
    measure: "scb",
    people: "118",
    share_pct: "",
    source: "SCB",
    note: "",
  };
  const beside = await imported(
    file,
    target(FULL_YEAR_EQUIVALENTS_FORM, [before]),
    told,
  );
  assert.equal(beside.message, "");
  assert.equal(
    beside.rows.find(({ month }) => month === "3")?.people,
    undefined,
  );
});

Deno.test("a sex may be 0 where the municipality has reported", async () => {
  const file =
    `"region","kön","Ekonomiskt bistånd 2024","Ekonomiskt bistånd 2025"
"1860 Laxå","män",3,4
"1860 Laxå","kvinnor",2,0
`;
  const { rows } = await imported(file, FULL_YEAR_EQUIVALENTS_FORM, {
    source: "SCB",
    set: { measure: "scb" },
  });
  assert.deepEqual(only(rows, "sex", "year", "people"), [
    ["M", "2024", "3"],
    ["M", "2025", "4"],
    ["K", "2024", "2"],
    ["K", "2025", "0"],
  ]);
});

Deno.test("measures are never mixed, and must be known", async () => {
  const unknown = await imported(FYE, FULL_YEAR_EQUIVALENTS_FORM, {
    source: "Regionen",
  });
  assert.match(unknown.message, /filen säger inte vilket mått/);
  const both = await imported(FYE, FULL_YEAR_EQUIVALENTS_FORM, {
    source: "SCB",
    set: { measure: "kolada" },
  });
  assert.match(both.message, /kan vara av olika mått: scb och kolada/);
  const capitals = await imported(FYE, FULL_YEAR_EQUIVALENTS_FORM, {
    source: "SCB",
    set: { measure: "SCB" },
  });
  assert.match(capitals.message, /måttet "SCB" finns inte; det finns .*scb/);
  const other = await imported(
    '"region","Ekonomiskt bistånd 2025"\n"1860 Laxå",4000\n',
    FULL_YEAR_EQUIVALENTS_FORM,
    { source: "SCB" },
  );
  assert.match(other.message, /säger inte att talen är helårsekvivalenter/);
});

const KOLADA = (kpi: string, ...values: (number | null)[]) =>
  JSON.stringify({
    count: 1,
    values: values.map((value, at) => ({
      kpi,
      municipality: ["1860", "1881", "0000", "0018"][at],
      period: 2024,
      values: [{ gender: "T", count: 1, status: "", value }],
    })),
  });

Deno.test("Kolada's own measure needs to be told whether it is people or shares", async () => {
  const untold = await imported(
    KOLADA("N01711", 15.9),
    FULL_YEAR_EQUIVALENTS_FORM,
  );
  assert.match(
    untold.message,
    /--column "N01711=people" eller --column "N01711=share_pct"/,
  );
  const { rows } = await imported(
    KOLADA("N01711", 15.9),
    FULL_YEAR_EQUIVALENTS_FORM,
    {
      columns: { N01711: "share_pct" },
    },
  );
  assert.deepEqual(only(rows, "benefit", "measure", "share_pct", "people"), [
    ["total", "kolada", "15.9", undefined],
  ]);
});

Deno.test("inhabitants of a year are of its last day, those of a month of the month's", async () => {
  const file =
    `"region","ålder","kön","Folkmängden per månad 2024M02","Folkmängden per månad 2025M12"
"1860","20–64 år","TotSa totalt",2800,2790
"1860","65+ år","TotSa totalt",1500,1510
`;
  const { rows } = await imported(file, POPULATION_FORM, { source: "SCB" });
  assert.deepEqual(
    only(rows, "reference_date", "measure", "sex", "population"),
    [
      ["2024-02-29", "20-64", "T", "2800"],
      ["2025-12-31", "20-64", "T", "2790"],
      ["2024-02-29", "65-", "T", "1500"],
      ["2025-12-31", "65-", "T", "1510"],
    ],
  );
});

Deno.test("Kolada's inhabitants have their ages from the indicator", async () => {
  const { rows } = await imported(
    KOLADA("N01955", 2790, 12000, 5979723),
    POPULATION_FORM,
  );
  assert.deepEqual(
    only(
      rows,
      "region_code",
      "reference_date",
      "measure",
      "population",
      "source",
    ),
    [
      [
        "1860",
        "2024-12-31",
        "20-64",
        "2790",
        "Kolada, nyckeltal N01955 (hämtad 2026-03-19)",
      ],
      [
        "1881",
        "2024-12-31",
        "20-64",
        "12000",
        "Kolada, nyckeltal N01955 (hämtad 2026-03-19)",
      ],
      [
        "00",
        "2024-12-31",
        "20-64",
        "5979723",
        "Kolada, nyckeltal N01955 (hämtad 2026-03-19)",
      ],
    ],
  );
});

Deno.test("contents that are not the series' own are refused by name", async () => {
  const file = '"region","Medelfolkmängd 2025"\n"1860",5480\n';
  const { message } = await imported(file, POPULATION_FORM, { source: "SCB" });
  assert.match(
    message,
    /Medelfolkmängd: filen säger inte säkert.*--column "Medelfolkmängd=population"/,
  );
});

Deno.test("a variable without a place must be left with one value", async () => {
  const file = `"region","civilstånd","Folkmängd 2025"
"1860","ogifta",2000
"1860","gifta",3480
`;
  const { message } = await imported(file, POPULATION_FORM, { source: "SCB" });
  assert.match(
    message,
    /civilstånd har 2 värden och ingen plats.*ogifta, gifta/,
  );
  const { rows } = await imported(file, POPULATION_FORM, {
    source: "SCB",
    only: { civilstånd: ["gifta"] },
  });
  assert.deepEqual(only(rows, "population", "measure"), [["3480", "all"]]);
  const wrong = await imported(file, POPULATION_FORM, {
    source: "SCB",
    only: { civilstånd: ["skilda"], kön: ["män"] },
  });
  assert.match(wrong.message, /inget värde "skilda"/);
  assert.match(wrong.message, /variabeln "kön" finns inte/);
});

Deno.test("inhabitants of one sex by the title are not taken for both", async () => {
  const file =
    '"Antal kvinnor efter region och år"\n\n"region","Folkmängd 2025"\n"1860",2700\n';
  const { message } = await imported(file, POPULATION_FORM, { source: "SCB" });
  assert.match(message, /kolumn sex: .*--set sex=/);
});

Deno.test("the dependency ratio of Kolada is per person, ours per hundred", async () => {
  const { rows } = await imported(
    KOLADA("N00927", 0.88, 0.8125),
    DEPENDENCY_RATIO_FORM,
  );
  assert.deepEqual(only(rows, "region_code", "ratio_per_100"), [
    ["1860", "88"],
    ["1881", "81.25"],
  ]);
  const { message } = await imported(
    KOLADA("N00927", 88.2),
    DEPENDENCY_RATIO_FORM,
  );
  assert.match(message, /väntade tal upp till 5, fick 88\.2/);
});

Deno.test("tax rates are told apart, and their sum has no place", async () => {
  const file =
    `"region","Total kommunal skattesats 2025","Skattesats till kommun 2025","Skattesats till region 2025"\n"1860",33.88,21.58,12.3\n`;
  const { rows, notes } = await imported(file, TAX_RATES_FORM, {
    source: "SCB",
  });
  assert.deepEqual(only(rows, "kind", "rate_pct"), [["kommun", "21.58"], [
    "region",
    "12.3",
  ]]);
  assert.ok(
    notes.includes(
      "Skattesatser har ingen plats för: Total kommunal skattesats",
    ),
  );
});

Deno.test("shares that are all below 1 are hardly in percent", async () => {
  const { message } = await imported(KOLADA("N02797", 0.062, 0.08), NEET_FORM);
  assert.match(message, /alla tal är högst 1; väntade procent/);
  const { rows } = await imported(KOLADA("N02797", 6.2, null), NEET_FORM);
  assert.deepEqual(only(rows, "region_code", "age_band", "share_pct"), [[
    "1860",
    "16-24",
    "6.2",
  ]]);
});

Deno.test("what the file does not tell is asked for by column", async () => {
  const file = '"region","Andel arbetslösa 2025"\n"1860",6.1\n';
  const untold = await imported(file, UNEMPLOYMENT_FORM, { source: "AF" });
  assert.match(untold.message, /kolumn definition: .*--set definition=…/);
  assert.match(untold.message, /kolumn age_band: .*--set age_band=…/);
  const { rows, message } = await imported(file, UNEMPLOYMENT_FORM, {
    source: "AF",
    set: { definition: "totalt", age_band: "16-64" },
  });
  assert.equal(message, "");
  assert.deepEqual(only(rows, "definition", "age_band", "sex", "share_pct"), [[
    "totalt",
    "16-64",
    "T",
    "6.1",
  ]]);
});

Deno.test("all that a bare file does not tell is asked for at once", async () => {
  const people = '"region","Antal 2025"\n"1860",6.1\n';
  const untold = await imported(people, UNEMPLOYMENT_FORM);
  assert.deepEqual(asked(untold.message), [
    "--column Antal=people",
    "--column Antal=share_pct",
    "--source",
    "--set definition=",
    "--set age_band=",
  ]);
  const told = await imported(people, UNEMPLOYMENT_FORM, {
    source: "AF",
    columns: { Antal: "share_pct" },
    set: { definition: "totalt", age_band: "16-64" },
  });
  assert.equal(told.message, "");
  const equivalents = await imported(people, FULL_YEAR_EQUIVALENTS_FORM);
  assert.deepEqual(asked(equivalents.message).slice(2), [
    "--source",
    "--set measure=",
    "--set measure=",
    "--set measure=",
    "--set benefit=",
  ]);
});

Deno.test("what a variable or some contents tell is not asked for beside other problems", async () => {
  const { message } = await imported(
    '"region","kön","ålder","Okänt 2025","Ekonomiskt bistånd 2025"\n' +
      '"1860","kvinnor","unga",1,2\n',
    FULL_YEAR_EQUIVALENTS_FORM,
    { source: "SCB", set: { measure: "scb" } },
  );
  assert.deepEqual(asked(message), [
    "--column Okänt=people",
    "--column Okänt=share_pct",
  ]);
  assert.match(message, /ålder: väntade åldersgrupper, fick unga/);
});

Deno.test("households of 0 between years that are not are not reported, and a mark is noted", async () => {
  const file =
    `"region","Biståndshushåll 2022","Biståndshushåll 2023","Biståndshushåll 2024"
"1860 Laxå",210,0,190
"1881 Kumla",500,..,480
`;
  const { rows } = await imported(file, SOCIAL_ASSISTANCE_FORM, {
    source: "SCB",
  });
  assert.deepEqual(
    only(rows, "region_code", "year", "households", "note").filter(([, year]) =>
      year === "2023"
    ),
    [
      [
        "1860",
        "2023",
        undefined,
        "Ej rapporterat: källan anger 0, men inte åren eller månaderna intill",
      ],
      ["1881", "2023", undefined, "Saknas i källan: households (..)"],
    ],
  );
});

Deno.test("money needs its unit to be told", async () => {
  const file = (unit: string) =>
    `"region","Utbetalt ekonomiskt bistånd${unit} 2024"\n"1860 Laxå",9100\n`;
  const untold = await imported(file(""), SOCIAL_ASSISTANCE_FORM, {
    source: "SCB",
  });
  assert.match(untold.message, /filen säger inte säkert vad talen är/);
  const { rows } = await imported(file(", tkr"), SOCIAL_ASSISTANCE_FORM, {
    source: "SCB",
  });
  assert.deepEqual(only(rows, "paid_tsek"), [["9100"]]);
});

// ---- Rows that are there already ----

const OWN = {
  region_code: "1860",
  reference_date: "2024-12-31",
  measure: "all",
  sex: "T",
  population: "5497",
  source: "Regionfakta",
};
const TWO_YEARS =
  '"region","Folkmängd 2024","Folkmängd 2025"\n"1860",5497,5480\n';

Deno.test("rows that are there stay as they are, and new ones come last", async () => {
  const told = { source: "SCB" };
  const { csv, added, unchanged } = await imported(
    TWO_YEARS,
    target(POPULATION_FORM, [OWN]),
    told,
  );
  assert.deepEqual([added, unchanged], [1, 1]);
  assert.equal(
    csv,
    [
      "region_code,reference_date,measure,sex,population,source",
      "1860,2024-12-31,all,T,5497,Regionfakta",
      "1860,2025-12-31,all,T,5480,SCB (hämtad 2026-03-19)",
      "",
    ].join("\n"),
  );
});

Deno.test("another number for the same key is refused unless it is to replace", async () => {
  const told = { source: "SCB" };
  const changed = { ...OWN, population: "5500" };
  const { message } = await imported(
    TWO_YEARS,
    target(POPULATION_FORM, [changed]),
    told,
  );
  assert.equal(
    message,
    "data/prov/population.csv rad 2, kolumn population: har 5500, den nya filen 5497; ersätt med --replace",
  );
  const { rows, replaced } = await imported(
    TWO_YEARS,
    target(POPULATION_FORM, [changed], [], true),
    told,
  );
  assert.equal(replaced, 1);
  assert.deepEqual(only(rows, "population"), [["5497"], ["5480"]]);
});

Deno.test("what all förbund share is neither repeated nor replaced", async () => {
  const told = { source: "SCB" };
  const { rows, unchanged } = await imported(
    TWO_YEARS,
    target(POPULATION_FORM, [], [OWN]),
    told,
  );
  assert.equal(unchanged, 1);
  assert.deepEqual(only(rows, "population"), [["5480"]]);
  const changed = { ...OWN, population: "5500" };
  const { message } = await imported(
    TWO_YEARS,
    target(POPULATION_FORM, [], [changed], true),
    told,
  );
  assert.match(
    message,
    /^data\/reference\/population.csv rad 2, kolumn population/,
  );
});

Deno.test("a file without an agency's name needs one", async () => {
  const { message } = await imported(TWO_YEARS, POPULATION_FORM);
  assert.match(message, /ange --source/);
});
