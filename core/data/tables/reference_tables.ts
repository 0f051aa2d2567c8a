import {
  count,
  isoDate,
  measure,
  oneOf,
  regionCode,
  sexOrBoth,
  text,
} from "../reader/cells.ts";
import type { RowOf, TableSchema } from "../reader/table.ts";

/** `data/reference/regions.csv`: riket, counties and municipalities by SCB code. */
export const REGIONS = {
  shape: {
    region_code: regionCode,
    region: text,
    level: oneOf(["riket", "lan", "kommun"]),
  },
  key: ["region_code"],
} satisfies TableSchema;
/** A row of `regions.csv`. */
export type RegionRow = RowOf<typeof REGIONS>;

/**
 * `data/reference/population.csv`: inhabitants of an age band on a day. The
 * band is written as ages, `16-64`, or `all`; an empty sex is both.
 */
export const POPULATION = {
  shape: {
    region_code: regionCode,
    reference_date: isoDate,
    measure,
    sex: sexOrBoth,
    population: count,
    source: text,
  },
  key: ["region_code", "reference_date", "measure", "sex"],
  regionColumn: "region_code",
} satisfies TableSchema;
/** A row of `population.csv`. */
export interface PopulationRow {
  /** SCB region code. */
  readonly region_code: string;
  /** Day the number holds for, `YYYY-MM-DD`. */
  readonly reference_date: string;
  /** `all` or an age band. */
  readonly measure: string;
  /** K for women, M for men, T for both together. */
  readonly sex: "K" | "M" | "T";
  /** Inhabitants. */
  readonly population: number;
  /** Page the number was read on. */
  readonly source: string;
}
