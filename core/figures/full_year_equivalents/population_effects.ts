import defer * as Plot from "@observablehq/plot";
import type { FullYearEquivalentData } from "../../data/full_year_equivalent_data.ts";
import type {
  MunicipalEffect,
  PopulationEffect,
} from "../../full_year_equivalents/population_effect.ts";
import { type ChartPlot, drawChart } from "../chart.ts";
import { pointsColumn } from "../columns.ts";
import { edgedTicks } from "../edged_ticks.ts";
import type { Column, Figure } from "../figure.ts";
import { formatChange } from "../formats.ts";
import { missingFigure } from "../missing.ts";
import { nameAxis, rowLayout, valueAxis } from "../rows.ts";
import { COLOURS } from "../theme.ts";
import { REGION_COLUMNS } from "./equivalent_columns.ts";
import { equivalentProvenance } from "./equivalent_provenance.ts";
import { howToFill } from "./equivalent_words.ts";

const ID = "helarsekvivalenter-andel-och-befolkning";

const EFFECTS = [
  { label: "Kommunens andel", colour: COLOURS.first, of: "ratePoints" },
  {
    label: "Kommunens del av invånarna",
    colour: COLOURS.third,
    of: "compositionPoints",
  },
] as const;

/**
 * What each municipality adds to the change of the förbund's share: by its own
 * share, and by its part of the inhabitants.
 *
 * @param effect The parts; `null` gives a figure that says what is missing.
 */
export function populationEffects(
  data: FullYearEquivalentData,
  effect: PopulationEffect | null,
): Figure {
  return effect ? drawEffects(data, effect) : missingFigure(
    ID,
    "Ändrade andelar eller ändrad befolkning?",
    `${data.forbund.shortName}: helårsekvivalenter och invånare i samma åldrar ` +
      `är inte kända för alla kommuner två år. ${howToFill(data)} Invånarna ` +
      "läggs i population.csv.",
    equivalentProvenance(data, []),
  );
}

function drawEffects(
  data: FullYearEquivalentData,
  effect: PopulationEffect,
): Figure {
  const provenance = equivalentProvenance(data, effect.sources);
  const rows = effect.municipalities.map((row) => ({
    ...row,
    sum: row.ratePoints + row.compositionPoints,
  })).sort((a, b) => b.sum - a.sum);
  const years = `${effect.from}–${effect.to}`;
  const texts = {
    id: ID,
    title: `Ändrade andelar eller ändrad befolkning ${years}?`,
    subtitle:
      `${data.forbund.shortName}: bidrag till ändringen av förbundets ` +
      "andel, procentenheter. Strecket och talet är summan.",
    altText: `Staplar per kommun. ${describe(effect)}`,
  };
  return {
    ...texts,
    caption: `${texts.title} ${describe(effect)} Delarna summerar exakt.${
      effect.acrossBreak ? " Ett seriebrott ligger mellan åren." : ""
    }`,
    unit: "procentenheter",
    svg: drawChart({
      ...texts,
      ...provenance,
      legend: [
        ...EFFECTS.map(({ label, colour }) => ({
          label,
          colour,
          mark: "bar" as const,
        })),
        { label: "Summa", colour: COLOURS.ink, mark: "tick" },
      ],
    }, plot(rows)),
    columns: COLUMNS,
    rows: rows.map(({ code, name, ratePoints, compositionPoints, sum }) => ({
      region_code: code,
      region: name,
      rate_points: ratePoints,
      composition_points: compositionPoints,
      sum_points: sum,
    })),
    ...provenance,
  };
}

/** What a municipality adds, and the sum of it. */
type SummedEffect = MunicipalEffect & { readonly sum: number };

const COLUMNS: readonly Column[] = [
  ...REGION_COLUMNS,
  pointsColumn("rate_points", "Av kommunens andel"),
  pointsColumn("composition_points", "Av kommunens del av invånarna"),
  pointsColumn("sum_points", "Summa"),
];

/** The two effects as bars per municipality, their sum as a tick and a number. */
function plot(rows: readonly SummedEffect[]): ChartPlot {
  return {
    ...rowLayout({
      names: rows.map(({ name }) => name),
      right: 66,
      axis: true,
    }),
    marks: [
      valueAxis("Procentenheter", (value) => formatChange(value, 2)),
      nameAxis(),
      Plot.barX(
        rows.flatMap((row) =>
          EFFECTS.map(({ colour, of }) => ({
            name: row.name,
            colour,
            points: row[of],
          }))
        ),
        { x: "points", y: "name", fill: "colour" },
      ),
      Plot.ruleX([0]),
      ...edgedTicks(rows, {
        x: "sum",
        y: "name",
        stroke: COLOURS.ink,
        strokeWidth: 3,
      }),
      Plot.text(rows, {
        y: "name",
        frameAnchor: "right",
        textAnchor: "start",
        dx: 12,
        fontWeight: 600,
        text: ({ sum }: SummedEffect) => formatChange(sum, 2),
      }),
    ],
  };
}

/** The change in people and in share, and what each is made up of. */
function describe(
  { change, size, rate, composition, points }: PopulationEffect,
): string {
  return `Antalet helårsekvivalenter ändrades med ${formatChange(change)}: ` +
    `${formatChange(size)} av fler eller färre invånare, ` +
    `${formatChange(rate)} av ändrade andelar i kommunerna och ` +
    `${formatChange(composition)} av att invånarna är annorlunda fördelade ` +
    `mellan dem. Andelen ändrades med ${formatChange(points, 2)} ` +
    "procentenheter.";
}
