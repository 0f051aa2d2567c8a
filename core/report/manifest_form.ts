import { z } from "zod";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
  .describe("SHA-256 of the file's bytes, in hexadecimal");

/** A path that stays below the folder that it is within. */
const path = z.string().regex(/^(?!\/)(?!(.*\/)?\.\.?(\/|$))[^\\]+$/);

const manifestForm = z.strictObject({
  $schema: z.literal("manifest.schema.json")
    .describe("The form of this file, beside it"),
  forbund: z.string().describe("Folder of the förbund's data"),
  year: z.int().describe("The year that the pack is about"),
  scenario: z.string().describe("Name of the scenario"),
  commit: z.string().nullable()
    .describe("Git commit of the code; null where there is no git"),
  uncommittedChanges: z.boolean().nullable()
    .describe("Whether code or data differed from the commit"),
  versions: z.record(z.string(), z.string())
    .describe("Deno and the libraries that made the pack, by name"),
  protection: z.array(z.strictObject({
    method: z.enum(["published", "suppression", "rounding"]),
    threshold: z.int().nullable()
      .describe("The least number shown, or what all are multiples of"),
    width: z.int().nullable()
      .describe("How far apart the values of a number left out may be"),
    numbers: z.int().min(0).describe("Numbers that were protected together"),
    hidden: z.int().min(0).describe("How many of them are not shown as is"),
    text: z.string().describe("The choice in Swedish"),
    files: z.int().min(1).describe("Figures, tables and texts made so"),
  })).describe("How numbers of persons were protected"),
  inputs: z.array(z.strictObject({
    path: path.describe("Path within the project"),
    sha256: sha256.nullable()
      .describe("Null for persons that have not been published"),
  })).describe("The data files that the results rest on, sorted by path"),
  files: z.array(z.strictObject({
    path: path.describe("Path within the pack"),
    bytes: z.int().min(0),
    sha256,
  })).describe("Every file of the pack but this one, sorted by path"),
}).describe("What a pack of figures and tables holds and was made from");

/** The content of a pack's `manifest.json`. */
export type Manifest = z.output<typeof manifestForm>;

/**
 * Reads a manifest.
 *
 * @param text The content of `manifest.json`.
 * @returns The manifest, or the paths of what is not as it should be in it.
 */
export function parseManifest(
  text: string,
): { readonly manifest: Manifest } | { readonly faults: readonly string[] } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { faults: ["den är inte JSON"] };
  }
  const { data, error } = manifestForm.safeParse(json);
  return data ? { manifest: data } : {
    faults: error.issues.map(({ path }) => path.join(".") || "hela filen"),
  };
}

/** The form of a manifest as JSON Schema, draft 2020-12. */
export function manifestSchema(): string {
  return JSON.stringify(z.toJSONSchema(manifestForm), null, 2) + "\n";
}
