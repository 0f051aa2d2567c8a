import type { ForbundSeries } from "./forbund_series.ts";
import type { EquivalentSeries } from "./series.ts";

/** What of a förbund's full-year equivalents is known in a period. */
export interface KnownYears {
  /** First and last year asked for. */
  readonly period: readonly [number, number];
  /** Municipalities that have no number of people in any year. */
  readonly unknown: readonly string[];
  /** Years that the förbund's sum is known of, ascending. */
  readonly summed: readonly number[];
  /** Years that riket is known of, ascending. */
  readonly riket: readonly number[];
  /** Years in which some municipalities are known and others not. */
  readonly incomplete: EquivalentSeries["incomplete"];
  /** Years whose number is known but not the inhabitants to share it by. */
  readonly withoutShare: readonly number[];
}

/** Says which years and municipalities of a period are known. */
export function knownYears(
  { forbund, municipalities, riket }: ForbundSeries,
  period: readonly [number, number],
): KnownYears {
  const within = ({ year }: { readonly year: number }) =>
    period[0] <= year && year <= period[1];
  const points = forbund.points.filter(within);
  const unknown = municipalities.filter((series) =>
    !series.points.some((point) => within(point) && point.people !== null)
  );
  return {
    period,
    unknown: unknown.map(({ name }) => name),
    summed: points.map(({ year }) => year),
    riket: riket.points.filter(within).map(({ year }) => year),
    incomplete: unknown.length === municipalities.length
      ? []
      : forbund.incomplete.filter(within),
    withoutShare: points.filter(({ sharePct }) => sharePct === null)
      .map(({ year }) => year),
  };
}
