import type { FullYearEquivalentData } from "../data/full_year_equivalent_data.ts";
import type { FullYearEquivalentRow } from "../data/tables/indicator_tables.ts";
import type { PopulationRow } from "../data/tables/reference_tables.ts";
import type { EquivalentSelection, EquivalentSeries } from "./series.ts";

/** All benefits of both sexes by SCB's measure. */
export const ALL: EquivalentSelection = {
  measure: "scb",
  ageBand: "20-64",
  sex: "T",
  benefit: "total",
};

/** A made-up row: all benefits of both sexes, unless something else is said. */
export function equivalentRow(
  region_code: string,
  year: number,
  people: number | null,
  other: Partial<FullYearEquivalentRow> = {},
): FullYearEquivalentRow {
  return {
    region_code,
    year,
    month: null,
    sex: "T",
    age_band: "20-64",
    benefit: "total",
    measure: "scb",
    people,
    share_pct: null,
    source: "Påhittad källa",
    note: null,
    ...other,
  };
}

/** Made-up inhabitants 20–64 at the end of a year. */
export function populationRow(
  region_code: string,
  year: number,
  population: number,
  sex: PopulationRow["sex"] = "T",
): PopulationRow {
  return {
    region_code,
    reference_date: `${year}-12-31`,
    measure: "20-64",
    sex,
    population,
    source: "Påhittad folkmängd",
  };
}

/** A made-up förbund of Liten (9901) and Stor (9902), with riket beside it. */
export function equivalentData(
  equivalents: readonly FullYearEquivalentRow[],
  population: readonly PopulationRow[] = [],
): FullYearEquivalentData {
  return {
    forbund: {
      id: "prov",
      name: "Provförbundet",
      shortName: "Prov",
      members: [
        { code: "9901", name: "Liten", party: "kommun" },
        { code: "9902", name: "Stor", party: "kommun" },
      ],
      allocationKey: [{ measure: "all", weight: 1 }],
      allocationKeySource: { document: "", table: "" },
      frames: [],
      instalments: { perYear: 4, note: "" },
    },
    regions: new Map([
      ["00", { name: "Riket", level: "riket" }],
      ["99", { name: "Provlän", level: "lan" }],
      ["9901", { name: "Liten", level: "kommun" }],
      ["9902", { name: "Stor", level: "kommun" }],
    ]),
    equivalents,
    population,
    publishedNeed: null,
    inputs: [],
    synthetic: true,
  };
}

/** A made-up series of shares, one a year from the first. */
export function shareSeries(
  first: number,
  shares: readonly (number | null)[],
  other: Partial<EquivalentSeries> = {},
): EquivalentSeries {
  return {
    ...ALL,
    code: "9901",
    name: "Liten",
    points: shares.map((sharePct, at) => ({
      year: first + at,
      people: null,
      sharePct,
      population: null,
      sources: ["Påhittad källa"],
    })),
    incomplete: [],
    ...other,
  };
}
