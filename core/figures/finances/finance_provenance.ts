import type { FinanceData } from "../../data/finance_data.ts";
import type { Parameter } from "../../parameters/parameter.ts";
import type { Provenance } from "../figure.ts";

/**
 * What figures and tables of a förbund's finances rest on.
 *
 * @param sources Documents and tables that are shown; none gives the
 * förbund's own settings, for something that says what is missing.
 * @param parameters The dated parameters that were used.
 */
export function financeProvenance(
  { forbund, inputs, synthetic }: FinanceData,
  sources: readonly string[],
  parameters: readonly Parameter<unknown>[] = [],
): Provenance {
  return {
    sources: sources.length > 0
      ? [...new Set(sources)]
      : [`data/${forbund.id}/forbund.json`],
    inputs,
    parameters: [...new Set(parameters)],
    synthetic,
    disclosure: "inga uppgifter om enskilda personer",
  };
}

/**
 * The documents of some sources, each once, for a picture that rests on more
 * tables than its source line has room for.
 *
 * @param sources Documents and tables, as the provenance has them.
 */
export function documentsOf(
  { statements, overview, budgets, goals, equityLevels }: FinanceData,
  sources: readonly string[],
): string[] {
  const documents = new Set(
    [statements, overview, budgets, goals, equityLevels]
      .flatMap((rows) => rows.map(({ document }) => document)),
  );
  const found = sources.map((source) =>
    [...documents].find((document) => source.startsWith(`${document}, `)) ??
      source
  );
  return [...new Set(found)];
}
