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
} from "./cells.ts";
import type { RowOf, TableSchema } from "./table.ts";
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
/** A row of `jobs.csv`. */
export type JobRow = RowOf<typeof JOBS>;

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
/** A row of `municipal_socioeconomics.csv`. */
export type MunicipalSocioeconomicsRow = RowOf<typeof MUNICIPAL_SOCIOECONOMICS>;
