import type { FullYearEquivalentData } from "../../data/full_year_equivalent_data.ts";
import type { ForbundSeries } from "../../full_year_equivalents/forbund_series.ts";
import {
  type EquivalentSeries,
  withinPeriod,
} from "../../full_year_equivalents/series.ts";
import type { EquivalentTrend } from "../../full_year_equivalents/trend.ts";
import { drawChart } from "../chart.ts";
import type { Figure } from "../figure.ts";
import { formatDecimal, formatInteger, formatPeriod } from "../formats.ts";
import type { LegendEntry } from "../legend.ts";
import { missingFigure } from "../missing.ts";
import { COLOURS } from "../theme.ts";
import { POINT_COLUMNS, pointRows } from "./equivalent_columns.ts";
import { equivalentProvenance, sourcesOf } from "./equivalent_provenance.ts";
import {
  howToFill,
  shareWords,
  shorterText,
  spanOf,
  yearsOfShares,
} from "./equivalent_words.ts";
import { panelPlot } from "./panels.ts";
import { breakText, linePoints } from "./year_plot.ts";

const ID = "helarsekvivalenter-per-kommun";

const LEGEND: readonly LegendEntry[] = [
  { label: "Kommunen", colour: COLOURS.first, mark: "dot" },
  { label: "Riket", colour: COLOURS.muted, mark: "tick" },
];

/**
 * Every municipality's share over the years in a panel of its own, with riket
 * behind it and how much chance may move it beside its name.
 *
 * @param trends The trends of the same municipalities.
 * @param period First and last year.
 */
export function municipalPanels(
  data: FullYearEquivalentData,
  { municipalities, riket }: ForbundSeries,
  trends: readonly EquivalentTrend[],
  period: readonly [number, number],
): Figure {
  const known = municipalities.map((series) => withinPeriod(series, period))
    .filter(({ points }) => points.some(({ sharePct }) => sharePct !== null));
  return known.length > 0
    ? drawPanels(data, known, withinPeriod(riket, period), trends, period)
    : missingFigure(
      ID,
      titleOf(period),
      `${data.forbund.shortName}: ingen kommuns andel av kvinnor och män ` +
        `tillsammans är känd för åren ${formatPeriod(period)}. ${
          howToFill(data)
        }`,
      equivalentProvenance(data, []),
    );
}

function drawPanels(
  data: FullYearEquivalentData,
  known: readonly EquivalentSeries[],
  riket: EquivalentSeries,
  trends: readonly EquivalentTrend[],
  period: readonly [number, number],
): Figure {
  const provenance = equivalentProvenance(data, sourcesOf([...known, riket]));
  const behind = linePoints(riket, "sharePct");
  const shown = known.map(yearsOfShares);
  const span = spanOf(shown.flatMap(({ years }) => years));
  const shorter = shorterText([...shown, yearsOfShares(riket)], span);
  const moved = chanceText(trends, known);
  const texts = {
    id: ID,
    title: titleOf(span),
    subtitle: [
      `${data.forbund.shortName}, ${shareWords(known[0]!)}.`,
      shorter,
      "Talet med ± är hur mycket andelen kan ändras från ett år till nästa " +
      "av en slump.",
      breakText(period),
    ].filter((sentence) => sentence !== "").join(" "),
    altText: `Ett litet linjediagram per kommun, ${known.length} kommuner. ` +
      moved,
  };
  return {
    ...texts,
    caption: `${texts.title}. Alla rutor har samma skala. ${moved}`,
    unit: "procent",
    svg: drawChart(
      { ...texts, ...provenance, legend: LEGEND },
      panelPlot({
        period,
        panels: known.map((series) => ({
          name: nameOf(series, trends),
          points: linePoints(series, "sharePct"),
          behind,
        })),
        format: formatInteger,
        label: (value) => formatDecimal(value, 1),
      }),
    ),
    columns: POINT_COLUMNS,
    rows: pointRows([...known, riket]),
    ...provenance,
  };
}

function titleOf(period: readonly [number, number]): string {
  return `Helårsekvivalenter per kommun ${formatPeriod(period)}`;
}

/** `Laxå ±1,9`, or the name alone where the chance is not known. */
function nameOf(
  { code, name }: EquivalentSeries,
  trends: readonly EquivalentTrend[],
): string {
  const chance = trends.find(({ series }) => series.code === code)?.chance;
  return chance == null ? name : `${name} ±${formatDecimal(chance, 1)}`;
}

/** Which of the municipalities chance moves most; empty if none is known. */
function chanceText(
  trends: readonly EquivalentTrend[],
  known: readonly EquivalentSeries[],
): string {
  const [widest] = trends.filter(({ chance, series }) =>
    chance !== null && known.some(({ code }) => code === series.code)
  ).sort((a, b) => b.chance! - a.chance!);
  return widest === undefined
    ? ""
    : `Mest rör slumpen ${widest.series.name}: mindre än ` +
      `${formatDecimal(widest.chance!, 1)} procentenheter från ett år till ` +
      "nästa säger ingenting.";
}
