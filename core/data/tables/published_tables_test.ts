import assert from "node:assert/strict";
import { BUDGET_VARIANCE, BUDGETS } from "./budget_tables.ts";
import { EQUITY_LEVELS } from "./equity_level_table.ts";
import { EXITS, EXITS_BY_REASON } from "./exit_tables.ts";
import { PROJECT_DATA } from "../files.ts";
import { GOALS } from "./goal_tables.ts";
import {
  DEPENDENCY_RATIO,
  FULL_YEAR_EQUIVALENTS,
  NEET,
  PUBLISHED_FULL_YEAR_EQUIVALENTS,
  SOCIAL_ASSISTANCE,
  TAX_RATES,
  UNEMPLOYMENT,
} from "./indicator_tables.ts";
import {
  INTERVENTION_PERIODS,
  INTERVENTION_USE,
  INTERVENTIONS,
  STRUCTURAL_INTERVENTIONS,
} from "./intervention_tables.ts";
import { PARTICIPANT_FACTS, PARTICIPANTS } from "./participant_tables.ts";
import { REGIONS } from "./reference_tables.ts";
import { JOBS, MUNICIPAL_SOCIOECONOMICS } from "./socioeconomic_tables.ts";
import { OVERVIEW, STATEMENTS } from "./statement_tables.ts";
import { readTable, type TableSchema } from "../reader/table.ts";
import { TEXT_FIGURES } from "./text_figures_table.ts";

const TABLES: Record<string, TableSchema> = {
  "rar/interventions.csv": INTERVENTIONS,
  "rar/intervention_periods.csv": INTERVENTION_PERIODS,
  "rar/intervention_use.csv": INTERVENTION_USE,
  "rar/structural_interventions.csv": STRUCTURAL_INTERVENTIONS,
  "rar/budgets.csv": BUDGETS,
  "rar/budget_variance.csv": BUDGET_VARIANCE,
  "rar/overview.csv": OVERVIEW,
  "rar/statements.csv": STATEMENTS,
  "rar/goals.csv": GOALS,
  "rar/participants.csv": PARTICIPANTS,
  "rar/participant_facts.csv": PARTICIPANT_FACTS,
  "rar/exits.csv": EXITS,
  "rar/exits_by_reason.csv": EXITS_BY_REASON,
  "rar/jobs.csv": JOBS,
  "rar/municipal_socioeconomics.csv": MUNICIPAL_SOCIOECONOMICS,
  "rar/text_figures.csv": TEXT_FIGURES,
  "sydnarke/interventions.csv": INTERVENTIONS,
  "sydnarke/budgets.csv": BUDGETS,
  "sydnarke/statements.csv": STATEMENTS,
  "sydnarke/goals.csv": GOALS,
  "sydnarke/published_full_year_equivalents.csv":
    PUBLISHED_FULL_YEAR_EQUIVALENTS,
  "sydnarke/text_figures.csv": TEXT_FIGURES,
  "reference/dependency_ratio.csv": DEPENDENCY_RATIO,
  "reference/equity_levels.csv": EQUITY_LEVELS,
  "reference/unemployment.csv": UNEMPLOYMENT,
  "reference/social_assistance.csv": SOCIAL_ASSISTANCE,
  "reference/tax_rates.csv": TAX_RATES,
  "reference/full_year_equivalents.csv": FULL_YEAR_EQUIVALENTS,
  "reference/neet.csv": NEET,
};

/** File, the row's key, column and what is printed there. */
type Cell = readonly [
  path: string,
  key: string,
  column: string,
  printed: string | null,
];

for (const path of Object.keys(TABLES)) {
  Deno.test(`data/${path} reads without a problem`, async () => {
    const { rows, problems } = await read(path);
    assert.deepEqual(problems, []);
    assert.ok(rows.length > 0);
  });
}

for (const path of Object.keys(TABLES)) {
  if (path.startsWith("reference/")) continue;
  Deno.test(`data/${path} names document and table in every row`, async () => {
    const { rows } = await read(path);
    const document = path.startsWith("rar/")
      ? /^RAR Sörmland, /
      : /^Sydnärke, /;
    for (const row of rows) assert.match(String(row.document), document);
  });
}

/** Typed from the documents, not from the files under test. */
const PRINTED: Record<string, readonly Cell[]> = {
  "verksamhetsplan 2018, 5. Beslutade insatser": [
    ["rar/interventions.csv", "2018-tuna-kfv-2017", "amount", "1237"],
    ["rar/interventions.csv", "2018-nykoping-oxelosund-2018", "amount", "2136"],
    [
      "rar/interventions.csv",
      "2018-summa-beslutade-insatser-2018",
      "amount",
      "11737",
    ],
  ],
  "verksamhetsplan 2018, 6. Budget": [
    ["rar/budgets.csv", "2018-beslutade-insatser-2018", "amount", "-9532"],
    ["rar/budgets.csv", "2018-totala-kostnader-2020", "amount", "-8610"],
    ["rar/budgets.csv", "2018-utgaende-balans-2020", "amount", "10394"],
    ["rar/text_figures.csv", "2018-utgaende-balans-tak", "value", "2.7"],
    [
      "reference/equity_levels.csv",
      "rar-2018-hogsta",
      "equity_sek",
      "2700000",
    ],
    [
      "reference/equity_levels.csv",
      "rar-2018-hogsta",
      "frame_sek",
      "16000000",
    ],
  ],
  "verksamhetsplan 2018, 3.2 Kortsiktiga mål": [
    ["rar/goals.csv", "2018-sjukpenningtal", "threshold", "9"],
    ["rar/goals.csv", "2018-eu-ansokningar", "threshold", "5"],
  ],
  "verksamhetsplan 2023, Budget": [
    ["rar/interventions.csv", "2023-trappan-mot-arbete", "amount", "1234"],
    [
      "rar/interventions.csv",
      "2023-trappan-mot-arbete",
      "owner",
      "Trosa kommun",
    ],
    ["rar/interventions.csv", "2023-ung-comeback", "amount", "0"],
    ["rar/interventions.csv", "2023-ung-comeback", "owner", null],
    ["rar/budgets.csv", "2023-s-a-kostnader", "amount", "15401"],
    [
      "rar/text_figures.csv",
      "2023-till-styrelse-och-forvaltning",
      "value",
      "3.5",
    ],
  ],
  "verksamhetsplan 2024, 3. Mål och 4. Budget": [
    ["rar/interventions.csv", "2024-unga-pa-vag", "amount", "-212000"],
    ["rar/budgets.csv", "2024-arets-beraknade-resultat", "amount", "1548000"],
    ["rar/intervention_use.csv", "2023-samverkansinsatser", "unspent", "5000"],
    ["rar/intervention_use.csv", "2023-samverkansinsatser", "used", null],
    [
      "rar/text_figures.csv",
      "2024-forsorjningskvot-riket-2022",
      "value",
      "77.1",
    ],
    [
      "rar/text_figures.csv",
      "2024-forsorjningskvot-riket-2022",
      "printed",
      "77,11",
    ],
    ["rar/text_figures.csv", "2024-att-fordela", "qualifier", "nastan"],
    ["rar/goals.csv", "2024-mal1-stegforflyttning", "direction", "alla"],
  ],
  "årsredovisning 2025, 1. Översikt över verksamhetens utveckling": [
    ["rar/overview.csv", "2022-arets-resultat", "value", "-1973"],
    ["rar/overview.csv", "2022-soliditet", "value", "14"],
  ],
  "årsredovisning 2025, 1.3 Mål": [
    ["rar/goals.csv", "2025-mal1-arbete-eller-studier", "outcome", "26"],
    ["rar/goals.csv", "2025-mal1-bip-kursdeltagare", "threshold", "60"],
    ["rar/goals.csv", "2025-mal2-nytta", "verdict", "ej uppfyllt"],
    ["rar/goals.csv", "2025-mal2-fragor-om-vald", "verdict", "uppfyllt"],
  ],
  "årsredovisning 2025, 1.3 Insatser, deltagare och avslut": [
    [
      "rar/intervention_periods.csv",
      "2025-cooperari",
      "end_date",
      "2027-08-31",
    ],
    ["rar/participants.csv", "2025-spira", "ongoing", "111"],
    ["rar/participants.csv", "2025-totalt", "ended", "334"],
    ["rar/exits.csv", "2025-cooperari-ovrigt", "exits", "22"],
    ["rar/exits.csv", "2025-totalt-ovrigt", "exits", "141"],
    [
      "rar/participant_facts.csv",
      "2025-saknar-fullstandig-gymnasieexamen",
      "qualifier",
      "minst",
    ],
    [
      "rar/structural_interventions.csv",
      "2025-motverka-vald-i-nara-relationer",
      "women_pct",
      "90",
    ],
    [
      "rar/structural_interventions.csv",
      "2025-myndighetsgemensam-dag",
      "women_pct",
      null,
    ],
  ],
  "årsredovisning 2025, 2-5 Räkningar": [
    [
      "rar/statements.csv",
      "2025-resultatrakning-finansiella-kostnader",
      "amount",
      "-6",
    ],
    [
      "rar/statements.csv",
      "2024-balansrakning-kassa-och-bank",
      "amount",
      "12522",
    ],
    [
      "rar/statements.csv",
      "2024-kassaflode-okning-minskning-kortfristiga-skulder",
      "amount",
      "-1862",
    ],
    ["rar/budget_variance.csv", "2025-nettokostnad", "variance", "2057"],
    [
      "rar/budget_variance.csv",
      "2025-utgaende-eget-kapital",
      "variance",
      "-6107",
    ],
  ],
  "årsredovisning 2025, 6. Noter": [
    [
      "rar/statements.csv",
      "2025-not2-eu-medel-och-andra-bidrag",
      "amount",
      "2770",
    ],
    ["rar/statements.csv", "2024-not3-esf-stod", "amount", "4435"],
    ["rar/statements.csv", "2025-not4-interimsfordringar", "amount", "323"],
    [
      "rar/statements.csv",
      "2024-not5-summa-kortfristiga-skulder",
      "amount",
      "3726",
    ],
  ],
  "årsredovisning 2025, Bilaga 2": [
    ["rar/exits_by_reason.csv", "2025-tabell1-sikta-arbete-k", "exits", "4"],
    [
      "rar/exits_by_reason.csv",
      "2025-tabell1-sikta-bristande-halsotillstand-k",
      "exits",
      "33",
    ],
    [
      "rar/exits_by_reason.csv",
      "2025-tabell1-spira-ovrigt-avslut-eller-avbrott-m",
      "exits",
      "17",
    ],
    ["rar/exits_by_reason.csv", "2025-tabell1-totalt-m", "exits", "158"],
    ["rar/jobs.csv", "2025-tabell2-25", "result_printed", "117 100r"],
    ["rar/jobs.csv", "2025-tabell2-25", "result_sek", "117100"],
    ["rar/jobs.csv", "2025-tabell2-timanstallning", "hours_pct", "25"],
    ["rar/jobs.csv", "2025-tabell2-summering", "jobs", "34"],
    [
      "rar/municipal_socioeconomics.csv",
      "2025-tabell3-eskilstuna",
      "balance_sek",
      "-550101",
    ],
    [
      "rar/municipal_socioeconomics.csv",
      "2025-tabell3-flen",
      "full_time_jobs",
      "2.75",
    ],
    [
      "rar/municipal_socioeconomics.csv",
      "2025-tabell3-summering",
      "member_code",
      null,
    ],
    [
      "rar/text_figures.csv",
      "2025-tabell2-medlemsinsats-staten",
      "value",
      "8000000",
    ],
  ],
  "Sydnärke, verksamhetsplan 2025": [
    // 7.1: "1 023 433 kr = 19,4%", of what is not said
    [
      "sydnarke/statements.csv",
      "2024-balansrakning-utgaende-eget-kapital",
      "amount",
      "1023433",
    ],
    [
      "reference/equity_levels.csv",
      "sydnarke-2024-i-linje",
      "share_pct",
      "19.4",
    ],
    [
      "reference/equity_levels.csv",
      "sydnarke-2024-i-linje",
      "frame_sek",
      null,
    ],
    // 7.3 Tabell 3
    ["sydnarke/interventions.csv", "2025-ciceron-2027", "amount", "1411600"],
    // 7.4 Tabell 4: "753 748 kr", "38 852 kr-", "- kr", "105 000 kr-"
    ["sydnarke/budgets.csv", "2025-projektmedel-2027", "amount", "753748"],
    ["sydnarke/budgets.csv", "2025-rorelseresultat-2027", "amount", "-38852"],
    ["sydnarke/budgets.csv", "2025-representation-2026", "amount", "0"],
    [
      "sydnarke/budgets.csv",
      "2025-resekostnader-inkl-hotlll-och-logi-2025",
      "amount",
      "-105000",
    ],
    // 4. Målgrupper och behov
    [
      "sydnarke/published_full_year_equivalents.csv",
      "2023-laxa-k",
      "share_pct",
      "17.37",
    ],
    [
      "sydnarke/published_full_year_equivalents.csv",
      "2023-riket-t",
      "share_pct",
      "11.9",
    ],
    // 6.1.1 and 6.3
    [
      "sydnarke/goals.csv",
      "2025-samordningsteam-stegforflyttning",
      "threshold",
      "65",
    ],
    [
      "sydnarke/goals.csv",
      "2025-ekonomi-eget-kapital-belopp",
      "threshold",
      "300000",
    ],
    // 7.1 and 7.5
    ["sydnarke/text_figures.csv", "2025-eget-kapital-andel", "value", "19.4"],
    ["sydnarke/text_figures.csv", "2025-kansli", "value", "582700"],
  ],
};

for (const [place, cells] of Object.entries(PRINTED)) {
  Deno.test(`cells agree with what ${place} prints`, async () => {
    for (const [path, key, column, printed] of cells) {
      const { rows } = await read(path);
      const row = rows.find(({ row_id }) => row_id === key);
      assert.ok(row, `${path} has no row ${key}`);
      const found = row[column];
      assert.equal(
        found === null ? null : String(found),
        printed,
        `${path}, ${key}, ${column}`,
      );
    }
  });
}

Deno.test("a cell printed empty has no row", async () => {
  const { rows } = await read("rar/exits_by_reason.csv");
  // Bilaga 2, Tabell 1: "Till förstärkta samarbetet AF/FK" in Cooperari, no women
  const id = "2025-tabell1-cooperari-till-forstarkta-samarbetet-af-fk";
  const found = rows.filter(({ row_id }) => String(row_id).startsWith(id));
  assert.deepEqual(found.map(({ sex, exits }) => [sex, exits]), [
    ["M", 1],
    ["T", 1],
  ]);
});

Deno.test("unemployment keeps open unemployment on another base apart", async () => {
  const { rows } = await read("reference/unemployment.csv");
  const riket2020 = rows
    .filter(({ region_code, year }) => region_code === "00" && year === 2020)
    .map(({ definition, sex, share_pct }) => [definition, sex, share_pct]);
  assert.deepEqual(riket2020, [
    ["oppet", "T", 4.9],
    ["program", "T", 3.6],
    ["totalt", "T", 8.5],
    ["oppet_annan_namnare", "K", 5.1],
    ["oppet_annan_namnare", "M", 7],
  ]);
});

Deno.test("a number that the source prints as missing stays missing", async () => {
  const { rows } = await read("reference/social_assistance.csv");
  const row = rows.find(({ region_code, year }) =>
    region_code === "0481" && year === 2020
  );
  assert.equal(row?.households, null);
  assert.equal(row?.paid_tsek, null);
});

Deno.test("dependency ratios follow from their numbers of people", async () => {
  const { rows } = await read("reference/dependency_ratio.csv");
  for (const row of rows) {
    if (row.people_20_64 === null) continue;
    const ratio = 100 * Number(row.people_0_19_65_plus) /
      Number(row.people_20_64);
    assert.ok(Math.abs(ratio - Number(row.ratio_per_100)) < 0.051);
  }
});

async function read(path: string) {
  const regions = readTable(
    await Deno.readFile(new URL("reference/regions.csv", PROJECT_DATA)),
    REGIONS,
    "data/reference/regions.csv",
  );
  const known = new Set(regions.rows.map(({ region_code }) => region_code));
  const bytes = await Deno.readFile(new URL(path, PROJECT_DATA));
  const reading = readTable(bytes, TABLES[path]!, `data/${path}`, known);
  return {
    rows: reading.rows as readonly Record<string, unknown>[],
    problems: reading.problems,
  };
}
