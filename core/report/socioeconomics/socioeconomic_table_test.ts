import assert from "node:assert/strict";
import { loadCase } from "../../socioeconomics/case_fixtures.ts";
import {
  breakEven,
  municipalJobsNeeded,
} from "../../socioeconomics/break_even.ts";
import { perspectiveBalances } from "../../socioeconomics/perspective_balance.ts";
import { checkPublished } from "../../socioeconomics/published_check.ts";
import { compareScenarios } from "../../socioeconomics/scenarios.ts";
import { smallNumbers } from "../../socioeconomics/small_numbers.ts";
import { withOverrides } from "../../socioeconomics/socioeconomic_case.ts";
import { formatCsv } from "../csv.ts";
import type { OutputTable } from "../output_table.ts";
import { assumptionTable } from "./assumption_table.ts";
import { breakEvenTable } from "./break_even_table.ts";
import { flowTable } from "./flow_table.ts";
import { perspectiveTable } from "./perspective_table.ts";
import { scenarioTable } from "./scenario_table.ts";
import { uncertaintyTable } from "./uncertainty_table.ts";
import {
  municipalBalanceTable,
  workingTimeTable,
} from "./socioeconomic_table.ts";
import {
  publishedCheckText,
  smallNumberSentences,
  socioeconomicText,
} from "./text.ts";

const csv = ({ columns, rows }: OutputTable) =>
  formatCsv(columns, rows).trimEnd().split("\n");

Deno.test("the table of municipalities is the published Tabell 3", async () => {
  const [header, ...rows] = csv(municipalBalanceTable(await loadCase("rar")));
  assert.equal(
    header,
    "member_code,member,participants,full_time_jobs," +
      "avoided_social_assistance_sek,tax_sek,benefit_sek,fee_sek,balance_sek",
  );
  // RAR Sörmland, Årsredovisning 2025, Bilaga 2, Tabell 3
  const published = [
    "0484,Eskilstuna,164,4.50,697500,237600,935100,1485201,-550101",
    "0482,Flen,62,2.75,426250,145200,571450,190989,380461",
    "0461,Gnesta,91,4.25,658750,224400,883150,148096,735054",
    "0480,Nyköping,91,4.25,658750,224400,883150,762701,120449",
    "0481,Oxelösund,38,2.50,387500,132000,519500,149670,369830",
    "0486,Strängnäs,85,0.00,0,0,0,512574,-512574",
    "0488,Trosa,42,1.75,271250,92400,363650,188434,175216",
    "0483,Katrineholm,78,0.00,0,0,0,450653,-450653",
    "0428,Vingåker,25,0.00,0,0,0,111682,-111682",
    ",Summering,676,20.00,3100000,1056000,4156000,4000000,156000",
  ];
  assert.deepEqual(rows.toSorted(), published.toSorted());
  assert.equal(rows.at(-1), published.at(-1));
});

Deno.test("the table of working times is the published Tabell 2", async () => {
  // RAR Sörmland, Årsredovisning 2025, Bilaga 2, Tabell 2
  assert.deepEqual(csv(workingTimeTable(await loadCase("rar"))), [
    "working_time,jobs,full_time_jobs,avoided_social_assistance_sek,tax_sek,benefit_sek",
    "100%,11,11.00,1705000,871200,2576200",
    "75%,4,3.00,465000,237600,702600",
    "50%,5,2.50,387500,198000,585500",
    "25%,2,0.50,77500,39600,117100",
    "Timanställning,12,3.00,465000,237600,702600",
    "Summering,34,20.00,3100000,1584000,4684000",
  ]);
});

Deno.test("a förbund without jobs has tables with headers and no rows", async () => {
  const basis = await loadCase("sydnarke");
  const tables = [
    municipalBalanceTable(basis),
    workingTimeTable(basis),
    perspectiveTable(basis, perspectiveBalances(basis)),
    scenarioTable(basis, compareScenarios(basis, "kommun", {})),
    uncertaintyTable(basis, null),
  ];
  for (const table of tables) assert.equal(csv(table).length, 1, table.id);
  const needed = breakEvenTable(
    basis,
    municipalJobsNeeded(basis),
    breakEven(basis, "kommun"),
  );
  // All municipalities and each of the four
  assert.equal(needed.rows.length, 5);
});

Deno.test("every transfer in the table of flows leaves nothing to society", async () => {
  const { rows } = flowTable(await loadCase("rar"));
  assert.deepEqual(
    rows.map(({ flow, society_sek }) => [flow, String(society_sek)]),
    [
      ["Produktion", "264000"],
      ["Lön", "0"],
      ["Arbetsgivaravgift", "0"],
      ["Kommunalskatt", "0"],
      ["Regionalskatt", "0"],
      ["Uteblivet försörjningsstöd", "0"],
    ],
  );
});

Deno.test("the table of parameters tells what the user has set", async () => {
  const basis = withOverrides(await loadCase("rar"), { deadweightPct: 20 });
  const rows = csv(assumptionTable(basis));
  const row = rows.find((line) => line.startsWith("Dödvikt"))!;
  assert.match(
    row,
    /^Dödvikt,20\.00,procent,2025-01-01,,Angett av användaren,/,
  );
  assert.match(assumptionTable(basis).title, /dödvikt 20 procent/);
});

Deno.test("the text holds the numbers of both readings", async () => {
  const basis = await loadCase("rar");
  const { lead, paragraphs } = socioeconomicText(basis, {
    balances: perspectiveBalances(basis),
    breakEven: breakEven(basis, "kommun"),
    simulation: null,
  });
  const text = plain([lead, ...paragraphs].join(" "));
  assert.match(text, /34 deltagare i RAR Sörmland .* 20 heltidsjobb\./);
  assert.match(
    text,
    /4 156 000 kr mot 4 000 000 kr i egen avgift, \+156 000 kr/,
  );
  assert.match(
    text,
    /4 684 000 kr mot alla medlemmars 16 000 000 kr, −11 316 000 kr/,
  );
  assert.match(plain(lead), /egen avgift.*är balansen −10 720 000 kr\./);
  assert.match(text, /RAR Sörmland, Årsredovisning 2025, Bilaga 2, Tabell 3/);
  assert.match(text, /Ett heltidsjobb ger kommunerna 207 800 kr;/);
  assert.match(text, /19,25 heltidsjobb, 32,7 personer eller 9,8 % av de 334/);
});

Deno.test("a förbund without jobs of its own is told whose amounts it is shown", async () => {
  const basis = await loadCase("sydnarke");
  const { paragraphs } = socioeconomicText(basis, {
    balances: [],
    breakEven: breakEven(basis, "kommun"),
    simulation: null,
  });
  // 155 000 + 22 000 × 12 × 20 % = 207 800; 1 171 000 / 207 800 = 5.64
  assert.equal(
    plain(paragraphs[0]!),
    "Med schabloner ur RAR Sörmland, Årsredovisning 2025 (uteblivet " +
      "försörjningsstöd 155 000 kr per år, månadslön 22 000 kr per månad, " +
      "kommunalskatt 20 procent) ger ett heltidsjobb kommunerna 207 800 kr; " +
      "avgiften täcks då av 5,64 heltidsjobb.",
  );
});

Deno.test("each municipality without jobs gets its interval and no verdict", async () => {
  const sentences = smallNumberSentences(smallNumbers(await loadCase("rar")))
    .map(plain);
  assert.deepEqual(
    sentences.map((sentence) => sentence.split(":")[0]).sort(),
    ["Katrineholm", "Strängnäs", "Vingåker"],
  );
  // 1 − 0.025^(1/25) = 13.7 %
  assert.match(
    sentences.find((sentence) => sentence.startsWith("Vingåker"))!,
    /0 av 25 deltagare fick jobb\. .* upp till 13,7 % .* för litet för att avgöra/,
  );
  for (const sentence of sentences) {
    assert.doesNotMatch(sentence, /lönar sig inte/);
  }
});

Deno.test("the check of the print is told in a sentence", async () => {
  const basis = await loadCase("rar");
  assert.match(
    publishedCheckText(basis, checkPublished(basis)),
    /^Alla 75 tryckta tal .* på kronan\.$/,
  );
  const [first, ...others] = checkPublished(basis);
  const off = { ...first!, printed: first!.printed.plus(1) };
  assert.match(
    publishedCheckText(basis, [off, ...others]),
    /^1 av 75 tryckta tal .*: 2025-tabell2-100 avoided_social_assistance_sek\.$/,
  );
  assert.match(
    publishedCheckText(await loadCase("sydnarke"), []),
    /Sydnärke har inga publicerade tabeller/,
  );
});

/** A text with plain spaces. */
function plain(text: string): string {
  return text.replace(/\s/g, " ");
}
