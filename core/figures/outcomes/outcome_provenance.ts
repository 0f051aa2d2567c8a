import type { InputFile } from "../../data/files.ts";
import type { Protection } from "../../data/protection.ts";
import { NO_SOURCE, type Provenance } from "../figure.ts";

/**
 * What figures and tables of participants rest on.
 *
 * @param data What is shown, and how its numbers were protected.
 * @param sources Documents and pages; each is named once. None says so.
 */
export function outcomeProvenance(
  { inputs, synthetic, protection }: {
    readonly inputs: readonly InputFile[];
    readonly synthetic: boolean;
    readonly protection: Protection;
  },
  sources: readonly string[],
): Provenance {
  return {
    sources: sources.length > 0 ? [...new Set(sources)] : [NO_SOURCE],
    inputs,
    parameters: [],
    synthetic,
    disclosure: protection.text,
    protection,
  };
}

/** The document and table a row was read in. */
export function sourceOf(
  { document, table }: { readonly document: string; readonly table: string },
): string {
  return `${document}, ${table}`;
}
