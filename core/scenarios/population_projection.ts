import type { PopulationCount } from "../data/population.ts";
import { hundredths, scaled } from "./integers.ts";
import type { Projection, ScenarioContent } from "./scenario.ts";

/**
 * Inhabitants as the fees of coming years count them. A municipality keeps its
 * number, or grows or shrinks by the scenario's percentage every year, rounded
 * to whole persons; a number that the scenario names goes before that.
 *
 * @param base Inhabitants in the base year, by measure.
 * @param baseYear The fee year they are used for.
 * @param years Fee years, ascending, from the base year on.
 * @returns The counts of every year, in the order of the years.
 */
export function projectPopulation(
  base: readonly PopulationCount[],
  baseYear: number,
  years: readonly number[],
  { population }: Pick<ScenarioContent, "population">,
): PopulationCount[][] {
  const sources = Object.values(population)
    .flatMap(({ source }) => source ?? []);
  return years.map((year) =>
    base.map((count) => ({
      ...count,
      inhabitants: new Map(
        [...count.inhabitants].map(([code, inhabitants]) => [
          code,
          projected(inhabitants, population[code], count.measure, [
            baseYear,
            year,
          ]),
        ]),
      ),
      sources: [...new Set([...count.sources, ...sources])],
    }))
  );
}

function projected(
  inhabitants: number,
  projection: Projection | undefined,
  measure: string,
  [baseYear, year]: readonly [number, number],
): number {
  const named = projection?.inhabitants?.[measure] ?? {};
  const change = 10_000 + hundredths(projection?.changePctPerYear ?? 0);
  let count = named[baseYear] ?? inhabitants;
  for (let at = baseYear + 1; at <= year; at++) {
    count = named[at] ?? scaled(count, change, 10_000);
  }
  return count;
}
