import type { SOCIAL_ASSISTANCE } from "../../../../core/data/tables/indicator_tables.ts";
import type { RandomStream } from "../../../../core/statistics/random.ts";
import { jitter } from "../draws.ts";
import type { MadeRow } from "../made_table.ts";
import { COUNTY, PLACES } from "../places.ts";
import { FIRST_YEAR, MADE_UP, YEARS } from "../provenance.ts";
import type { Inhabitants } from "./population.ts";

type AssistanceRow = MadeRow<typeof SOCIAL_ASSISTANCE>;

/** Households with assistance beside the inhabitants, by need in percent. */
const HOUSEHOLDS_PER_NEED = 0.00155;
/** How much fewer the households become each year. */
const YEARLY_FALL = 0.025;
const SEK_PER_HOUSEHOLD = 54_000;
const YEARLY_RISE = 0.03;
/** The one place and year that was not reported. */
const MISSING = { code: "9904", year: 2022 };

/** Households and what they were paid, in tkr. */
interface Paid {
  readonly households: number;
  readonly paidTsek: number;
}

/**
 * Rows of `social_assistance.csv`. One municipality did not report one year,
 * and the county lacks that year with it.
 */
export function socialAssistanceRows(
  stream: RandomStream,
  inhabitants: Inhabitants,
): AssistanceRow[] {
  return YEARS.flatMap((year) => {
    const ofPlace = PLACES.map(({ code, needPct }) => {
      const since = year - FIRST_YEAR;
      const people = inhabitants.count(code, year, "all");
      const households = Math.round(
        people * needPct * HOUSEHOLDS_PER_NEED * (1 - YEARLY_FALL * since) *
          (1 + jitter(stream) / 30),
      );
      const each = SEK_PER_HOUSEHOLD * (1 + YEARLY_RISE * since) *
        (1 + jitter(stream) / 40);
      const paid = {
        households,
        paidTsek: Math.round(households * each / 1000),
      };
      const missing = code === MISSING.code && year === MISSING.year;
      return { code, paid: missing ? null : paid };
    });
    const county = { code: COUNTY.code, paid: together(ofPlace) };
    return [county, ...ofPlace].map(({ code, paid }) =>
      rowOf(code, year, paid, inhabitants.count(code, year, "all"))
    );
  });
}

function together(
  places: readonly { readonly paid: Paid | null }[],
): Paid | null {
  const known = places.flatMap(({ paid }) => paid ?? []);
  if (known.length < places.length) return null;
  return {
    households: known.reduce((sum, paid) => sum + paid.households, 0),
    paidTsek: known.reduce((sum, paid) => sum + paid.paidTsek, 0),
  };
}

function rowOf(
  code: string,
  year: number,
  paid: Paid | null,
  people: number,
): AssistanceRow {
  return {
    region_code: code,
    year,
    households: paid?.households ?? null,
    paid_tsek: paid?.paidTsek ?? null,
    sek_per_household: paid &&
      Math.round(1000 * paid.paidTsek / paid.households),
    sek_per_inhabitant: paid && Math.round(1000 * paid.paidTsek / people),
    source: MADE_UP,
    note: paid ? null : "Uppgiften saknas: en kommun har inte rapporterat",
  };
}
