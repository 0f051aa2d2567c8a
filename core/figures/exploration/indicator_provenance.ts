import type { IndicatorData } from "../../data/indicator_data.ts";
import type { NeedIndex } from "../../exploration/need_index.ts";
import { NO_SOURCE, type Provenance } from "../figure.ts";
import { formatList, formatPercent } from "../formats.ts";

/** What figures and tables of indicators rest on. */
export function indicatorProvenance(
  { inputs, synthetic }: Pick<IndicatorData, "inputs" | "synthetic">,
  sources: readonly string[],
): Provenance {
  return {
    sources: sources.length > 0 ? [...new Set(sources)] : [NO_SOURCE],
    inputs,
    parameters: [],
    synthetic,
    disclosure: "offentlig statistik visas som publicerad",
  };
}

/** Where the values of an index were read. */
export function indexSources({ indicators }: NeedIndex): string[] {
  return indicators.flatMap(({ indicator, year }) =>
    indicator.values.filter((row) => row.year === year)
      .map(({ source }) => source)
  );
}

/** What an index is made of, with years and weights, in Swedish. */
export function indexParts({ indicators }: NeedIndex): string {
  return formatList(
    indicators.map(({ indicator, year, share }) =>
      `${indicator.word} ${year} (${formatPercent(share, 0)})`
    ),
  );
}

/** What has a weight but no place in an index, in Swedish; may be empty. */
export function leftOutParts({ leftOut }: NeedIndex): string {
  const words = Map.groupBy(leftOut, ({ reason }) => reason);
  return [...words].map(([reason, left]) =>
    ` Utan ${
      formatList(left.map(({ indicator }) => indicator.word))
    }: ${reason}.`
  ).join("");
}

/** Why there is no index and what to do about it, in Swedish. */
export function noIndex({ forbund }: IndicatorData): string {
  return `${forbund.shortName}: ingen indikator med vikt har värden för alla ` +
    `kommuner. Ändra vikterna i parametercellen eller lägg till värden i ` +
    `data/${forbund.id}/, till exempel i unemployment.csv.`;
}
