import { oneOf, optional, rate, slug, text } from "./cells.ts";
import type { RowOf, TableSchema } from "./table.ts";

/**
 * What an identity claims of its printed number: that it is the signed sum of
 * the terms (`sum`, `balance`, `variance` and `result` differ only in name),
 * the first term in percent of the second (`share`), the product of the terms
 * (`product`), or the same number as the one term (`equal`).
 */
export const IDENTITY_KINDS = [
  "sum",
  "balance",
  "variance",
  "result",
  "share",
  "product",
  "equal",
] as const;

/**
 * `data/<forbund>/identities.csv`: what the published numbers ought to satisfy.
 * `printed` and `terms` name cells as `file/row/column`; terms are separated by
 * spaces, may have a minus before them, and may be plain numbers. `tolerance`
 * is the largest difference that `reason` explains, in the printed unit.
 */
export const IDENTITIES = {
  shape: {
    identity_id: slug,
    kind: oneOf(IDENTITY_KINDS),
    label: text,
    printed: text,
    terms: text,
    tolerance: rate,
    reason: optional(text),
  },
  key: ["identity_id"],
} satisfies TableSchema;
/** A row of `identities.csv`. */
export type IdentityRow = RowOf<typeof IDENTITIES>;
