import { distinctFiles } from "../../data/files.ts";
import type { Provenance } from "../../figures/figure.ts";

/**
 * What a text rests on: all that the figures and tables whose numbers it tells
 * rest on, each source, file and parameter once.
 *
 * @param shown At least one figure or table.
 */
export function restsOn(shown: readonly Provenance[]): Provenance {
  const { protection } = shown.find((each) => each.protection) ?? {};
  return {
    sources: [...new Set(shown.flatMap(({ sources }) => sources))],
    inputs: distinctFiles(shown.flatMap(({ inputs }) => inputs)),
    parameters: [...new Set(shown.flatMap(({ parameters }) => parameters))],
    synthetic: shown.some(({ synthetic }) => synthetic),
    disclosure: [...new Set(shown.map(({ disclosure }) => disclosure))]
      .join("; "),
    ...(protection ? { protection } : {}),
  };
}
