import defer * as Plot from "@observablehq/plot";
import type { FullYearEquivalentData } from "../../data/full_year_equivalent_data.ts";
import type { LocalNeed, Need } from "../../full_year_equivalents/need.ts";
import { type ChartPlot, drawChart } from "../chart.ts";
import type { Figure } from "../figure.ts";
import { formatInteger } from "../formats.ts";
import type { LegendEntry } from "../legend.ts";
import { missingFigure } from "../missing.ts";
import { nameAxis, rowLayout, valueAxis } from "../rows.ts";
import { COLOURS } from "../theme.ts";
import { equivalentProvenance } from "./equivalent_provenance.ts";
import { NEED_COLUMNS, needCells, needProvenance } from "./need_columns.ts";
import {
  describeNeed,
  needLabel,
  needSubtitle,
  type Shown,
  shownOf,
} from "./need_words.ts";

const ID = "behov-per-kommun";

/**
 * The need of each municipality by the rule of thumb, those who took part in
 * it, and its full-year equivalents where they are known.
 *
 * @param need The need; `null` gives a figure that says what is missing.
 */
export function needCoverage(
  data: FullYearEquivalentData,
  need: Need | null,
): Figure {
  return need ? drawNeed(data, need) : missingFigure(
    ID,
    "Behov och deltagare per kommun",
    `${data.forbund.shortName}: ingen folkmängd i arbetsför ålder är känd för ` +
      "alla kommuner samma dag. Lägg till den i data/reference/population.csv.",
    equivalentProvenance(data, []),
  );
}

function drawNeed(
  data: FullYearEquivalentData,
  need: Need,
): Figure {
  const provenance = needProvenance(data, need);
  const rows = need.municipalities.toSorted((a, b) => b.need - a.need);
  const shown = shownOf(rows);
  const texts = {
    id: ID,
    title: `Behov och deltagare per kommun ${need.year}`,
    subtitle: needSubtitle(data, need, shown),
    altText: `Staplar per kommun. ${describeNeed(need)}`,
  };
  return {
    ...texts,
    caption:
      `${texts.title}. ${describeNeed(need)} Tumregeln är osäker och säger ` +
      "inte hur många som faktiskt behöver samordnat stöd i en kommun.",
    unit: "antal",
    svg: drawChart(
      { ...texts, ...provenance, legend: legend(need, shown) },
      plot(rows, shown),
    ),
    columns: NEED_COLUMNS,
    rows: rows.map(needCells),
    ...provenance,
  };
}

function legend(
  { equivalentYear }: Need,
  { participants, equivalents }: Shown,
): LegendEntry[] {
  const entries: (LegendEntry & { readonly shown: boolean })[] = [
    {
      label: "Behov enligt tumregeln",
      colour: COLOURS.band,
      mark: "bar",
      shown: true,
    },
    {
      label: "Deltagare",
      colour: COLOURS.first,
      mark: "bar",
      shown: participants,
    },
    {
      label: `Helårsekvivalenter ${equivalentYear}`,
      colour: COLOURS.second,
      mark: "tick",
      shown: equivalents,
    },
  ];
  return entries.filter(({ shown }) => shown);
}

/** The need as a bar, those who took part within it, equivalents as a tick. */
function plot(rows: readonly LocalNeed[], shown: Shown): ChartPlot {
  return {
    ...rowLayout({
      names: rows.map(({ name }) => name),
      right: 132,
      axis: true,
    }),
    marks: [
      valueAxis("Personer", formatInteger),
      nameAxis(),
      Plot.barX(rows, { x: "need", y: "name", fill: COLOURS.band }),
      Plot.barX(rows.filter(({ participants }) => participants !== null), {
        x: "participants",
        y: "name",
        fill: COLOURS.first,
        insetTop: 5,
        insetBottom: 5,
      }),
      Plot.tickX(rows.filter(({ equivalents }) => equivalents !== null), {
        x: "equivalents",
        y: "name",
        stroke: COLOURS.second,
        strokeWidth: 3,
      }),
      Plot.ruleX([0], { stroke: COLOURS.muted }),
      Plot.text(rows, {
        y: "name",
        frameAnchor: "right",
        textAnchor: "start",
        dx: 10,
        text: (row: LocalNeed) => needLabel(row, shown),
      }),
    ],
  };
}
