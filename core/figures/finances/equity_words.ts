import type { EquityYear } from "../../finances/equity_against_levels.ts";
import { equityLimits, knownLevels } from "./equity_limits.ts";
import { formatTkr, tkr } from "./finance_words.ts";

/** What a figure of own capital is about, by the limits that are known. */
export function equitySubject(years: readonly EquityYear[]): string {
  if (knownLevels(years).length > 0) {
    return "Eget kapital mot rekommenderad högsta nivå";
  }
  return years.some(({ goals }) => goals.length > 0)
    ? "Eget kapital mot förbundets egna mål"
    : "Eget kapital";
}

/** The latest recommended level that is known, with its source. */
export function levelText(years: readonly EquityYear[]): string {
  const known = years.findLast(({ highest }) => highest !== null);
  return known
    ? `Högsta nivå ${known.point.year}: ${formatTkr(known.highest!.value)} ` +
      `för en ram på ${formatTkr(known.frameSek!)} (${known.highest!.source}).`
    : "Den rekommenderade högsta nivån är inte känd för förbundets ram; ange " +
      "trappan i parametercellen.";
}

/** How far own capital is from the level, or what else it may be. */
export function aboveText(
  { aboveSek, point: { otherwiseSek } }: EquityYear,
): string {
  if (!aboveSek) return otherwiseSek ? `eller ${tkr(otherwiseSek)}` : "";
  return `${tkr(aboveSek.abs())} ${
    aboveSek.isNegative() ? "under" : "över"
  } nivån`;
}

/** The years whose own capital is another by income minus costs. */
export function doubtText(years: readonly EquityYear[]): string {
  return years.filter(({ point }) => point.otherwiseSek !== null)
    .map(({ point }) =>
      ` För ${point.year} ger de tryckta resultaten ${
        formatTkr(point.equitySek)
      }, men intäkter minus kostnader ${formatTkr(point.otherwiseSek!)}.`
    ).join("");
}

/** A year's own capital and limits, for those who cannot see the figure. */
export function equityTold(year: EquityYear): string {
  return [
    `${year.point.year} ${formatTkr(year.point.equitySek)}`,
    ...equityLimits(year).map(({ label, sek }) => `${label} ${formatTkr(sek)}`),
  ].join(", ");
}
