import defer * as Plot from "@observablehq/plot";
import type { IndicatorData } from "../../data/indicator_data.ts";
import type {
  RankRange,
  WeightSensitivity,
} from "../../exploration/weight_sensitivity.ts";
import { type ChartPlot, drawChart } from "../chart.ts";
import { shareColumn } from "../columns.ts";
import type { Figure } from "../figure.ts";
import { formatInteger, formatList, formatPercent } from "../formats.ts";
import { missingFigure } from "../missing.ts";
import { nameAxis, rowLayout } from "../rows.ts";
import { COLOURS } from "../theme.ts";
import {
  indexSources,
  indicatorProvenance,
  noIndex,
} from "./indicator_provenance.ts";

const ID = "behovsindex-rang-vid-andra-vikter";

/**
 * How far each municipality's rank in an index moves when the weights are
 * others than those chosen.
 *
 * @param data The indicators.
 * @param sensitivity The ranks under other weights; `null` gives a figure that
 * says what is missing.
 */
export function weightRanks(
  data: IndicatorData,
  sensitivity: WeightSensitivity | null,
): Figure {
  return sensitivity ? drawRanks(data, sensitivity) : missingFigure(
    ID,
    "Rang i behovsindex vid andra vikter",
    noIndex(data),
    indicatorProvenance(data, []),
  );
}

function drawRanks(
  data: IndicatorData,
  { index, draws, ranges }: WeightSensitivity,
): Figure {
  const rows = ranges.toSorted((a, b) => a.rank - b.rank);
  const provenance = indicatorProvenance(data, indexSources(index));
  const single = index.indicators.length === 1;
  const texts = {
    id: ID,
    title: "Rang i behovsindex vid andra vikter",
    subtitle: `${data.forbund.shortName}, rang bland ${rows.length} kommuner ` +
      `(1 är störst behov) efter ${
        formatList(index.indicators.map(({ indicator }) => indicator.word))
      }. ` +
      (single
        ? "Med en enda indikator spelar vikten ingen roll."
        : `Strecket rymmer 90 % av ${formatInteger(draws)} slumpade ` +
          "viktuppsättningar."),
    altText: `Punkt och streck per kommun. ${described(rows)}`,
  };
  return {
    ...texts,
    caption:
      `${texts.title}. ${
        described(rows)
      } Ett långt streck betyder att kommunens plats ` +
      "avgörs av vilka vikter man väljer och inte bara av indikatorerna.",
    unit: "rang",
    svg: drawChart({
      ...texts,
      ...provenance,
      legend: [
        { label: "Rang med valda vikter", colour: COLOURS.first, mark: "dot" },
        { label: "90 % av andra vikter", colour: COLOURS.band, mark: "bar" },
      ],
    }, plot(rows)),
    columns: RANK_COLUMNS,
    rows: rows.map((row) => ({
      municipality_code: row.code,
      municipality: row.name,
      rank: row.rank,
      rank_p5: row.best,
      rank_median: row.median,
      rank_p95: row.worst,
      first_share: row.firstShare,
    })),
    ...provenance,
  };
}

/** A dot for the rank as chosen, on a band of the ranks by other weights. */
function plot(rows: readonly RankRange[]): ChartPlot {
  return {
    ...rowLayout({
      names: rows.map(({ name }) => name),
      right: 96,
      axis: true,
    }),
    x: { domain: [0.5, rows.length + 0.5] },
    marks: [
      Plot.axisX(rows.map((_, at) => at + 1), {
        tickSize: 0,
        tickFormat: "d",
        label: "Rang",
        labelArrow: "none",
        labelAnchor: "center",
        labelOffset: 36,
      }),
      nameAxis(),
      Plot.link(rows, {
        x1: "best",
        x2: "worst",
        y: "name",
        stroke: COLOURS.band,
        strokeWidth: 10,
        strokeLinecap: "round",
      }),
      Plot.dot(rows, { x: "rank", y: "name", r: 5, fill: COLOURS.first }),
      Plot.text(rows, {
        y: "name",
        frameAnchor: "right",
        textAnchor: "start",
        dx: 12,
        text: (row: RankRange) => `${row.rank} (${span(row)})`,
      }),
    ],
  };
}

const RANK_COLUMNS = [
  { name: "municipality_code", title: "Kommunkod" },
  { name: "municipality", title: "Kommun" },
  { name: "rank", title: "Rang med valda vikter", decimals: 0 },
  { name: "rank_p5", title: "Rang, 5:e percentilen", decimals: 0 },
  { name: "rank_median", title: "Rang, median", decimals: 0 },
  { name: "rank_p95", title: "Rang, 95:e percentilen", decimals: 0 },
  shareColumn("first_share", "Andel viktuppsättningar med rang 1"),
];

function span({ best, worst }: RankRange): string {
  return best === worst ? String(best) : `${best}–${worst}`;
}

function described(rows: readonly RankRange[]): string {
  const [first] = rows;
  return `Med valda vikter har ${first!.name} högst index, och det har ` +
    `kommunen i ${formatPercent(first!.firstShare, 0)} av de slumpade ` +
    "viktuppsättningarna.";
}
