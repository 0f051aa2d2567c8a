import type { FullYearEquivalentData } from "../../data/full_year_equivalent_data.ts";
import type { Protection } from "../../data/protection.ts";
import type { Parameter } from "../../parameters/parameter.ts";
import { EQUIVALENT_BREAKS } from "../../parameters/series_breaks.ts";
import type { EquivalentSeries } from "../../full_year_equivalents/series.ts";
import { NO_SOURCE, type Provenance } from "../figure.ts";

/** What is recorded of full-year equivalents, which are public statistics. */
const PUBLIC = "offentlig statistik visas som publicerad";

/**
 * What figures and tables of full-year equivalents rest on.
 *
 * @param sources Documents and pages; each is named once. None says so.
 * @param parameters What was used besides the breaks in the series.
 * @param protection How numbers of participants were protected, where such are
 * shown beside the statistics.
 */
export function equivalentProvenance(
  { inputs, synthetic }: Pick<FullYearEquivalentData, "inputs" | "synthetic">,
  sources: readonly string[],
  parameters: readonly Parameter<unknown>[] = [],
  protection?: Protection,
): Provenance {
  return {
    sources: sources.length > 0 ? [...new Set(sources)] : [NO_SOURCE],
    inputs,
    parameters: [...EQUIVALENT_BREAKS, ...parameters],
    synthetic,
    disclosure: protection?.text ?? PUBLIC,
    ...(protection ? { protection } : {}),
  };
}

/** Where the numbers of some series were read. */
export function sourcesOf(series: readonly EquivalentSeries[]): string[] {
  return series.flatMap(({ points }) =>
    points.flatMap(({ sources }) => sources)
  );
}
