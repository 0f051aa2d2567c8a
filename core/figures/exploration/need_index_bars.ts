import defer * as Plot from "@observablehq/plot";
import type { IndicatorData } from "../../data/indicator_data.ts";
import type {
  MunicipalIndex,
  NeedIndex,
} from "../../exploration/need_index.ts";
import { type ChartPlot, drawChart } from "../chart.ts";
import { barLabels, roomyDomain } from "../bar_labels.ts";
import type { Column, Figure } from "../figure.ts";
import { formatChange } from "../formats.ts";
import { missingFigure } from "../missing.ts";
import { nameAxis, rowLayout } from "../rows.ts";
import { COLOURS } from "../theme.ts";
import {
  indexParts,
  indexSources,
  indicatorProvenance,
  leftOutParts,
  noIndex,
} from "./indicator_provenance.ts";

const ID = "behovsindex";

/**
 * Which municipalities have greater need than the förbund's mean, by a
 * composite index.
 *
 * @param data The indicators.
 * @param index The index; `null` gives a figure that says what is missing.
 */
export function needIndexBars(
  data: IndicatorData,
  index: NeedIndex | null,
): Figure {
  return index ? drawIndex(data, index) : missingFigure(
    ID,
    "Sammanvägt behovsindex per kommun",
    noIndex(data),
    indicatorProvenance(data, []),
  );
}

function drawIndex(data: IndicatorData, index: NeedIndex): Figure {
  const rows = index.municipalities.toSorted((a, b) => b.index - a.index);
  const provenance = indicatorProvenance(data, indexSources(index));
  const [top, bottom] = [rows[0]!, rows.at(-1)!];
  const texts = {
    id: ID,
    title: "Sammanvägt behovsindex per kommun",
    subtitle: `${data.forbund.shortName}. Vägt medelvärde av standardpoäng: ` +
      `${indexParts(index)}. Noll är kommunernas medelvärde.` +
      leftOutParts(index),
    altText:
      `Liggande staplar per kommun. Högst index har ${described(top)}, ` +
      `lägst ${described(bottom)}.`,
  };
  return {
    ...texts,
    caption: `${texts.title}. Högst index har ${described(top)}, lägst ` +
      `${
        described(bottom)
      }. Indexet rangordnar kommunerna inbördes och säger ` +
      "inte hur stort behovet är. Rangen beror på vikterna; se hur mycket i " +
      "figuren över rangen vid andra vikter.",
    unit: "standardavvikelser",
    svg: drawChart({ ...texts, ...provenance }, plot(rows)),
    columns: COLUMNS,
    rows: rows.map((row) => ({
      municipality_code: row.code,
      municipality: row.name,
      index: row.index,
      rank: row.rank,
    })),
    ...provenance,
  };
}

const COLUMNS: readonly Column[] = [
  { name: "municipality_code", title: "Kommunkod" },
  { name: "municipality", title: "Kommun" },
  {
    name: "index",
    title: "Index",
    unit: "standardavvikelser",
    decimals: 4,
  },
  { name: "rank", title: "Rang", decimals: 0 },
];

/** A bar per municipality, the highest index first, to the left below the mean. */
function plot(rows: readonly MunicipalIndex[]): ChartPlot {
  return {
    ...rowLayout({ names: rows.map(name), right: 24, axis: false }),
    x: {
      axis: null,
      domain: roomyDomain(rows.map(({ index }) => index), 0.15),
    },
    marks: [
      nameAxis(),
      Plot.barX(rows, {
        x: "index",
        y: "name",
        fill: (row: MunicipalIndex) =>
          row.index < 0 ? COLOURS.third : COLOURS.first,
      }),
      ...barLabels(rows, {
        x: ({ index }) => index,
        y: name,
        text: ({ index }) => formatChange(index, 2),
      }),
      Plot.ruleX([0], { stroke: COLOURS.ink }),
    ],
  };
}

const name = (row: MunicipalIndex) => row.name;
const described = (row: MunicipalIndex) =>
  `${row.name} (${formatChange(row.index, 2)})`;
