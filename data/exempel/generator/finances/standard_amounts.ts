import type { STANDARD_AMOUNTS } from "../../../../core/data/tables/standard_amount_table.ts";
import type { MadeRow } from "../made_table.ts";
import { FIRST_YEAR, MADE_UP } from "../provenance.ts";

/** What a full-time job is reckoned to give in a year. */
export interface StandardAmounts {
  /** First year that they hold. */
  readonly from: number;
  /** Social assistance that is not paid, kronor a year. */
  readonly assistanceSek: number;
  /** Wage, kronor a month. */
  readonly wageSek: number;
}

/** Tax to the municipality, percent. */
export const MUNICIPAL_TAX_PCT = 20;
/** Tax to municipality and region together, percent. */
export const BOTH_TAXES_PCT = 30;

const MADE_UP_AMOUNTS: StandardAmounts = {
  from: FIRST_YEAR,
  assistanceSek: 140_000,
  wageSek: 20_000,
};
/** Those that `data/reference/standard_amounts.csv` has for all förbund. */
const SHARED_AMOUNTS: StandardAmounts = {
  from: 2025,
  assistanceSek: 155_000,
  wageSek: 22_000,
};

/** The amounts that hold in a year. */
export function amountsOf(year: number): StandardAmounts {
  return year < SHARED_AMOUNTS.from ? MADE_UP_AMOUNTS : SHARED_AMOUNTS;
}

/** Rows of `standard_amounts.csv`: what holds until the shared ones begin. */
export function standardAmountRows(): MadeRow<typeof STANDARD_AMOUNTS>[] {
  const { assistanceSek, wageSek } = MADE_UP_AMOUNTS;
  const amounts = [
    [
      "forsorjningsstod-per-heltid",
      "Uteblivet försörjningsstöd per heltidsjobb och år",
      assistanceSek,
      "kr per år",
    ],
    ["manadslon", "Månadslön för ett heltidsjobb", wageSek, "kr per månad"],
    ["kommunalskatt", "Kommunalskatt", MUNICIPAL_TAX_PCT, "procent"],
    [
      "kommunal-och-regional-skatt",
      "Kommunal och regional skatt tillsammans",
      BOTH_TAXES_PCT,
      "procent",
    ],
  ] as const;
  return amounts.map(([parameter_id, title, value, unit]) => ({
    parameter_id,
    title,
    value,
    unit,
    valid_from: `${MADE_UP_AMOUNTS.from}-01-01`,
    valid_to: `${SHARED_AMOUNTS.from - 1}-12-31`,
    source: MADE_UP,
    note: null,
  }));
}
