import type { InputFile } from "../../data/files.ts";
import type { Provenance } from "../figure.ts";

/** What is recorded of counts of persons that nothing else is said of. */
const RECORDED = {
  published: "publicerade tabeller visas som publicerade",
  protected: "små antal är inte skyddade: får inte lämna förbundet",
} as const;

/**
 * What figures and tables of participants rest on.
 *
 * @param data What was loaded.
 * @param sources Documents and pages; each is named once. None says so.
 * @param protection How small numbers of persons were protected, in Swedish;
 * when left out, that they are as published, or that they are not protected.
 */
export function outcomeProvenance(
  { inputs, synthetic, disclosure }: {
    readonly inputs: readonly InputFile[];
    readonly synthetic: boolean;
    readonly disclosure: "published" | "protected";
  },
  sources: readonly string[],
  protection: string = RECORDED[disclosure],
): Provenance {
  return {
    sources: sources.length > 0 ? [...new Set(sources)] : ["uppgift saknas"],
    inputs,
    parameters: [],
    synthetic,
    disclosure: protection,
  };
}

/** The document and table a row was read in. */
export function sourceOf(
  { document, table }: { readonly document: string; readonly table: string },
): string {
  return `${document}, ${table}`;
}
