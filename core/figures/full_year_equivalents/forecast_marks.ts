import defer * as Plot from "@observablehq/plot";
import type {
  EquivalentForecast,
  ForecastYear,
} from "../../full_year_equivalents/forecast.ts";
import type { EquivalentPoint } from "../../full_year_equivalents/series.ts";
import { formatDecimal } from "../formats.ts";
import { COLOURS } from "../theme.ts";
import { formatPct } from "./equivalent_words.ts";
import { linePoints } from "./year_plot.ts";

/** The two bands, from the last known value outwards. */
export function fanBands(
  { years }: EquivalentForecast,
  last: EquivalentPoint,
): Plot.Markish[] {
  return ([["outer", COLOURS.tint], ["inner", COLOURS.band]] as const)
    .map(([level, fill]) =>
      Plot.areaY(
        [
          { year: last.year, low: last.sharePct, high: last.sharePct },
          ...years.map((year) => ({ year: year.year, ...year[level] })),
        ],
        { x: "year", y1: "low", y2: "high", fill },
      )
    );
}

/** The known shares, and the forecast with its last value written out. */
export function fanLines(
  { series, years }: EquivalentForecast,
  known: readonly EquivalentPoint[],
): Plot.Markish[] {
  const points = linePoints({ ...series, points: known }, "sharePct");
  const last = known.at(-1)!;
  const across = { x: "year", y: "value" };
  return [
    Plot.line(points, {
      ...across,
      z: "run",
      stroke: COLOURS.first,
      strokeWidth: 3,
    }),
    Plot.dot(points, { ...across, r: 4, fill: COLOURS.first }),
    Plot.line([{ year: last.year, value: last.sharePct }, ...years], {
      ...across,
      stroke: COLOURS.second,
      strokeWidth: 2,
      strokeDasharray: "5 4",
    }),
    Plot.dot(years, { ...across, r: 4, fill: COLOURS.second }),
    Plot.text(years.slice(-1), {
      ...across,
      textAnchor: "start",
      dx: 12,
      lineHeight: 1.3,
      text: ({ value, inner }: ForecastYear) =>
        `${formatPct(value)}\n80 %: ${formatDecimal(inner.low, 1)}–${
          formatDecimal(inner.high, 1)
        }`,
      fill: COLOURS.second,
      fontWeight: 600,
    }),
  ];
}
