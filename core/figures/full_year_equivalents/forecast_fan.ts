import type { FullYearEquivalentData } from "../../data/full_year_equivalent_data.ts";
import {
  type EquivalentForecast,
  isRefused,
  type RefusedForecast,
} from "../../full_year_equivalents/forecast.ts";
import type { EquivalentPoint } from "../../full_year_equivalents/series.ts";
import { type ChartPlot, drawChart } from "../chart.ts";
import type { Figure } from "../figure.ts";
import { formatDecimal, formatInteger } from "../formats.ts";
import { missingFigure } from "../missing.ts";
import { COLOURS } from "../theme.ts";
import { equivalentProvenance, sourcesOf } from "./equivalent_provenance.ts";
import {
  formatPct,
  howToFill,
  METHOD_WORDS,
  shareWords,
} from "./equivalent_words.ts";
import { FORECAST_COLUMNS, forecastRows } from "./forecast_columns.ts";
import { fanBands, fanLines } from "./forecast_marks.ts";
import {
  breakText,
  missingYears,
  yearFrame,
  type YearPlot,
  yearScales,
} from "./year_plot.ts";

const ID = "helarsekvivalenter-prognos";

/**
 * The förbund's share carried on over the plan's years, as a fan: where it is
 * with 80 and with 95 per cent if it goes on to change as it has done.
 *
 * @param forecast The forecast of the share, or why there is none.
 */
export function forecastFan(
  data: FullYearEquivalentData,
  forecast: EquivalentForecast | RefusedForecast,
): Figure {
  return isRefused(forecast)
    ? missingFigure(
      ID,
      "Helårsekvivalenter, prognos",
      `Ingen prognos görs för ${forecast.series.name}: ${forecast.reason}. ` +
        howToFill(data),
      equivalentProvenance(data, sourcesOf([forecast.series])),
    )
    : drawFan(data, forecast);
}

function drawFan(
  data: FullYearEquivalentData,
  forecast: EquivalentForecast,
): Figure {
  const { series, years } = forecast;
  const provenance = equivalentProvenance(data, sourcesOf([series]));
  const known = series.points.filter(({ sharePct }) => sharePct !== null);
  const [first, end] = [years[0]!, years.at(-1)!];
  const texts = {
    id: ID,
    title: `Helårsekvivalenter, prognos ${first.year}–${end.year}`,
    subtitle: `${series.name}, ${shareWords(series)}. Metod: ` +
      `${METHOD_WORDS[forecast.method]}. Mörkt band: 80 %, ljust band: 95 %. ` +
      breakText([known[0]!.year, end.year]),
    altText: `Linje med solfjäder. ${outlook(forecast)}`,
  };
  return {
    ...texts,
    caption: `${texts.title}. ${outlook(forecast)} ${trialText(forecast)} ` +
      "Banden är desamma vilken metod som än väljs. De gäller om andelen " +
      "fortsätter att ändras som hittills, och vet inget om nya regler eller " +
      "konjunktur.",
    unit: "procent",
    svg: drawChart({
      ...texts,
      ...provenance,
      legend: [
        { label: "Utfall", colour: COLOURS.first, mark: "dot" },
        { label: "Prognos", colour: COLOURS.second, mark: "dot" },
      ],
    }, plot(forecast, known)),
    columns: FORECAST_COLUMNS,
    rows: forecastRows(forecast, known),
    ...provenance,
  };
}

/** The known shares as a line, carried on within two bands. */
function plot(
  forecast: EquivalentForecast,
  known: readonly EquivalentPoint[],
): ChartPlot {
  const end = forecast.years.at(-1)!;
  const highest = Math.max(
    end.outer.high,
    ...known.map(({ sharePct }) => sharePct!),
  );
  const years: YearPlot = {
    period: [known[0]!.year, end.year],
    values: [0, 1.1 * highest],
    missing: gapsIn(known),
    height: 300,
    right: 150,
    format: (value) => formatInteger(value),
  };
  return {
    ...yearScales(years),
    marks: [
      ...fanBands(forecast, known.at(-1)!),
      ...yearFrame(years),
      ...fanLines(forecast, known),
    ],
  };
}

/** Years without a value between the first and the last known. */
function gapsIn(known: readonly EquivalentPoint[]): number[] {
  const years = known.map(({ year }) => year);
  return missingYears(years, [years[0]!, years.at(-1)!]);
}

function outlook({ series, years }: EquivalentForecast): string {
  const end = years.at(-1)!;
  return `${series.name} ${end.year}: ${formatPct(end.value)}, med 80 % ` +
    `mellan ${formatDecimal(end.inner.low, 1)} och ${
      formatPct(end.inner.high)
    }, med 95 % mellan ${formatDecimal(end.outer.low, 1)} och ${
      formatPct(end.outer.high)
    }.`;
}

/** How wrong the method has been, beside the last value. */
function trialText({ method, errors }: EquivalentForecast): string {
  if (errors.length === 0) return "";
  const told = (name: typeof method) => {
    const { meanAbsoluteError } = errors.find((row) => row.method === name)!;
    return `${METHOD_WORDS[name]} ${formatDecimal(meanAbsoluteError, 2)}`;
  };
  const others = method === "last" ? "" : `, ${told("last")}`;
  return `Medelfel på de kända åren, procentenheter: ${told(method)}${others}.`;
}
