import {
  amountSek,
  count,
  decimal,
  level,
  municipalityCode,
  optional,
  slug,
  text,
  year,
} from "../reader/cells.ts";
import type { Decimal } from "../../money.ts";
import type { TableSchema } from "../reader/table.ts";
import { transcribedTable } from "./transcribed_table.ts";

/**
 * `data/<forbund>/jobs.csv`: number of participants at work after an
 * intervention by working time in percent of full time, and what the annual
 * report reckons from it in whole kronor a year. `result_printed` keeps the
 * cell's own text; totals have no working time.
 */
export const JOBS = transcribedTable({
  year,
  working_time: text,
  hours_pct: optional(count),
  level,
  jobs: count,
  avoided_social_assistance_sek: amountSek,
  tax_sek: amountSek,
  result_sek: amountSek,
  result_printed: text,
});
/** A row of `jobs.csv`. Numbers are `null` where they are protected. */
export interface JobRow {
  /** Key of the row. */
  readonly row_id: string;
  /** Calendar year. */
  readonly year: number;
  /** Working time as printed, such as `75%`. */
  readonly working_time: string;
  /** Hours in percent of full time; `null` for a total. */
  readonly hours_pct: number | null;
  /** Whether the printed row is an item or a total. */
  readonly level: "item" | "subtotal" | "total";
  /** People at work. */
  readonly jobs: number | null;
  /** Avoided social assistance as printed, whole kronor a year. */
  readonly avoided_social_assistance_sek: Decimal | null;
  /** Tax as printed, whole kronor a year. */
  readonly tax_sek: Decimal | null;
  /** The two together as printed, whole kronor a year. */
  readonly result_sek: Decimal | null;
  /** The cell's own text. */
  readonly result_printed: string | null;
  /** Document it was read in. */
  readonly document: string;
  /** Table or heading in the document. */
  readonly table: string;
}

/**
 * `data/<forbund>/municipal_socioeconomics.csv`: participants, full-time jobs
 * and the annual report's reckoning for each municipality against its own
 * member fee, in whole kronor a year. The total row has no code.
 */
export const MUNICIPAL_SOCIOECONOMICS = {
  shape: {
    row_id: slug,
    year,
    member_code: optional(municipalityCode),
    label: text,
    level,
    participants: count,
    full_time_jobs: decimal,
    avoided_social_assistance_sek: amountSek,
    tax_sek: amountSek,
    saving_sek: amountSek,
    fee_sek: amountSek,
    balance_sek: amountSek,
    document: text,
    table: text,
  },
  key: ["row_id"],
  regionColumn: "member_code",
} satisfies TableSchema;
/**
 * A row of `municipal_socioeconomics.csv`. Numbers are `null` where they are
 * protected.
 */
export interface MunicipalSocioeconomicsRow {
  /** Key of the row. */
  readonly row_id: string;
  /** Calendar year. */
  readonly year: number;
  /** SCB municipality code; `null` for the total. */
  readonly member_code: string | null;
  /** Name as printed. */
  readonly label: string;
  /** Whether the printed row is an item or a total. */
  readonly level: "item" | "subtotal" | "total";
  /** Participants from the municipality. */
  readonly participants: number | null;
  /** Their work after the intervention as full-time jobs. */
  readonly full_time_jobs: Decimal | null;
  /** Avoided social assistance as printed, whole kronor a year. */
  readonly avoided_social_assistance_sek: Decimal | null;
  /** Tax as printed, whole kronor a year. */
  readonly tax_sek: Decimal | null;
  /** The two together as printed, whole kronor a year. */
  readonly saving_sek: Decimal | null;
  /** Member fee as printed, whole kronor. */
  readonly fee_sek: Decimal;
  /** Saving minus fee as printed, whole kronor. */
  readonly balance_sek: Decimal | null;
  /** Document it was read in. */
  readonly document: string;
  /** Table or heading in the document. */
  readonly table: string;
}
