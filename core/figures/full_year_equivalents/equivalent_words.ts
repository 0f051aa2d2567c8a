import type { FullYearEquivalentData } from "../../data/full_year_equivalent_data.ts";
import type { Benefit } from "../../data/tables/indicator_tables.ts";
import { BENEFIT_NAMES } from "../../full_year_equivalents/benefit_names.ts";
import { RIKET } from "../../full_year_equivalents/forbund_series.ts";
import {
  type EquivalentKind,
  type EquivalentSeries,
  kindName,
} from "../../full_year_equivalents/series.ts";
import type { TrendDirection } from "../../full_year_equivalents/trend.ts";
import type { ForecastMethod } from "../../statistics/forecast.ts";
import { formatDecimal, formatList, formatSpans } from "../formats.ts";
import { upperFirst } from "../sentence_case.ts";

/** The benefits, and what a total holds beyond them, in words. */
export const BENEFIT_WORDS: Readonly<Record<Benefit | "rest", string>> = {
  ...BENEFIT_NAMES,
  rest: "Avrundning och övrigt",
};

/** The forecast methods in words. */
export const METHOD_WORDS: Readonly<Record<ForecastMethod, string>> = {
  last: "senaste värdet",
  damped: "dämpad trend",
  drift: "medeltrend",
};

/** What a slope with its interval says. */
export const DIRECTION_WORDS: Readonly<Record<TrendDirection, string>> = {
  up: "ökar",
  down: "minskar",
  unclear: "oförändrat inom intervallet",
};

/** Where the numbers of all municipalities are to be had. */
export const DOWNLOAD =
  "SCB:s statistikdatabas (statistikdatabasen.scb.se): Hushållens ekonomi, " +
  "Antal helårsekvivalenter som försörjs med sociala ersättningar och bidrag " +
  "efter region, kön och åldersgrupp (HE0000T02N2, i API:et TAB1386)";

/** How a downloaded file becomes data. */
export function importCommand({ id }: { readonly id: string }): string {
  return `deno task import <fil> --as full_year_equivalents --forbund ${id} ` +
    "--retrieved <datum>";
}

/** Where to get what the förbund lacks, as a sentence. */
export function howToFill(
  { forbund }: Pick<FullYearEquivalentData, "forbund">,
): string {
  return `Hämta kommunernas tal ur ${DOWNLOAD}, och läs in filen med ` +
    `${importCommand(forbund)}.`;
}

/** That riket is shown instead of the förbund; empty if it is not. */
export function insteadText(
  { forbund }: Pick<FullYearEquivalentData, "forbund">,
  code: string,
): string {
  return code === forbund.id
    ? ""
    : `Tal för ${forbund.shortName} saknas; figuren visar riket.`;
}

/** Percent with one decimal as it stands in a text: `12,5 %`. */
export function formatPct(value: number): string {
  return `${formatDecimal(value, 1)}\u00a0%`;
}

/** What the shares are of: `procent av invånarna 20–64 år (SCB:s mått)`. */
export function shareWords(kind: EquivalentKind): string {
  const [measure, ages] = kindName(kind).split(", ");
  return kind.ageBand === null
    ? `procent av invånarna (${measure}, ${ages})`
    : `procent av invånarna ${ages} (${measure})`;
}

/** Years as a list, neighbours together: `2019 och 2021–2023`. */
export function formatYears(years: readonly number[]): string {
  return formatList(formatSpans(years));
}

/** First and last of some years, of which there is at least one. */
export function spanOf(years: readonly number[]): readonly [number, number] {
  return [Math.min(...years), Math.max(...years)];
}

/** The years that a figure shows of a region. */
export interface ShownYears {
  readonly code: string;
  readonly name: string;
  /** Ascending. */
  readonly years: readonly number[];
}

/** The years of a series in which its share is known. */
export function yearsOfShares({ code, name, points }: EquivalentSeries) {
  const known = points.filter(({ sharePct }) => sharePct !== null);
  return { code, name, years: known.map(({ year }) => year) };
}

/**
 * Who lacks some of a title's years, and which they have: `Riket bara
 * 2018–2023.`; empty if nobody does.
 */
export function shorterText(
  shown: readonly ShownYears[],
  [first, last]: readonly [number, number],
): string {
  const shorter = shown.filter(({ years }) => years.length <= last - first);
  return Map.groupBy(shorter, ({ years }) => formatYears(years)).entries()
    .map(([years, who]) =>
      `${upperFirst(formatList(who.map(nameInText)))} bara ${years}.`
    ).toArray().join(" ");
}

/** A region's name inside a sentence: `riket` has no capital. */
export function nameInText(
  { code, name }: { readonly code: string; readonly name: string },
): string {
  return code === RIKET ? name.toLocaleLowerCase("sv") : name;
}
