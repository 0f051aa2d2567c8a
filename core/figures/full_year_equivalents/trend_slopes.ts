import defer * as Plot from "@observablehq/plot";
import type { FullYearEquivalentData } from "../../data/full_year_equivalent_data.ts";
import {
  type EquivalentTrend,
  SLOPE_LEVEL,
} from "../../full_year_equivalents/trend.ts";
import { type ChartPlot, drawChart } from "../chart.ts";
import { pointsColumn } from "../columns.ts";
import type { Column, Figure } from "../figure.ts";
import {
  formatChange,
  formatDecimal,
  formatPercent,
  formatPeriod,
} from "../formats.ts";
import { intervalDots, type IntervalRow } from "../interval_marks.ts";
import type { LegendEntry } from "../legend.ts";
import { missingFigure } from "../missing.ts";
import { nameAxis, rowLayout, VALUE_TICKS, valueAxis } from "../rows.ts";
import { COLOURS } from "../theme.ts";
import { REGION_COLUMNS } from "./equivalent_columns.ts";
import { equivalentProvenance, sourcesOf } from "./equivalent_provenance.ts";
import {
  DIRECTION_WORDS,
  howToFill,
  shorterText,
  spanOf,
} from "./equivalent_words.ts";

const ID = "helarsekvivalenter-lutning";

/**
 * How many percentage points a year each region's share has moved, with its
 * interval: a robust slope, which no single year decides.
 *
 * @param trends The trends of all regions; those of too few years are left out.
 * @param period First and last year.
 */
export function trendSlopes(
  data: FullYearEquivalentData,
  trends: readonly EquivalentTrend[],
  period: readonly [number, number],
): Figure {
  const known = trends.filter(hasInterval);
  return known.length > 0
    ? drawSlopes(data, known, trends.length - known.length)
    : missingFigure(
      ID,
      titleOf(period),
      `${data.forbund.shortName}: för få år är kända för att säga åt vilket ` +
        `håll andelen går. ${howToFill(data)}`,
      equivalentProvenance(data, []),
    );
}

function drawSlopes(
  data: FullYearEquivalentData,
  known: readonly EquivalentTrend[],
  left: number,
): Figure {
  const shown = known.map(({ series, slopeYears }) => ({
    code: series.code,
    name: series.name,
    years: slopeYears,
  }));
  const span = spanOf(shown.flatMap(({ years }) => years));
  const provenance = equivalentProvenance(
    data,
    sourcesOf(known.map(({ series }) => series)),
  );
  const level = formatPercent(SLOPE_LEVEL, 0);
  const texts = {
    id: ID,
    title: titleOf(span),
    subtitle: [
      "Procentenheter per år: medianen av lutningarna mellan alla par av år " +
      `(Theil–Sen) med ${level} konfidensintervall.`,
      "Par över seriebrott räknas inte.",
      shorterText(shown, span),
    ].filter((sentence) => sentence !== "").join(" "),
    altText: `Punkter med intervall. ${summary(known)}`,
  };
  return {
    ...texts,
    caption:
      `${texts.title}. ${summary(known)} Intervallet förutsätter att årens ` +
      "avvikelser från linjen är oberoende av varandra; följs de åt är det " +
      `bredare.${leftText(left)}`,
    unit: "procentenheter per år",
    svg: drawChart({ ...texts, ...provenance, legend: LEGEND }, plot(known)),
    columns: COLUMNS,
    rows: known.map(({ series, slope, direction }) => ({
      region_code: series.code,
      region: series.name,
      slope: slope!.value,
      low: slope!.low,
      high: slope!.high,
      verdict: DIRECTION_WORDS[direction],
    })),
    ...provenance,
  };
}

const LEGEND: readonly LegendEntry[] = [
  { label: "Säker riktning", colour: COLOURS.second, mark: "dot" },
  { label: "Oförändrat inom intervallet", colour: COLOURS.muted, mark: "dot" },
];

const COLUMNS: readonly Column[] = [
  ...REGION_COLUMNS,
  pointsColumn("slope", "Lutning per år"),
  pointsColumn("low", "Intervallets nedre gräns"),
  pointsColumn("high", "Intervallets övre gräns"),
  { name: "verdict", title: "Bedömning" },
];

/** A dot with its interval per region, and the numbers beside it. */
function plot(known: readonly EquivalentTrend[]): ChartPlot {
  const dots = known.map(dotOf);
  const reach = Math.max(
    ...dots.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)]),
  );
  return {
    ...rowLayout({ names: dots.map(({ key }) => key), right: 136, axis: true }),
    x: { domain: [-reach, reach], nice: VALUE_TICKS },
    marks: [
      valueAxis("← minskar | ökar →", (value) => formatChange(value, 1)),
      nameAxis(),
      Plot.ruleX([0]),
      intervalDots(dots),
      Plot.text(dots, {
        y: "key",
        frameAnchor: "right",
        textAnchor: "start",
        dx: 10,
        text: ({ value, low, high }: IntervalRow) =>
          `${formatChange(value, 2)} (${formatDecimal(low, 2)} till ${
            formatDecimal(high, 2)
          })`,
      }),
    ],
  };
}

function dotOf({ series, slope, direction }: EquivalentTrend): IntervalRow {
  return {
    key: series.name,
    value: slope!.value,
    low: slope!.low,
    high: slope!.high,
    colour: direction === "unclear" ? COLOURS.muted : COLOURS.second,
  };
}

function titleOf(period: readonly [number, number]): string {
  return `Helårsekvivalenter, ändring per år ${formatPeriod(period)}`;
}

function hasInterval({ slope }: EquivalentTrend): boolean {
  return slope !== null && Number.isFinite(slope.low) &&
    Number.isFinite(slope.high);
}

function summary(known: readonly EquivalentTrend[]): string {
  return known.length === 1
    ? `${known[0]!.series.name}: ${DIRECTION_WORDS[known[0]!.direction]}.`
    : (["up", "down", "unclear"] as const).flatMap((direction) => {
      const count = known.filter((trend) => trend.direction === direction)
        .length;
      return count === 0
        ? []
        : [`${DIRECTION_WORDS[direction]}: ${count} av ${known.length}`];
    }).join("; ").replace(/^./, (first) => first.toLocaleUpperCase("sv")) + ".";
}

function leftText(left: number): string {
  return left === 0
    ? ""
    : ` Ytterligare ${left} har för få kända år för ett intervall.`;
}
