import {
  amountSek,
  count,
  decimal,
  isoDate,
  oneOf,
  optional,
  regionCode,
  text,
  year,
} from "./cells.ts";
import type { RowOf, TableSchema } from "./table.ts";

/** Who pays: the state, a region or a municipality. */
export const PARTIES = ["stat", "region", "kommun"] as const;
/** Who pays: the state, a region or a municipality. */
export type Party = (typeof PARTIES)[number];

/**
 * `data/<forbund>/fees.csv`: one row per member and fee year. The population
 * is the one the fee is worked out from; amounts are the published ones, empty
 * for a year whose table is not published yet.
 */
export const FEES = {
  shape: {
    fee_year: year,
    party: oneOf(PARTIES),
    member_code: regionCode,
    member: text,
    measure: optional(text),
    reference_date: optional(isoDate),
    population: optional(count),
    share_pct: optional(decimal),
    fee_sek: optional(amountSek),
    quarter_sek: optional(amountSek),
    document: text,
    table: text,
  },
  key: ["fee_year", "member_code"],
  regionColumn: "member_code",
} satisfies TableSchema;
/** A row of `fees.csv`. */
export type FeeRow = RowOf<typeof FEES>;

/**
 * `data/<forbund>/fee_totals.csv`: the totals as printed below a fee table,
 * which need not equal the sum of its rows.
 */
export const FEE_TOTALS = {
  shape: {
    fee_year: year,
    label: text,
    population: optional(count),
    share_pct: optional(decimal),
    fee_sek: optional(amountSek),
    quarter_sek: optional(amountSek),
    document: text,
    table: text,
  },
  key: ["fee_year", "label"],
} satisfies TableSchema;
/** A row of `fee_totals.csv`. */
export type FeeTotalRow = RowOf<typeof FEE_TOTALS>;
