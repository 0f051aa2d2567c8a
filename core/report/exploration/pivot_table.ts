import type { IndicatorData } from "../../data/indicator_data.ts";
import type { PivotedIndicator } from "../../exploration/year_panel.ts";
import { indicatorProvenance } from "../../figures/exploration/indicator_provenance.ts";
import type { OutputTable } from "../output_table.ts";

/**
 * The indicators with one row per municipality and one column per year.
 *
 * @param pivoted The indicators, from `pivotIndicators`.
 */
export function pivotTable(
  data: IndicatorData,
  pivoted: readonly PivotedIndicator[],
): OutputTable {
  const years = [...new Set(pivoted.flatMap(({ years }) => years))].sort();
  return {
    id: "indikatorer-per-ar",
    title: `Indikatorerna år för år, ${data.forbund.shortName}`,
    note: "En tom ruta är ett år som det inte finns någon uppgift för.",
    columns: [
      { name: "indicator", title: "Indikator" },
      { name: "unit", title: "Enhet" },
      { name: "municipality", title: "Kommun" },
      ...years.map((year) => ({
        name: `y${year}`,
        title: String(year),
        decimals: "exact" as const,
      })),
    ],
    rows: pivoted.flatMap(({ indicator, years: own, municipalities }) =>
      municipalities.map(({ name, values }) => ({
        indicator: indicator.title,
        unit: indicator.unit,
        municipality: name,
        ...Object.fromEntries(
          years.map((year) => [`y${year}`, values[own.indexOf(year)] ?? null]),
        ),
      }))
    ),
    ...indicatorProvenance(
      data,
      pivoted.flatMap(({ indicator }) =>
        indicator.values.map(({ source }) => source)
      ),
    ),
  };
}
