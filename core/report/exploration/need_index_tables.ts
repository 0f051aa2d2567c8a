import type { IndicatorData } from "../../data/indicator_data.ts";
import type { NeedIndex } from "../../exploration/need_index.ts";
import type { WeightSensitivity } from "../../exploration/weight_sensitivity.ts";
import type { Column } from "../../figures/figure.ts";
import {
  indexParts,
  indexSources,
  indicatorProvenance,
  leftOutParts,
  noIndex,
} from "../../figures/exploration/indicator_provenance.ts";
import type { OutputTable } from "../output_table.ts";

const MUNICIPALITY: readonly Column[] = [
  { name: "municipality_code", title: "Kommunkod" },
  { name: "municipality", title: "Kommun" },
];

/**
 * A composite index with the values and standard scores that it is made of.
 *
 * @param index The index; `null` gives a table without rows that says why.
 */
export function needIndexTable(
  data: IndicatorData,
  index: NeedIndex | null,
): OutputTable {
  const { indicators, municipalities } = index ??
    { indicators: [], municipalities: [] };
  return {
    id: "behovsindex",
    title: `Behovsindex och det som ingår, ${data.forbund.shortName}`,
    note: index
      ? `Vikter: ${indexParts(index)}. Standardpoängen är antalet ` +
        `standardavvikelser över kommunernas medelvärde.${leftOutParts(index)}`
      : noIndex(data),
    columns: [
      ...MUNICIPALITY,
      { name: "index", title: "Index", decimals: 3 },
      { name: "rank", title: "Rang", decimals: 0 },
      ...indicators.flatMap(({ indicator: { id, title, unit, decimals } }) => [
        { name: columnOf(id, "value"), title, unit, decimals },
        {
          name: columnOf(id, "score"),
          title: `${title}, standardpoäng`,
          decimals: 3,
        },
      ]),
    ],
    rows: municipalities.map((row, at) => ({
      municipality_code: row.code,
      municipality: row.name,
      index: row.index,
      rank: row.rank,
      ...Object.fromEntries(
        indicators.flatMap(({ indicator, values, scores }) => [
          [columnOf(indicator.id, "value"), values[at]!],
          [columnOf(indicator.id, "score"), scores[at]!],
        ]),
      ),
    })),
    ...indicatorProvenance(data, index ? indexSources(index) : []),
  };
}

/**
 * The ranks in an index under other weights: equal ones, and without each
 * indicator in turn.
 *
 * @param sensitivity The ranks; `null` gives a table without rows that says
 * why.
 */
export function otherWeightsTable(
  data: IndicatorData,
  sensitivity: WeightSensitivity | null,
): OutputTable {
  const others = sensitivity?.others ?? [];
  return {
    id: "behovsindex-andra-vikter",
    title: `Rang i behovsindex med andra vikter, ${data.forbund.shortName}`,
    note: sensitivity
      ? `Valda vikter: ${indexParts(sensitivity.index)}.`
      : noIndex(data),
    columns: [
      ...MUNICIPALITY,
      { name: "chosen", title: "Valda vikter", decimals: 0 },
      ...others.map(({ title }, at) => ({
        name: `other_${at + 1}`,
        title,
        decimals: 0,
      })),
    ],
    rows: (sensitivity?.ranges ?? []).map((row, municipality) => ({
      municipality_code: row.code,
      municipality: row.name,
      chosen: row.rank,
      ...Object.fromEntries(
        others.map((
          { ranks },
          at,
        ) => [`other_${at + 1}`, ranks[municipality]!]),
      ),
    })),
    ...indicatorProvenance(
      data,
      sensitivity ? indexSources(sensitivity.index) : [],
    ),
  };
}

/** `ekonomisktBistand` and `score` become `ekonomiskt_bistand_score`. */
function columnOf(id: string, what: "value" | "score"): string {
  return `${
    id.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  }_${what}`;
}
