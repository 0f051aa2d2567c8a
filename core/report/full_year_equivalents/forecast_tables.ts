import type { FullYearEquivalentData } from "../../data/full_year_equivalent_data.ts";
import type { EquivalentAnalysis } from "../../full_year_equivalents/analysis.ts";
import {
  type EquivalentForecast,
  isRefused,
  type RefusedForecast,
} from "../../full_year_equivalents/forecast.ts";
import type { Quantity } from "../../full_year_equivalents/stretches.ts";
import {
  REGION_COLUMNS,
} from "../../figures/full_year_equivalents/equivalent_columns.ts";
import {
  equivalentProvenance,
  sourcesOf,
} from "../../figures/full_year_equivalents/equivalent_provenance.ts";
import { METHOD_WORDS } from "../../figures/full_year_equivalents/equivalent_words.ts";
import type { Column, Provenance, Value } from "../../figures/figure.ts";
import type { OutputTable } from "../output_table.ts";

const QUANTITY_WORDS: Readonly<Record<Quantity, string>> = {
  sharePct: "procent av invånarna",
  people: "helårsekvivalenter",
};

/** A column of what is carried on; the unit stands in the row. */
function valueColumn(name: string, title: string): Column {
  return { name, title, decimals: 2 };
}

/** The plan's years of every series that can be carried on. */
export function forecastTable(
  data: FullYearEquivalentData,
  { forecasts }: EquivalentAnalysis,
): OutputTable {
  return {
    id: "prognos",
    title: `Helårsekvivalenter, prognos, ${data.forbund.shortName}`,
    columns: [
      ...REGION_COLUMNS,
      { name: "quantity", title: "Vad som anges" },
      { name: "year", title: "År" },
      { name: "method", title: "Metod" },
      valueColumn("value", "Prognos"),
      valueColumn("low_80", "80 %: nedre gräns"),
      valueColumn("high_80", "80 %: övre gräns"),
      valueColumn("low_95", "95 %: nedre gräns"),
      valueColumn("high_95", "95 %: övre gräns"),
    ],
    rows: forecasts.flatMap((forecast) =>
      isRefused(forecast) ? [] : yearRows(forecast)
    ),
    ...provenanceOf(data, forecasts),
  };
}

function yearRows(forecast: EquivalentForecast): Record<string, Value>[] {
  return forecast.years.map(({ year, value, inner, outer }) => ({
    ...nameCells(forecast),
    year: String(year),
    method: METHOD_WORDS[forecast.method],
    value,
    low_80: inner.low,
    high_80: inner.high,
    low_95: outer.low,
    high_95: outer.high,
  }));
}

/**
 * How far off each method has been on the known years, beside the last value,
 * and why a series is not carried on.
 */
export function methodTable(
  data: FullYearEquivalentData,
  { forecasts }: EquivalentAnalysis,
): OutputTable {
  return {
    id: "prognosmetoder",
    title: `Prognosmetodernas fel på de kända åren, ${data.forbund.shortName}`,
    note: "Varje metod har prövats från varje tidigare år, utan att veta vad " +
      "som kom sedan. Felet är medelvärdet av avvikelserna utan tecken.",
    columns: [
      ...REGION_COLUMNS,
      { name: "quantity", title: "Vad som anges" },
      { name: "method", title: "Metod" },
      valueColumn("mean_absolute_error", "Medelfel"),
      { name: "forecasts", title: "Antal prövade prognoser", decimals: 0 },
      { name: "verdict", title: "Vald, eller varför ingen prognos görs" },
    ],
    rows: forecasts.flatMap(methodRows),
    ...provenanceOf(data, forecasts),
  };
}

function methodRows(
  forecast: EquivalentForecast | RefusedForecast,
): Record<string, Value>[] {
  if (isRefused(forecast)) {
    return [{
      ...nameCells(forecast),
      method: null,
      mean_absolute_error: null,
      forecasts: null,
      verdict: `ingen prognos: ${forecast.reason}`,
    }];
  }
  return forecast.errors.map(({ method, meanAbsoluteError, forecasts }) => ({
    ...nameCells(forecast),
    method: METHOD_WORDS[method],
    mean_absolute_error: meanAbsoluteError,
    forecasts,
    verdict: method === forecast.method ? "vald" : null,
  }));
}

function nameCells(
  { series, quantity }: Pick<RefusedForecast, "series" | "quantity">,
): Record<string, Value> {
  return {
    region_code: series.code,
    region: series.name,
    quantity: QUANTITY_WORDS[quantity],
  };
}

function provenanceOf(
  data: FullYearEquivalentData,
  forecasts: EquivalentAnalysis["forecasts"],
): Provenance {
  return equivalentProvenance(
    data,
    sourcesOf(forecasts.map(({ series }) => series)),
  );
}
