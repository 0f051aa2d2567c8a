import defer * as Plot from "@observablehq/plot";
import type { FullYearEquivalentData } from "../../data/full_year_equivalent_data.ts";
import { RIKET } from "../../full_year_equivalents/forbund_series.ts";
import type { EquivalentTrend } from "../../full_year_equivalents/trend.ts";
import { type ChartPlot, drawChart } from "../chart.ts";
import { pointsColumn } from "../columns.ts";
import type { Column, Figure } from "../figure.ts";
import { formatChange, formatInteger, formatList } from "../formats.ts";
import { intervalDots, type IntervalRow } from "../interval_marks.ts";
import type { LegendEntry } from "../legend.ts";
import { missingFigure } from "../missing.ts";
import { nameAxis, rowLayout, valueAxis } from "../rows.ts";
import { COLOURS } from "../theme.ts";
import { POINT_COLUMNS, pointCells } from "./equivalent_columns.ts";
import { equivalentProvenance } from "./equivalent_provenance.ts";
import { formatPct, howToFill, shareWords } from "./equivalent_words.ts";

const ID = "helarsekvivalenter-kommunernas-lage";

/**
 * The municipalities from the highest share to the lowest in the latest year,
 * with what chance may move each, beside the förbund and riket.
 *
 * @param trends The trends of all regions.
 */
export function municipalLevels(
  data: FullYearEquivalentData,
  trends: readonly EquivalentTrend[],
): Figure {
  const ranked = trends.filter(({ rank }) => rank !== null);
  const year = Math.max(...ranked.map(({ latest }) => latest.year));
  const shown = trends.filter(({ series, latest, rank }) =>
    latest.year === year &&
    (rank !== null || series.code === data.forbund.id || series.code === RIKET)
  ).sort((a, b) => b.latest.sharePct! - a.latest.sharePct!);
  return ranked.length > 0 ? drawLevels(data, shown, year) : missingFigure(
    ID,
    "Kommunernas helårsekvivalenter, i ordning",
    `${data.forbund.shortName}: kommunerna kan inte ordnas, för ingen kommuns ` +
      `andel av kvinnor och män tillsammans är känd. ${howToFill(data)}`,
    equivalentProvenance(data, []),
  );
}

function drawLevels(
  data: FullYearEquivalentData,
  shown: readonly EquivalentTrend[],
  year: number,
): Figure {
  const provenance = equivalentProvenance(
    data,
    shown.flatMap(({ latest }) => latest.sources),
  );
  const texts = {
    id: ID,
    title: `Kommunernas helårsekvivalenter ${year}, i ordning`,
    subtitle: `${data.forbund.shortName}, ${shareWords(shown[0]!.series)}. ` +
      "Strecket är hur mycket andelen kan ändras från ett år till nästa av " +
      "en slump." +
      (shown.some(({ gapToRiket }) => gapToRiket !== null)
        ? " Inom parentes: avståndet till riket i procentenheter."
        : ""),
    altText: `Punkter i ordning. ${orderText(shown)}`,
  };
  return {
    ...texts,
    caption:
      `${texts.title}. ${orderText(shown)} Där strecken överlappar kan ` +
      "ordningen vara en annan nästa år.",
    unit: "procent",
    svg: drawChart(
      { ...texts, ...provenance, legend: legend(shown) },
      plot(shown),
    ),
    columns: COLUMNS,
    rows: shown.map(({ series, latest, rank, gapToRiket, chance }) => ({
      ...pointCells(series, latest),
      rank,
      gap_to_riket_points: gapToRiket,
      chance_points: chance,
    })),
    ...provenance,
  };
}

/** The municipalities, and those beside them by name. */
function legend(shown: readonly EquivalentTrend[]): LegendEntry[] {
  const others = shown.filter(({ rank }) => rank === null).map(nameOf);
  const towns: LegendEntry = {
    label: "Kommun",
    colour: COLOURS.first,
    mark: "dot",
  };
  return others.length === 0 ? [towns] : [
    towns,
    { label: formatList(others), colour: COLOURS.second, mark: "dot" },
  ];
}

const COLUMNS: readonly Column[] = [
  ...POINT_COLUMNS,
  { name: "rank", title: "Plats bland kommunerna", decimals: 0 },
  pointsColumn("gap_to_riket_points", "Avstånd till riket"),
  pointsColumn("chance_points", "Ändring som slumpen kan ge på ett år"),
];

/** A dot per region on a line of what chance may do, and the share beside it. */
function plot(shown: readonly EquivalentTrend[]): ChartPlot {
  const dots = shown.map(dotOf);
  return {
    ...rowLayout({ names: shown.map(nameOf), right: 122, axis: true }),
    x: { domain: [0, Math.max(...dots.map(({ high }) => high))] },
    marks: [
      valueAxis("Procent", formatInteger),
      nameAxis(),
      Plot.ruleX([0], { stroke: COLOURS.muted }),
      intervalDots(dots),
      Plot.text(shown, {
        y: nameOf,
        frameAnchor: "right",
        textAnchor: "start",
        dx: 12,
        text: ({ latest, gapToRiket }: EquivalentTrend) =>
          formatPct(latest.sharePct!) +
          (gapToRiket === null ? "" : ` (${formatChange(gapToRiket, 1)})`),
      }),
    ],
  };
}

function dotOf(trend: EquivalentTrend): IntervalRow {
  const value = trend.latest.sharePct!;
  const chance = trend.chance ?? 0;
  return {
    key: nameOf(trend),
    value,
    low: value - chance,
    high: value + chance,
    colour: trend.rank === null ? COLOURS.second : COLOURS.first,
  };
}

const nameOf = ({ series }: EquivalentTrend) => series.name;

function orderText(shown: readonly EquivalentTrend[]): string {
  const towns = shown.filter(({ rank }) => rank !== null);
  const told = ({ series, latest }: EquivalentTrend) =>
    `${series.name} (${formatPct(latest.sharePct!)})`;
  return towns.length === 1
    ? `Bara ${told(towns[0]!)} är känd.`
    : `Högst är ${told(towns[0]!)}, lägst ${told(towns.at(-1)!)}.`;
}
