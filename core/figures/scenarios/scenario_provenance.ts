import { distinctFiles } from "../../data/files.ts";
import type { ScenarioData } from "../../data/scenario_data.ts";
import type { ScenarioOutlook } from "../../scenarios/outlook.ts";
import type { Provenance } from "../figure.ts";

/**
 * What figures and tables of scenarios rest on.
 *
 * @param outlooks The scenarios that are shown; none gives the förbund's own
 * settings, for something that says what is missing.
 */
export function scenarioProvenance(
  { forbund, inputs, synthetic }: ScenarioData,
  outlooks: readonly ScenarioOutlook[],
): Provenance {
  const sources = outlooks.flatMap((outlook) => outlook.sources);
  const files = outlooks.flatMap(({ scenario }) => scenario.inputs);
  const parameters = outlooks.flatMap((outlook) => outlook.parameters);
  return {
    sources: sources.length > 0
      ? [...new Set(sources)]
      : [`data/${forbund.id}/forbund.json`],
    inputs: distinctFiles([...inputs, ...files]),
    parameters: [...new Set(parameters)],
    synthetic,
    disclosure: "inga uppgifter om enskilda personer",
  };
}

/**
 * The sources of a scenario as short as a source line wants them: documents
 * without their tables, and one mention of all assumptions.
 */
export function drawnSources(
  { forbund }: ScenarioData,
  { sources }: Provenance,
): string[] {
  const stated = sources.map((source) =>
    /^(Antagande|Framräknat)/.test(source)
      ? `antaganden i data/${forbund.id}/scenarios`
      : /^https?:/.test(source)
      ? source.split(" ")[0]!
      : source.split(", ").slice(0, 2).join(", ")
  );
  return [...new Set(stated)];
}
