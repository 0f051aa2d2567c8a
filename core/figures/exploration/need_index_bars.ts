import defer * as Plot from "@observablehq/plot";
import type { IndicatorData } from "../../data/indicator_data.ts";
import type {
  MunicipalIndex,
  NeedIndex,
} from "../../exploration/need_index.ts";
import { drawChart } from "../chart.ts";
import type { Figure } from "../figure.ts";
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
    svg: drawChart({ ...texts, ...provenance }, {
      ...rowLayout({ names: rows.map(name), right: 24, axis: false }),
      x: { axis: null, domain: roomyDomain(rows) },
      marks: [
        nameAxis(),
        Plot.barX(rows, {
          x: "index",
          y: "name",
          fill: (row: MunicipalIndex) =>
            row.index < 0 ? COLOURS.third : COLOURS.first,
        }),
        ...[1, -1].map((side) =>
          Plot.text(rows.filter((row) => (row.index < 0 ? -1 : 1) === side), {
            x: "index",
            y: "name",
            text: (row: MunicipalIndex) => formatChange(row.index, 2),
            textAnchor: side > 0 ? "start" : "end",
            dx: 6 * side,
          })
        ),
        Plot.ruleX([0], { stroke: COLOURS.ink }),
      ],
    }),
    columns: [
      { name: "municipality_code", title: "Kommunkod" },
      { name: "municipality", title: "Kommun" },
      {
        name: "index",
        title: "Index",
        unit: "standardavvikelser",
        decimals: 4,
      },
      { name: "rank", title: "Rang", decimals: 0 },
    ],
    rows: rows.map((row) => ({
      municipality_code: row.code,
      municipality: row.name,
      index: row.index,
      rank: row.rank,
    })),
    ...provenance,
  };
}

const name = (row: MunicipalIndex) => row.name;
const described = (row: MunicipalIndex) =>
  `${row.name} (${formatChange(row.index, 2)})`;

/** A domain with room for the labels outside the bars. */
function roomyDomain(rows: readonly MunicipalIndex[]): [number, number] {
  const indices = rows.map(({ index }) => index);
  const [low, high] = [Math.min(0, ...indices), Math.max(0, ...indices)];
  const room = (high - low || 1) * 0.15;
  return [low - room, high + room];
}
