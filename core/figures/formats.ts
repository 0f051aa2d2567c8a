import type { KeyPart } from "../data/forbund.ts";
import type { Decimal } from "../money.ts";

/** A number that may be shown in a text or a figure. */
export type Shown = Decimal | number;

/** A whole number the Swedish way: `1 485 201`. */
export function formatInteger(value: Shown): string {
  return format(value, 0);
}

/** A number with a fixed count of decimals: `22,82`. */
export function formatDecimal(value: Shown, decimals: number): string {
  return format(value, decimals);
}

/** From a year to a year: `2018–2025`; one year by itself: `2018`. */
export function formatPeriod(
  [first, last]: readonly [number, number],
): string {
  return first === last ? String(first) : `${first}–${last}`;
}

/**
 * Years or other numbers, neighbours together: `2019`, `2021–2023`.
 *
 * @param numbers Whole numbers, ascending.
 */
export function formatSpans(numbers: readonly number[]): string[] {
  const spans: [number, number][] = [];
  for (const number of numbers) {
    const span = spans.at(-1);
    if (span?.[1] === number - 1) span[1] = number;
    else spans.push([number, number]);
  }
  return spans.map(formatPeriod);
}

/** An amount in whole kronor: `1 485 201 kr`. */
export function formatSek(value: Shown): string {
  return `${format(value, 0)}\u00a0kr`;
}

/** A share 0–1 as percent: `37,1 %`. */
export function formatPercent(share: number, decimals = 1): string {
  return `${format(share * 100, decimals)}\u00a0%`;
}

/** A change with its sign: `+35 820`, `−9 727`; 0 has none. */
export function formatChange(value: Shown, decimals = 0): string {
  const text = format(value, decimals);
  return Number(value) > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** A calendar date `YYYY-MM-DD` in words: `31 december 2022`. */
function formatDate(date: string): string {
  return new Intl.DateTimeFormat("sv-SE", {
    dateStyle: "long",
    timeZone: "UTC",
  })
    .format(new Date(date));
}

/** An allocation key in words, with its weights where it is a blend. */
export function formatKey(key: readonly KeyPart[]): string {
  const sum = key.reduce((total, { weight }) => total + weight, 0);
  return formatList(
    key.map(({ measure, weight }) =>
      key.length === 1
        ? formatMeasure(measure)
        : `${formatPercent(weight / sum, 0)} ${formatMeasure(measure)}`
    ),
  );
}

/** What a population count counts, with its day: `invånare 16–64 år den …`. */
export function formatCount(
  { measure, referenceDate }: {
    readonly measure: string;
    readonly referenceDate: string | null;
  },
): string {
  const day = referenceDate ? ` den ${formatDate(referenceDate)}` : "";
  return formatMeasure(measure) + day;
}

/** Words in a list: `a, b och c`. */
export function formatList(words: readonly string[]): string {
  return new Intl.ListFormat("sv-SE", { type: "conjunction" }).format(words);
}

/** A population measure in words: `invånare 16–64 år`. */
export function formatMeasure(measure: string): string {
  if (measure === "all") return "invånare i alla åldrar";
  const [from, to] = measure.split("-");
  return to
    ? `invånare ${from}–${to}\u00a0år`
    : `invånare ${from}\u00a0år och äldre`;
}

function format(value: Shown, decimals: number): string {
  const exact = typeof value === "number"
    ? value
    : value.toFixed() as Intl.StringNumericLiteral;
  return numberFormat(decimals).format(exact);
}

const numberFormats = new Map<number, Intl.NumberFormat>();

function numberFormat(decimals: number): Intl.NumberFormat {
  let found = numberFormats.get(decimals);
  if (!found) {
    found = new Intl.NumberFormat("sv-SE", {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: "negative",
    });
    numberFormats.set(decimals, found);
  }
  return found;
}
