import { z } from "zod";

const column = z.object({
  name: z.string(),
  title: z.string(),
  unit: z.string().optional(),
  decimals: z.union([z.int().min(0), z.literal("exact")]).optional(),
  words: z.record(z.string(), z.string()).optional(),
});

const parameter = z.object({
  id: z.string(),
  title: z.string(),
  value: z.unknown(),
  unit: z.string(),
  validFrom: z.string(),
  validTo: z.string().nullable(),
  source: z.string(),
  note: z.string().optional(),
});

const described = z.object({
  id: z.string(),
  title: z.string(),
  sources: z.array(z.string()),
  inputs: z.array(
    z.object({ path: z.string(), sha256: z.string().nullable() }),
  ),
  parameters: z.array(parameter),
  synthetic: z.boolean(),
  disclosure: z.string(),
});

/** Checks `figures/<id>.json`. */
export const figureSidecar = described.extend({
  subtitle: z.string(),
  caption: z.string(),
  altText: z.string(),
  unit: z.string(),
  missing: z.boolean().optional(),
  columns: z.array(column),
});

/** Checks `tables/<id>.json`. */
export const tableSidecar = described.extend({
  note: z.string().optional(),
  columns: z.array(column),
});

/** Checks `texts/<id>.json`. */
export const textSidecar = described.extend({
  lead: z.string(),
  lacking: z.string().optional(),
  paragraphs: z.array(z.string()),
});
