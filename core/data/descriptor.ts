import { z } from "zod";

const field = z.object({
  name: z.string(),
  type: z.enum(["string", "integer", "number", "date", "year"]),
  title: z.string(),
  unit: z.string().optional(),
});

const resource = z.object({
  name: z.string(),
  path: z.string(),
  title: z.string(),
  sources: z.array(
    z.object({ title: z.string(), path: z.string().optional() }),
  ),
  licenses: z.array(z.object({ name: z.string(), title: z.string() })),
  synthetic: z.boolean(),
  /**
   * Whether its numbers of persons are shown as they are, for they were
   * published before, or are protected first.
   */
  disclosure: z.enum(["published", "protected"]).default("protected"),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  rows: z.int(),
  schema: z.object({
    fields: z.array(field),
    primaryKey: z.array(z.string()),
  }),
});

/** Parses `data/datapackage.json`, a Frictionless Data Package. */
export const dataPackageSchema = z.object({
  name: z.string(),
  resources: z.array(resource),
});

/** One described CSV file of the data package. */
export type Resource = Readonly<z.output<typeof resource>>;
