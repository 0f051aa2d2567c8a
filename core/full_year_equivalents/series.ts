import type {
  Benefit,
  EquivalentMeasure,
} from "../data/tables/indicator_tables.ts";
import { InputError } from "../data/problems.ts";

/** What full-year equivalents count: series of different kinds never meet. */
export interface EquivalentKind {
  /** SCB's measure, Kolada's or försörjningsmåttet. */
  readonly measure: EquivalentMeasure;
  /** Ages counted; `null` where the source does not tell. */
  readonly ageBand: "20-64" | "20-65" | null;
}

/** A part of the full-year equivalents. */
export interface EquivalentSelection extends EquivalentKind {
  /** K women, M men, T both. */
  readonly sex: "K" | "M" | "T";
  /** One benefit, or all of them. */
  readonly benefit: Benefit;
}

/** Full-year equivalents of a year. */
export interface EquivalentPoint {
  /** Calendar year. */
  readonly year: number;
  /** Full-year equivalents; `null` where only the share is known. */
  readonly people: number | null;
  /** In percent of the inhabitants; `null` where they are not known. */
  readonly sharePct: number | null;
  /** Inhabitants of the ages and the sex on 31 December; `null` if not known. */
  readonly population: number | null;
  /** Where the numbers were read, each once. */
  readonly sources: readonly string[];
}

/** A year that is left out, because a part of it is not known. */
export interface IncompleteYear {
  /** Calendar year. */
  readonly year: number;
  /** What is missing, in Swedish: municipalities or months. */
  readonly missing: readonly string[];
}

/** Full-year equivalents of a region over the years. */
export interface EquivalentSeries extends EquivalentSelection {
  /** Region code, or the förbund's id for the sum of its municipalities. */
  readonly code: string;
  /** Name of the region or the förbund. */
  readonly name: string;
  /** The known years, ascending. */
  readonly points: readonly EquivalentPoint[];
  /** The years that only a part is known of, ascending. */
  readonly incomplete: readonly IncompleteYear[];
}

const MEASURE_NAMES = {
  scb: "SCB:s mått",
  kolada: "Koladas mått",
  forsorjningsmatt: "försörjningsmåttet",
} as const;

/** What is counted, in Swedish: `SCB:s mått, 20–64 år`. */
export function kindName({ measure, ageBand }: EquivalentKind): string {
  const ages = ageBand === null
    ? "ålder ej angiven"
    : `${ageBand.replace("-", "–")}\u00a0år`;
  return `${MEASURE_NAMES[measure]}, ${ages}`;
}

/**
 * Refuses to bring together what counts different people or benefits.
 *
 * @throws {InputError} If two of them differ in measure or age band.
 */
export function requireSameKind(kinds: readonly EquivalentKind[]): void {
  const names = [...new Set(kinds.map(kindName))];
  if (names.length > 1) {
    throw new InputError(
      `helårsekvivalenter av olika slag går inte att jämföra eller lägga ihop: ${
        names.join(" och ")
      }`,
    );
  }
}

/** The point of a year, or `undefined`. */
export function pointOf(
  { points }: EquivalentSeries,
  year: number,
): EquivalentPoint | undefined {
  return points.find((point) => point.year === year);
}

/** A series with the years of a period only. */
export function withinPeriod(
  series: EquivalentSeries,
  [first, last]: readonly [number, number],
): EquivalentSeries {
  const within = ({ year }: { readonly year: number }) =>
    first <= year && year <= last;
  return {
    ...series,
    points: series.points.filter(within),
    incomplete: series.incomplete.filter(within),
  };
}
