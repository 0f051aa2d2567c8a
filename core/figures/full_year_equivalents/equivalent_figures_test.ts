import assert from "node:assert/strict";
import {
  type FullYearEquivalentData,
  loadFullYearEquivalents,
} from "../../data/full_year_equivalent_data.ts";
import { loadRegistrations } from "../../data/registrations.ts";
import { protectRegistrations } from "../../disclosure/protect_registrations.ts";
import { equivalentAnalysis } from "../../full_year_equivalents/analysis.ts";
import { municipalNeed } from "../../full_year_equivalents/need.ts";
import type { Figure } from "../figure.ts";
import {
  assertAllReviewed,
  textsOf,
  withoutWarnings,
} from "../golden_fixtures.ts";
import { benefitPanels } from "./benefit_panels.ts";
import {
  benefitContributions,
  municipalContributions,
  sexContributions,
} from "./contributions.ts";
import { DOWNLOAD } from "./equivalent_words.ts";
import { forecastFan } from "./forecast_fan.ts";
import { municipalLevels } from "./municipal_levels.ts";
import { municipalPanels } from "./municipal_panels.ts";
import { needCoverage } from "./need_coverage.ts";
import { populationEffects } from "./population_effects.ts";
import { sexGapSlopes } from "./sex_gap_slopes.ts";
import { equivalentTrendLines } from "./trend_lines.ts";
import { trendSlopes } from "./trend_slopes.ts";

const SCB = { measure: "scb", ageBand: "20-64" } as const;
const MUNICIPAL = new Map(
  await Promise.all(
    ["rar", "sydnarke", "exempel"].map(async (id) =>
      [id, protectRegistrations(await loadRegistrations(id)).municipal] as const
    ),
  ),
);

for (const id of MUNICIPAL.keys()) {
  Deno.test(`the figures of ${id}'s full-year equivalents are the reviewed pictures`, async (t) => {
    const data = await loadFullYearEquivalents(id);
    await assertAllReviewed(
      t,
      `${id}-2025`,
      withoutWarnings(() => figuresOf(data)),
    );
  });
}

Deno.test("what a real förbund lacks says why and which table fills it", async () => {
  const figures = figuresOf(await loadFullYearEquivalents("rar"));
  const missing = figures.filter(({ missing }) => missing);
  assert.deepEqual(missing.map(({ id }) => id), [
    "helarsekvivalenter-kommunernas-lage",
    "helarsekvivalenter-per-kommun",
    "helarsekvivalenter-kon",
    "helarsekvivalenter-bidrag-per-kon",
    "helarsekvivalenter-bidrag-per-kommun",
    "helarsekvivalenter-andel-och-befolkning",
    "helarsekvivalenter-prognos",
  ]);
  for (const { altText } of missing) assert.ok(altText.includes(DOWNLOAD));
  assert.match(DOWNLOAD, /Hushållens ekonomi.*TAB1386/);
});

Deno.test("the example förbund lacks no figure", async () => {
  const figures = figuresOf(await loadFullYearEquivalents("exempel"));
  assert.deepEqual(figures.filter(({ missing }) => missing), []);
});

Deno.test("riket's years are drawn, and the year of unknown ages stands apart", async () => {
  const [lines] = figuresOf(await loadFullYearEquivalents("rar"));
  assert.deepEqual(
    lines!.rows.map(({ year, share_pct }) => [year, share_pct]),
    [
      ["2018", 13.3],
      ["2019", 12.7],
      ["2020", 13.5],
      ["2021", 13.3],
      ["2022", 11.9],
      ["2023", 11.8],
      ["2025", 11.9],
    ],
  );
  assert.match(lines!.subtitle, /Ring: källan anger inte åldern/);
  assert.match(lines!.subtitle, /från 2023 gäller nya åldersgränser/);
});

Deno.test("titles tell the years that are shown, and subtitles who lacks some of them", async () => {
  const rar = textsById(figuresOf(await loadFullYearEquivalents("rar")));
  const exempel = textsById(
    figuresOf(await loadFullYearEquivalents("exempel")),
  );
  const [trend, slope, benefits, municipalities] = [
    "helarsekvivalenter-trend",
    "helarsekvivalenter-lutning",
    "helarsekvivalenter-per-ersattning",
    "helarsekvivalenter-per-kommun",
  ];
  // Riket's shares are known 2018–2023, and of other ages 2025; 2023 stands
  // alone after a break, so that no slope is of it; its benefits end 2021.
  assert.match(rar.get(trend!)!, /^Helårsekvivalenter 2018–2025: /);
  assert.match(rar.get(trend!)!, /Riket bara 2018–2023\./);
  assert.match(rar.get(slope!)!, /ändring per år 2018–2022: (?!.* bara )/);
  assert.match(
    rar.get(benefits!)!,
    /per ersättning 2018–2021, Riket: .*Uppgift saknas för 2022–2025\./,
  );
  assert.match(
    exempel.get(slope!)!,
    /ändring per år 2018–2025: .*Riket bara 2018–2022\./,
  );
  assert.match(
    exempel.get(municipalities!)!,
    /per kommun 2018–2025: .*Riket bara 2018–2023\./,
  );
  assert.doesNotMatch(exempel.get(benefits!)!, /bara|saknas/);
});

Deno.test("riket stands in for a förbund's benefits, and is said to", async () => {
  const figures = figuresOf(await loadFullYearEquivalents("sydnarke"));
  for (const id of ["bidrag-per-ersattning", "per-ersattning"]) {
    const figure = figures.find((one) => one.id.endsWith(id))!;
    assert.match(
      figure.subtitle,
      /Tal för Sydnärke saknas; figuren visar riket/,
    );
  }
});

Deno.test("names from data stand in a figure as text and never as markup", async () => {
  const data = await loadFullYearEquivalents("exempel");
  const evil = `<script>alert("1")</script>&'=`;
  const regions = new Map(
    [...data.regions].map(([code, region]) => [
      code,
      region.level === "kommun"
        ? { ...region, name: `${evil}${code}` }
        : region,
    ]),
  );
  for (
    const figure of figuresOf({
      ...data,
      forbund: { ...data.forbund, shortName: evil },
      regions,
    })
  ) {
    assert.doesNotMatch(figure.svg, /<script/i, figure.id);
    const texts = textsOf(figure).join(" ");
    assert.ok(texts.includes(`alert("1")`), figure.id);
  }
});

Deno.test("a figure made of example data says so in the picture", async () => {
  for (const figure of figuresOf(await loadFullYearEquivalents("exempel"))) {
    assert.match(figure.svg, />Exempeldata</, figure.id);
  }
  for (const figure of figuresOf(await loadFullYearEquivalents("rar"))) {
    assert.doesNotMatch(figure.svg, /Exempeldata/, figure.id);
  }
});

function textsById(figures: readonly Figure[]): Map<string, string> {
  return new Map(
    figures.map(({ id, title, subtitle }) => [id, `${title}: ${subtitle}`]),
  );
}

/** Every figure of full-year equivalents that the notebook makes. */
function figuresOf(data: FullYearEquivalentData): Figure[] {
  const analysis = equivalentAnalysis(data, SCB, [2018, 2025]);
  const municipal = MUNICIPAL.get(data.forbund.id)!;
  return [
    equivalentTrendLines(data, analysis),
    trendSlopes(data, analysis.trends, analysis.period),
    municipalLevels(data, analysis.trends),
    municipalPanels(data, analysis.regions, analysis.trends, analysis.period),
    sexGapSlopes(data, analysis.sexGaps, analysis.kind),
    benefitContributions(data, analysis.byBenefit),
    sexContributions(data, analysis.bySex),
    municipalContributions(data, analysis.byMunicipality),
    benefitPanels(data, analysis.benefits, analysis.period),
    populationEffects(data, analysis.populationEffect),
    forecastFan(data, analysis.forecasts[0]),
    needCoverage(data, municipalNeed(data, municipal, SCB, 2025)),
  ];
}
