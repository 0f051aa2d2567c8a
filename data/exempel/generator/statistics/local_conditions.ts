import type {
  DEPENDENCY_RATIO,
  NEET,
  TAX_RATES,
} from "../../../../core/data/tables/indicator_tables.ts";
import type { RandomStream } from "../../../../core/statistics/random.ts";
import { fixed, jitter } from "../draws.ts";
import type { MadeRow } from "../made_table.ts";
import { COUNTY, PLACES, REGION_CODES } from "../places.ts";
import { FIRST_YEAR, MADE_UP, YEARS } from "../provenance.ts";
import type { Inhabitants } from "./population.ts";

/** Rows of `dependency_ratio.csv`, worked out from the inhabitants. */
export function dependencyRows(
  inhabitants: Inhabitants,
): MadeRow<typeof DEPENDENCY_RATIO>[] {
  return YEARS.flatMap((year) =>
    REGION_CODES.map((code) => {
      const count = (measure: string) => inhabitants.count(code, year, measure);
      const dependent = count("0-19") + count("65-");
      const working = count("20-64");
      return {
        region_code: code,
        year,
        ratio_per_100: fixed(100 * dependent / working, 1),
        people_0_19_65_plus: dependent,
        people_20_64: working,
        source: MADE_UP,
        note: null,
      };
    })
  );
}

/** The year that the statistics of young people lack. */
const NEET_MISSING_YEAR = 2021;

/** Rows of `neet.csv`: one year is missing everywhere. */
export function neetRows(stream: RandomStream): MadeRow<typeof NEET>[] {
  const usual = new Map(
    PLACES.map(({ code, needPct }) => [code, 0.6 * needPct]),
  );
  return YEARS.filter((year) => year !== NEET_MISSING_YEAR).flatMap((year) =>
    REGION_CODES.map((code) => ({
      region_code: code,
      year,
      age_band: "16-24",
      share_pct: fixed(
        (usual.get(code) ?? 7.8) - 0.15 * (year - FIRST_YEAR) +
          0.3 * jitter(stream),
        1,
      ),
      source: MADE_UP,
      note: null,
    }))
  );
}

/** Year in which some taxes were raised, and by how much. */
const TAX_RISE = { year: 2023, codes: ["9903", "9905"], pct: 0.5 };
const REGION_TAX_PCT = 11.35;

/** Rows of `tax_rates.csv`. */
export function taxRows(): MadeRow<typeof TAX_RATES>[] {
  return YEARS.flatMap((year) => {
    const row = (code: string, kind: "kommun" | "region", pct: number) => ({
      region_code: code,
      year,
      kind,
      rate_pct: fixed(pct, 2),
      source: MADE_UP,
      note: null,
    });
    return [
      row(COUNTY.code, "region", REGION_TAX_PCT),
      ...PLACES.map(({ code, taxPct }) => {
        const raised = year >= TAX_RISE.year && TAX_RISE.codes.includes(code);
        return row(code, "kommun", taxPct + (raised ? TAX_RISE.pct : 0));
      }),
    ];
  });
}
