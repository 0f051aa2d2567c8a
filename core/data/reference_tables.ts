import { count, isoDate, oneOf, regionCode, text } from "./cells.ts";
import type { RowOf, TableSchema } from "./table.ts";

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
 * band is written as ages, `16-64`, or `all`.
 */
export const POPULATION = {
  shape: {
    region_code: regionCode,
    reference_date: isoDate,
    measure: text,
    population: count,
    source: text,
  },
  key: ["region_code", "reference_date", "measure"],
  regionColumn: "region_code",
} satisfies TableSchema;
/** A row of `population.csv`. */
export type PopulationRow = RowOf<typeof POPULATION>;
