import type { FeeData } from "../../data/fee_data.ts";
import type { Forbund } from "../../data/forbund.ts";
import type { PopulationCount } from "../../data/population.ts";
import type { FeeAllocation, FeeInput } from "../../fees/member_fees.ts";
import type { Provenance } from "../figure.ts";
import { formatSek } from "../formats.ts";

/**
 * What figures and tables of member fees rest on.
 *
 * @param allocations The fees that are shown.
 * @param counts Inhabitants that are shown beside them.
 */
export function feeProvenance(
  { forbund, inputs, synthetic }: FeeData,
  allocations: readonly FeeAllocation[],
  counts: readonly PopulationCount[] = [],
): Provenance {
  const ofAllocations = allocations.flatMap(({ input }) => [
    ...input.populations.flatMap((count) => count.sources),
    ...frameSources(forbund, input),
  ]);
  const sources = [
    ...ofAllocations,
    ...counts.flatMap((count) => count.sources),
  ];
  const parameters = allocations.flatMap((allocation) => allocation.parameters);
  return {
    sources: [...new Set(sources)],
    inputs,
    parameters: [...new Set(parameters)],
    synthetic,
    disclosure: "inga uppgifter om enskilda personer",
  };
}

function frameSources(
  { frames, alternativeFrame }: Forbund,
  { year, frameSek }: FeeInput,
): string[] {
  const found = [
    ...frames.filter((frame) => frame.year === year),
    ...(alternativeFrame ? [alternativeFrame] : []),
  ].filter((frame) => frame.frameSek.equals(frameSek));
  return found.length > 0
    ? found.map(({ document, table }) => `${document}, ${table}`)
    : [`ram ${formatSek(frameSek)} angiven i notebooken`];
}
