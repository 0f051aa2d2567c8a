import type { REGIONS } from "../../../core/data/tables/reference_tables.ts";
import type { MadeRow } from "./made_table.ts";

/** A made-up municipality and what its numbers hover around. */
export interface Place {
  /** A code that no real municipality has. */
  readonly code: string;
  /** A name that no real municipality has. */
  readonly name: string;
  /** Inhabitants at the end of 2016. */
  readonly inhabitants: number;
  /** Yearly growth as a share of the inhabitants of 2016. */
  readonly growth: number;
  /** Inhabitants above 65 beside the usual share of them: 1 is as usual. */
  readonly age: number;
  /** Full-year equivalents in percent of those aged 20–64, a usual year. */
  readonly needPct: number;
  /** Unemployed in percent of the workforce, a usual year. */
  readonly unemployedPct: number;
  /** Municipal tax 2018, percent. */
  readonly taxPct: number;
  /** How readily it sends people to the interventions: 1 is as usual. */
  readonly referral: number;
}

/** The made-up county that the municipalities make up, and its region. */
export const COUNTY = { code: "99", name: "Exempel län" };

/** The made-up region. */
export const REGION_NAME = "Region Exempel";

/** The made-up municipalities, from a town to a very small one. */
export const PLACES: readonly Place[] = [
  {
    code: "9901",
    name: "Exempelstad",
    inhabitants: 51_400,
    growth: 0.008,
    age: 0.93,
    needPct: 13.2,
    unemployedPct: 8.4,
    taxPct: 21.6,
    referral: 0.95,
  },
  {
    code: "9902",
    name: "Påhittsköping",
    inhabitants: 23_800,
    growth: 0.003,
    age: 1,
    needPct: 12.1,
    unemployedPct: 7.1,
    taxPct: 21.9,
    referral: 1.1,
  },
  {
    code: "9903",
    name: "Övre Låtsasälvdalen",
    inhabitants: 11_700,
    growth: -0.004,
    age: 1.12,
    needPct: 14.3,
    unemployedPct: 8.9,
    taxPct: 22.3,
    referral: 1.25,
  },
  {
    code: "9904",
    name: "Provhamn",
    inhabitants: 9_300,
    growth: 0.011,
    age: 0.98,
    needPct: 11.4,
    unemployedPct: 5.8,
    taxPct: 20.9,
    referral: 0.35,
  },
  {
    code: "9905",
    name: "Fiktivmåla",
    inhabitants: 5_200,
    growth: -0.007,
    age: 1.2,
    needPct: 15.3,
    unemployedPct: 9.6,
    taxPct: 22.5,
    referral: 1.6,
  },
  {
    code: "9906",
    name: "Lilla Tänkeby",
    inhabitants: 1_950,
    growth: -0.012,
    age: 1.3,
    needPct: 13.6,
    unemployedPct: 7.4,
    taxPct: 22.8,
    referral: 0.6,
  },
];

/** The county and the municipalities, as statistics give them. */
export const REGION_CODES: readonly string[] = [
  COUNTY.code,
  ...PLACES.map(({ code }) => code),
];

/** Rows of `regions.csv`. */
export function regionRows(): MadeRow<typeof REGIONS>[] {
  return [
    { region_code: COUNTY.code, region: COUNTY.name, level: "lan" },
    ...PLACES.map(({ code, name }) => ({
      region_code: code,
      region: name,
      level: "kommun",
    })),
  ];
}
