import {
  amountSek,
  count,
  decimal,
  isoDate,
  measure,
  oneOf,
  optional,
  regionCode,
  text,
  year,
} from "../reader/cells.ts";
import type { Decimal } from "../../money.ts";
import type { TableSchema } from "../reader/table.ts";

/** Who pays: the state, a region or a municipality. */
export const PARTIES = ["stat", "region", "kommun"] as const satisfies Party[];
/** Who pays: the state, a region or a municipality. */
export type Party = "stat" | "region" | "kommun";

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
    measure: optional(measure),
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
export interface FeeRow {
  /** Calendar year the fee is for. */
  readonly fee_year: number;
  /** Who the member is. */
  readonly party: Party;
  /** SCB region code; `00` the state. */
  readonly member_code: string;
  /** Name as printed. */
  readonly member: string;
  /** `all` or an age band; `null` unless a municipality. */
  readonly measure: string | null;
  /** Day of the population, `YYYY-MM-DD`; `null` where not stated. */
  readonly reference_date: string | null;
  /** Inhabitants; `null` unless a municipality. */
  readonly population: number | null;
  /** Share as printed, percent. */
  readonly share_pct: Decimal | null;
  /** Fee as printed, whole kronor. */
  readonly fee_sek: Decimal | null;
  /** Quarterly amount as printed, whole kronor. */
  readonly quarter_sek: Decimal | null;
  /** Document it was read in. */
  readonly document: string;
  /** Table or heading in the document. */
  readonly table: string;
}

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
export interface FeeTotalRow {
  /** Calendar year the fees are for. */
  readonly fee_year: number;
  /** What the total is called in print. */
  readonly label: string;
  /** Inhabitants, as printed. */
  readonly population: number | null;
  /** Share as printed, percent. */
  readonly share_pct: Decimal | null;
  /** Total as printed, whole kronor. */
  readonly fee_sek: Decimal | null;
  /** Quarterly total as printed, whole kronor. */
  readonly quarter_sek: Decimal | null;
  /** Document it was read in. */
  readonly document: string;
  /** Table or heading in the document. */
  readonly table: string;
}
