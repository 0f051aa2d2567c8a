import type { Publications } from "../../data/publications.ts";
import type { Finding } from "../../reconciliation/finding.ts";
import type { Provenance } from "../figure.ts";

/** What figures and tables of reconciliations rest on. */
export function reconciliationProvenance(
  { inputs, synthetic }: Publications,
  findings: readonly Finding[],
): Provenance {
  const cells = findings.flatMap(({ printed, terms }) => [
    ...(printed ? [printed] : []),
    ...terms,
  ]);
  return {
    sources: [...new Set(cells.map(({ document }) => document))],
    inputs,
    parameters: [],
    synthetic,
    disclosure: "bara tal som redan är publicerade",
  };
}
