import { FEE_TOTALS, FEES } from "./fee_tables.ts";
import { POPULATION, REGIONS } from "./reference_tables.ts";
import type { TableSchema } from "./table.ts";

/** The form of every CSV file in `data/`, by file name. */
export const SCHEMAS: ReadonlyMap<string, TableSchema> = new Map(
  Object.entries({
    "fee_totals.csv": FEE_TOTALS,
    "fees.csv": FEES,
    "population.csv": POPULATION,
    "regions.csv": REGIONS,
  }),
);
