import { exactSum } from "../statistics/descriptive.ts";
import { type EquivalentSeries, pointOf, requireSameKind } from "./series.ts";
import { isBroken } from "./stretches.ts";

/** What a part adds to a change. */
export interface Contribution {
  /**
   * The benefit, the sex or the municipality; `rest` is what the total holds
   * beyond the parts.
   */
  readonly part: string;
  /** Full-year equivalents in the earlier year. */
  readonly earlier: number;
  /** Full-year equivalents in the later year. */
  readonly later: number;
  /** Change in full-year equivalents. */
  readonly change: number;
  /** Change in percentage points of all inhabitants; `null` if unknown. */
  readonly points: number | null;
}

/** How a change is made up of the changes of its parts. */
export interface ChangeByPart {
  /** Region code, or the förbund's id. */
  readonly code: string;
  /** The region's name. */
  readonly name: string;
  /** The earlier year. */
  readonly from: number;
  /** The later year. */
  readonly to: number;
  /** Change in all full-year equivalents. */
  readonly change: number;
  /** Change in percentage points of the inhabitants; `null` if unknown. */
  readonly points: number | null;
  /** The parts in the order given, then the rest; they add up to the change. */
  readonly parts: readonly Contribution[];
  /** Whether what is counted changed in between. */
  readonly acrossBreak: boolean;
  /** Where the numbers were read, each once. */
  readonly sources: readonly string[];
}

/**
 * What each part adds to the change between the first and the last year in
 * which the total and all parts are known. Where the total is not the sum of
 * the parts, by rounding, noise or a slip in print, the rest is a part of its
 * own, so that the parts add up exactly.
 *
 * @param parts The parts by benefit, sex or municipality.
 * @returns The change, or `null` if fewer than two years are known.
 * @throws {InputError} If a part is of another measure or age band.
 */
export function changeByPart(
  total: EquivalentSeries,
  parts: ReadonlyMap<string, EquivalentSeries>,
): ChangeByPart | null {
  const series = [total, ...parts.values()];
  requireSameKind(series);
  const years = commonYears(series);
  const [from, to] = [years[0], years.at(-1)];
  if (from === undefined || to === undefined || from === to) return null;
  const changeOf = changeBetween(total, from, to);
  const known = [...parts].map(([part, series]) => ({
    part,
    earlier: peopleOf(series, from),
    later: peopleOf(series, to),
  }));
  const rest = {
    part: "rest",
    earlier: peopleOf(total, from) -
      exactSum(known.map(({ earlier }) => earlier)),
    later: peopleOf(total, to) - exactSum(known.map(({ later }) => later)),
  };
  return {
    code: total.code,
    name: total.name,
    from,
    to,
    ...changeOf(peopleOf(total, from), peopleOf(total, to)),
    parts: [...known, rest].map((part) => ({
      ...part,
      ...changeOf(part.earlier, part.later),
    })),
    acrossBreak: isBroken(from, to),
    sources: sourcesOf(series, [from, to]),
  };
}

/** Years in which every series has a number of people, ascending. */
export function commonYears(series: readonly EquivalentSeries[]): number[] {
  const years = series[0]?.points.map(({ year }) => year) ?? [];
  return years.filter((year) =>
    series.every((one) => (pointOf(one, year)?.people ?? null) !== null)
  );
}

/** Makes a change of people and of share out of two numbers of people. */
function changeBetween(total: EquivalentSeries, from: number, to: number) {
  const before = pointOf(total, from)!.population;
  const after = pointOf(total, to)!.population;
  return (earlier: number, later: number) => ({
    change: later - earlier,
    points: before === null || after === null
      ? null
      : 100 * (later / after - earlier / before),
  });
}

function peopleOf(series: EquivalentSeries, year: number): number {
  return pointOf(series, year)!.people!;
}

function sourcesOf(
  series: readonly EquivalentSeries[],
  years: readonly number[],
): string[] {
  const points = series.flatMap((one) =>
    years.map((year) => pointOf(one, year)!)
  );
  return [...new Set(points.flatMap(({ sources }) => sources))];
}
