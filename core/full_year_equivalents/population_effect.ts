import { exactSum } from "../statistics/descriptive.ts";
import { kitagawa } from "../statistics/kitagawa.ts";
import { type EquivalentSeries, pointOf, requireSameKind } from "./series.ts";
import { isBroken } from "./stretches.ts";

/** What a municipality adds to the change of the förbund's share. */
export interface MunicipalEffect {
  /** Municipality code. */
  readonly code: string;
  /** Its name. */
  readonly name: string;
  /** Percentage points because its own share changed. */
  readonly ratePoints: number;
  /** Percentage points because its part of the inhabitants changed. */
  readonly compositionPoints: number;
}

/** How the change of the förbund's full-year equivalents came about. */
export interface PopulationEffect {
  /** The earlier year. */
  readonly from: number;
  /** The later year. */
  readonly to: number;
  /** Change in full-year equivalents. */
  readonly change: number;
  /** Of it, because the inhabitants became more or fewer. */
  readonly size: number;
  /** Of it, because the municipalities' shares changed. */
  readonly rate: number;
  /** Of it, because the inhabitants are divided otherwise between them. */
  readonly composition: number;
  /** Change of the förbund's share, percentage points. */
  readonly points: number;
  /** The municipalities' parts in it, in the order given. */
  readonly municipalities: readonly MunicipalEffect[];
  /** Whether what is counted changed in between. */
  readonly acrossBreak: boolean;
  /** Where the numbers were read, each once. */
  readonly sources: readonly string[];
}

/**
 * Splits the change of a sum of municipalities between the first and the last
 * year in which all of them are known: the share's change by Kitagawa into
 * rates and composition, and the number's change into that, times the mean
 * number of inhabitants, and the growth of the inhabitants at the mean share.
 *
 * @param municipalities Those of the förbund.
 * @returns The parts, or `null` if there are not two such years.
 * @throws {InputError} If the municipalities are of different kinds.
 * @source Kitagawa, JASA 50 (1955), 1168–1194; the product of two factors
 * likewise, by Das Gupta, Standardization and Decomposition of Rates (U.S.
 * Bureau of the Census 1993), chapter 2
 */
export function populationEffect(
  municipalities: readonly EquivalentSeries[],
): PopulationEffect | null {
  requireSameKind(municipalities);
  const years = completeYears(municipalities);
  const [from, to] = [years[0], years.at(-1)];
  if (from === undefined || to === undefined || from === to) return null;
  const before = numbersOf(municipalities, from);
  const after = numbersOf(municipalities, to);
  const split = kitagawa(municipalities.map(({ code }, at) => ({
    id: code,
    firstSize: after.population[at]!,
    firstCount: after.people[at]!,
    secondSize: before.population[at]!,
    secondCount: before.people[at]!,
  })));
  const meanSize = (after.size + before.size) / 2;
  const meanShare = (after.count / after.size + before.count / before.size) / 2;
  return {
    from,
    to,
    change: after.count - before.count,
    size: (after.size - before.size) * meanShare,
    rate: split.rate * meanSize,
    composition: split.composition * meanSize,
    points: 100 * split.difference,
    municipalities: split.strata.map(({ id, rate, composition }, at) => ({
      code: id,
      name: municipalities[at]!.name,
      ratePoints: 100 * rate,
      compositionPoints: 100 * composition,
    })),
    acrossBreak: isBroken(from, to),
    sources: [...new Set([...before.sources, ...after.sources])],
  };
}

/** Years in which every municipality has people and inhabitants, ascending. */
function completeYears(municipalities: readonly EquivalentSeries[]): number[] {
  const years = municipalities[0]?.points.map(({ year }) => year) ?? [];
  return years.filter((year) =>
    municipalities.every((series) => {
      const point = pointOf(series, year);
      return point && point.people !== null && (point.population ?? 0) > 0;
    })
  );
}

function numbersOf(municipalities: readonly EquivalentSeries[], year: number) {
  const points = municipalities.map((series) => pointOf(series, year)!);
  const people = points.map((point) => point.people!);
  const population = points.map((point) => point.population!);
  return {
    people,
    population,
    count: exactSum(people),
    size: exactSum(population),
    sources: points.flatMap(({ sources }) => sources),
  };
}
