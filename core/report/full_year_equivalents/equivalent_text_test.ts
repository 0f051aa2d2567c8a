import assert from "node:assert/strict";
import { loadFullYearEquivalents } from "../../data/full_year_equivalent_data.ts";
import { loadRegistrations } from "../../data/registrations.ts";
import { protectRegistrations } from "../../disclosure/protect_registrations.ts";
import { equivalentAnalysis } from "../../full_year_equivalents/analysis.ts";
import {
  equivalentData,
  equivalentRow,
  populationRow,
} from "../../full_year_equivalents/equivalent_fixtures.ts";
import { municipalNeed } from "../../full_year_equivalents/need.ts";
import { formatYears } from "../../figures/full_year_equivalents/equivalent_words.ts";
import type { TextBlock } from "../text/text_block.ts";
import { driversText } from "./drivers_text.ts";
import { equivalentTable, trendTable } from "./equivalent_tables.ts";
import { forecastText } from "./forecast_text.ts";
import { knownEquivalentsText } from "./known_text.ts";
import { needText } from "./need_text.ts";
import { equivalentTrendText } from "./trend_text.ts";

const SCB = { measure: "scb", ageBand: "20-64" } as const;
const RAR = await loadFullYearEquivalents("rar");

Deno.test("neighbouring years are told together", () => {
  assert.equal(
    formatYears([2018, 2019, 2021, 2023, 2024]),
    "2018–2019, 2021 och 2023–2024",
  );
  assert.equal(formatYears([2023]), "2023");
});

Deno.test("what a real förbund lacks is told with the table that fills it", () => {
  const text = plain(
    knownEquivalentsText(RAR, equivalentAnalysis(RAR, SCB, [2018, 2025])),
  );
  assert.match(text, /inte känt för alla kommuner i RAR Sörmland/);
  assert.match(
    text,
    /Riket är känt för 2018–2023; talet är något högre än summan/,
  );
  assert.match(text, /Hushållens ekonomi.*TAB1386/);
  assert.match(text, /summerar till 793 210, tryckt 790 242, skillnad \+2 968/);
});

Deno.test("a share within its interval is told as unchanged", () => {
  const { paragraphs, lead } = textOf(
    [14, 15, 13, 15, 14],
    equivalentTrendText,
  );
  assert.match(lead, /^Prov 2022: 14,0 % av invånarna 20–64 år, 560 helårs/);
  assert.match(
    paragraphs[0]!,
    /var andelen oförändrad inom osäkerheten \(skillnad/,
  );
});

Deno.test("a fall beyond its interval is told as a fall with the interval", () => {
  const { paragraphs } = textOf([15, 14, 13, 12, 11], equivalentTrendText);
  assert.match(
    paragraphs[0]!,
    /minskade andelen med 1,00 procentenheter per år \(95 % konfidensintervall 1,00 till 1,00\)/,
  );
});

Deno.test("too few years are told as too few", () => {
  const { paragraphs } = textOf([15, 14], equivalentTrendText);
  assert.match(paragraphs[0]!, /Åren är för få för att säga åt vilket håll/);
});

Deno.test("the forecast is told as an interval, or refused with the reason", () => {
  const refused = textOf(
    [15, 14],
    (_data, analysis, shown) => forecastText(analysis, shown),
  );
  assert.equal(
    refused.lead,
    "Ingen prognos görs för Prov: bara 2 år är kända; en prognos behöver minst 5.",
  );
  const told = textOf(
    [14, 15, 13, 15, 14],
    (_data, analysis, shown) => forecastText(analysis, shown),
  );
  assert.match(told.lead, /med 80 procents sannolikhet mellan .* 2025/);
  assert.match(told.paragraphs[0]!, /oförändrad ligger inom intervallet/);
});

Deno.test("what moved is told with both directions and no cause", () => {
  const data = RAR;
  const analysis = equivalentAnalysis(data, SCB, [2018, 2025]);
  const text = plain(
    driversText(data, analysis, [equivalentTable(data, analysis)]),
  );
  assert.match(
    text,
    /Från 2018 till 2021 ökade antalet i riket med 8 689 helårs/,
  );
  assert.match(
    text,
    /Mest ökade arbetsmarknadsåtgärder \(\+59 262\) och mest minskade etableringsersättning \(−39 665\)/,
  );
  assert.doesNotMatch(text, /därför att|beror på|eftersom|leder till|orsakas/);
});

Deno.test("the published need stands beside the rule with both populations", async () => {
  const data = await loadFullYearEquivalents("sydnarke");
  const { municipal } = protectRegistrations(
    await loadRegistrations("sydnarke"),
  );
  const analysis = equivalentAnalysis(data, SCB, [2018, 2025]);
  const text = plain(
    needText(data, municipalNeed(data, municipal, SCB, 2025), [
      equivalentTable(data, analysis),
    ]),
  );
  assert.match(
    text,
    /1 590 personer \(5 % av 31 798 invånare 16–64 år den 31 december 2023\)/,
  );
  assert.match(
    text,
    /1 448 personer \(5 % av 28 963 invånare 20–64 år den 31 december 2018\)/,
  );
  assert.match(
    text,
    /”För Sydnärkes del skulle detta innebära ca 1 500 personer”/,
  );
  assert.match(text, /osäker/);
});

Deno.test("a region of too few years has no direction in the table", () => {
  const analysis = equivalentAnalysis(provData([15, 14]), SCB, [2018, 2025]);
  const { rows } = trendTable(provData([15, 14]), analysis);
  assert.equal(rows[0]!.verdict, "för få år");
  assert.equal(rows[0]!.slope_low, null);
  assert.equal(rows[0]!.slope, -1);
});

/** Both municipalities have the same shares, in percent from 2018. */
function provData(shares: readonly number[]) {
  const years = shares.map((share, at) => ({ share, year: 2018 + at }));
  const codes = ["9901", "9902"];
  return equivalentData(
    years.flatMap(({ share, year }) =>
      codes.map((code) => equivalentRow(code, year, 20 * share))
    ),
    years.flatMap(({ year }) =>
      codes.map((code) => populationRow(code, year, 2000))
    ),
  );
}

function textOf(
  shares: readonly number[],
  tell: typeof equivalentTrendText,
): TextBlock {
  const data = provData(shares);
  const analysis = equivalentAnalysis(data, SCB, [2018, 2025]);
  const text = tell(data, analysis, [equivalentTable(data, analysis)]);
  return {
    ...text,
    lead: text.lead.replaceAll("\u00a0", " "),
    paragraphs: text.paragraphs.map((one) => one.replaceAll("\u00a0", " ")),
  };
}

function plain({ lead, paragraphs }: TextBlock): string {
  return [lead, ...paragraphs].join(" ").replaceAll("\u00a0", " ");
}
