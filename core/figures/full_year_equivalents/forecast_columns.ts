import type { EquivalentForecast } from "../../full_year_equivalents/forecast.ts";
import type { EquivalentPoint } from "../../full_year_equivalents/series.ts";
import { percentColumn } from "../columns.ts";
import type { Column, Value } from "../figure.ts";

/** The columns of the known shares and the forecast. */
export const FORECAST_COLUMNS: readonly Column[] = [
  { name: "year", title: "År" },
  { name: "kind", title: "Utfall eller prognos" },
  percentColumn("value", "Andel av invånarna"),
  percentColumn("low_80", "80 %: nedre gräns"),
  percentColumn("high_80", "80 %: övre gräns"),
  percentColumn("low_95", "95 %: nedre gräns"),
  percentColumn("high_95", "95 %: övre gräns"),
];

/** The known years, and those of the forecast, as cells of the columns. */
export function forecastRows(
  { years }: EquivalentForecast,
  known: readonly EquivalentPoint[],
): Record<string, Value>[] {
  return [
    ...known.map(({ year, sharePct }) => ({
      year: String(year),
      kind: "utfall",
      value: sharePct,
      low_80: null,
      high_80: null,
      low_95: null,
      high_95: null,
    })),
    ...years.map(({ year, value, inner, outer }) => ({
      year: String(year),
      kind: "prognos",
      value,
      low_80: inner.low,
      high_80: inner.high,
      low_95: outer.low,
      high_95: outer.high,
    })),
  ];
}
