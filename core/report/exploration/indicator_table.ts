import type { IndicatorData } from "../../data/indicator_data.ts";
import type { ChangedIndicator } from "../../exploration/year_panel.ts";
import { indicatorProvenance } from "../../figures/exploration/indicator_provenance.ts";
import type { OutputTable } from "../output_table.ts";

/**
 * The values of every indicator with moving means and growth.
 *
 * @param changed The indicators, from `changedIndicators`.
 * @param window How many years the means are over.
 */
export function indicatorTable(
  data: IndicatorData,
  changed: readonly ChangedIndicator[],
  window: number,
): OutputTable {
  const none = changed.filter(({ changes }) => changes.length === 0)
    .map(({ indicator }) => indicator.title);
  return {
    id: "indikatorer-over-tid",
    title: `Indikatorer per kommun och år, ${data.forbund.shortName}`,
    note:
      `Medelvärdet är över ${window} år i följd; det och ökningen är tomma ` +
      "där något av åren saknas." +
      (none.length > 0 ? ` Inga värden: ${none.join("; ")}.` : ""),
    columns: [
      { name: "indicator", title: "Indikator" },
      { name: "unit", title: "Enhet" },
      { name: "municipality", title: "Kommun" },
      { name: "year", title: "År" },
      { name: "value", title: "Värde", decimals: "exact" },
      { name: "moving_mean", title: `Medelvärde ${window} år`, decimals: 2 },
      {
        name: "growth_pct",
        title: "Ökning från året före",
        unit: "procent",
        decimals: 1,
      },
    ],
    rows: changed.flatMap(({ indicator, changes }) =>
      changes.map((row) => ({
        indicator: indicator.title,
        unit: indicator.unit,
        municipality: row.name,
        year: String(row.year),
        value: row.value,
        moving_mean: row.movingMean,
        growth_pct: row.growthPct,
      }))
    ),
    ...indicatorProvenance(
      data,
      changed.flatMap(({ changes }) => changes.map(({ source }) => source)),
    ),
  };
}
