import { exactSum } from "../statistics/descriptive.ts";
import {
  type EquivalentPoint,
  type EquivalentSeries,
  type IncompleteYear,
  pointOf,
  requireSameKind,
} from "./series.ts";

/**
 * The sum of some municipalities' full-year equivalents. A year in which one
 * of them has no number is not summed; who it is stands among the incomplete
 * years.
 *
 * @param parts The municipalities, one at least.
 * @param code Code or id of the sum.
 * @param name Its name.
 * @throws {InputError} If the parts are of different measures or age bands.
 */
export function summedSeries(
  parts: readonly EquivalentSeries[],
  code: string,
  name: string,
): EquivalentSeries {
  requireSameKind(parts);
  const { measure, ageBand, sex, benefit } = parts[0]!;
  const years = yearsOf(parts);
  return {
    measure,
    ageBand,
    sex,
    benefit,
    code,
    name,
    points: years.flatMap((year) => sumOf(parts, year) ?? []),
    incomplete: years.flatMap((year) => incompleteOf(parts, year)),
  };
}

/** Every year that any of the parts has something of, ascending. */
function yearsOf(parts: readonly EquivalentSeries[]): number[] {
  const years = parts.flatMap(({ points, incomplete }) =>
    [...points, ...incomplete].map(({ year }) => year)
  );
  return [...new Set(years)].sort((a, b) => a - b);
}

function sumOf(
  parts: readonly EquivalentSeries[],
  year: number,
): EquivalentPoint | null {
  const points = parts.map((part) => pointOf(part, year));
  const people = sumIfAll(points.map((point) => point?.people ?? null));
  if (people === null) return null;
  const population = sumIfAll(points.map((point) => point!.population));
  return {
    year,
    people,
    sharePct: population === null ? null : 100 * people / population,
    population,
    sources: [...new Set(points.flatMap((point) => point!.sources))],
  };
}

function sumIfAll(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === values.length ? exactSum(known) : null;
}

/** The municipalities that keep a year from being summed, each with why. */
function incompleteOf(
  parts: readonly EquivalentSeries[],
  year: number,
): IncompleteYear[] {
  const missing = parts.filter((part) =>
    (pointOf(part, year)?.people ?? null) === null
  ).map(({ name, incomplete }) => {
    const reasons = incomplete.find((other) => other.year === year)?.missing;
    return reasons ? `${name} (${reasons.join(", ")})` : name;
  });
  return missing.length > 0 ? [{ year, missing }] : [];
}
